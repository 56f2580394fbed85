import { type Example, exchangeOf } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'the browser answers a Basic challenge from memory',
    source: 'https://www.rfc-editor.org/rfc/rfc7617#section-2',
    refusal: {
      request: 'GET https://intranet.example.com/',
      type: 'main_frame',
      blindTo: ['authorization'],
      before: [
        {
          request: 'GET https://intranet.example.com/',
          status: 401,
          answer: ['WWW-Authenticate: Basic realm="intranet"'],
        },
      ],
      status: 200,
    },
    expect: ['expected-challenge certain'],
  },
  {
    name: 'Docker registry: the first answer says where tokens are given out',
    source: 'https://distribution.github.io/distribution/spec/auth/token/',
    refusal: {
      request: 'GET https://registry.example/v2/',
      status: 401,
      answer: [
        'Docker-Distribution-Api-Version: registry/2.0',
        'WWW-Authenticate: Bearer realm="https://auth.registry.example/token",service="registry.example"',
        'Content-Type: application/json',
      ],
      body: '{"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":null}]}',
    },
    expect: ['expected-challenge likely'],
  },
  {
    name: 'the same request went well soon after',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: {
      request: 'GET https://api.example.com/resource',
      status: 401,
      answer: ['WWW-Authenticate: Bearer realm="example"'],
      with: { joints: [{ role: 'healed-by', requestId: '2' }] },
    },
    expect: ['expected-challenge certain'],
  },
  {
    name: 'near miss: the browser answered, and was refused again',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: {
      request: 'GET https://intranet.example.com/',
      type: 'main_frame',
      blindTo: ['authorization'],
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
  {
    name: 'a request of a log that is asked again with credentials',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: {
      request: 'GET https://api.example.com/resource',
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="example"'],
    },
    context: {
      others: [
        exchangeOf({
          request: 'GET https://api.example.com/resource',
          sent: ['Authorization: Basic YTpi'],
          status: 200,
          with: { requestId: '2' },
        }),
      ],
    },
    expect: ['expected-challenge certain'],
  },
  {
    name: 'near miss: another address went well',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: {
      request: 'GET https://api.example.com/resource',
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="example"'],
    },
    context: {
      others: [
        exchangeOf({
          request: 'GET https://api.example.com/public',
          sent: ['Authorization: Basic YTpi'],
          status: 200,
          with: { requestId: '2' },
        }),
      ],
    },
    expect: ['credentials-missing likely'],
  },
];
