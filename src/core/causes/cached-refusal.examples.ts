import { type Example, exampleTime } from './example.ts';

const date = `Date: ${new Date(exampleTime - 60_000).toUTCString()}`;

export const examples: readonly Example[] = [
  {
    name: 'the lab: a 403 that the browser kept',
    source: 'https://www.rfc-editor.org/rfc/rfc9111#section-3',
    refusal: {
      request: 'GET https://shop.example/report',
      hidden: 'from-cache',
      status: 403,
      with: {
        rounds: [
          {
            url: 'https://shop.example/report',
            method: 'GET',
            at: exampleTime,
            sent: { state: 'hidden', why: 'from-cache' },
            response: {
              state: 'seen',
              value: {
                status: 403,
                statusLine: 'HTTP/1.1 403 Forbidden',
                headers: [{ name: 'Cache-Control', value: 'max-age=600' }],
                fromCache: true,
              },
            },
            end: { kind: 'last' },
          },
        ],
      },
    },
    expect: ['cached-refusal likely'],
  },
  {
    name: 'a shared cache answers who signed in with what it stored for another',
    source: 'https://www.rfc-editor.org/rfc/rfc9111#section-3.5',
    refusal: {
      request: 'GET https://shop.example/api/me',
      sent: ['Cookie: sid=abc'],
      status: 403,
      answer: ['Age: 60', 'X-Cache: HIT from cdn.example', date],
    },
    expect: ['cached-refusal likely'],
  },
  {
    name: 'an edge says hit, and nothing was sent that it could have mistaken',
    source: 'https://developers.cloudflare.com/cache/concepts/cache-responses/',
    refusal: { request: 'GET https://shop.example/api/map', status: 403, answer: ['CF-Cache-Status: HIT'] },
    expect: ['cached-refusal possible'],
  },
  {
    name: 'near miss: the edge had to ask the server',
    source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/troubleshooting-response-errors.html',
    refusal: {
      request: 'GET https://shop.example/api/map',
      sent: ['Cookie: sid=abc'],
      status: 403,
      answer: ['X-Cache: Error from cloudfront', 'Age: 0', 'CF-Cache-Status: DYNAMIC'],
    },
    expect: ['unknown possible'],
  },
];
