import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Firefox sends a saved login with a navigation, and is refused',
    source: 'https://www.rfc-editor.org/rfc/rfc7617#section-2.2',
    refusal: {
      request: 'GET https://intranet.example.com/reports',
      type: 'main_frame',
      sent: ['Authorization: Basic YWxpY2U6b2xk'],
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="intranet"'],
    },
    expect: ['credentials-rejected likely', 'stale-browser-credentials possible'],
  },
  {
    name: 'the login stands in the address',
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    refusal: {
      request: 'GET https://intranet.example.com/',
      type: 'main_frame',
      blindTo: ['authorization'],
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="intranet"'],
      with: {
        rounds: [
          {
            url: 'https://intranet.example.com/',
            userinfo: 'alice:old',
            method: 'GET',
            at: Date.parse('2026-01-01T00:00:00Z'),
            sent: { state: 'seen', value: [] },
            response: {
              state: 'seen',
              value: {
                status: 401,
                statusLine: 'HTTP/1.1 401',
                headers: [{ name: 'WWW-Authenticate', value: 'Basic realm="intranet"' }],
              },
            },
            end: { kind: 'last' },
          },
        ],
      },
    },
    expect: ['stale-browser-credentials likely'],
  },
  {
    name: 'near miss: a script sent it',
    source: 'https://www.rfc-editor.org/rfc/rfc7617#section-2',
    refusal: {
      request: 'GET https://intranet.example.com/reports',
      sent: ['Authorization: Basic YWxpY2U6b2xk'],
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="intranet"'],
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'near miss: the browser was asked within this request, and the person typed',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: {
      request: 'GET https://intranet.example.com/',
      type: 'main_frame',
      sent: ['Authorization: Basic YWxpY2U6d3Jvbmc='],
      before: [
        {
          request: 'GET https://intranet.example.com/',
          status: 401,
          answer: ['WWW-Authenticate: Basic realm="intranet"'],
        },
      ],
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="intranet"'],
    },
    expect: ['credentials-rejected likely'],
  },
];
