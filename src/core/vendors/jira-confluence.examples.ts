import type { Example } from '../causes/example.ts';

const source = 'https://developer.atlassian.com/server/jira/platform/basic-authentication/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'a wrong password',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: [
        'Content-Type: text/html',
        'X-Seraph-LoginReason: AUTHENTICATED_FAILED',
        'WWW-Authenticate: OAuth realm="https%3A%2F%2Fjira.service.example"',
      ],
      body: '<html><head><title>Unauthorized (401)</title></head><body><h1>Unauthorized (401)</h1><p>Encountered a "401 - Unauthorized" error while loading this page.</p></body></html>',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'not let in by its rights',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 403,
      answer: ['Content-Type: application/json', 'X-Seraph-LoginReason: AUTHORISATION_FAILED'],
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'a password where a token is wanted',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: ['Content-Type: text/plain', 'x-arequestid: 0a0b0c'],
      body: 'Basic authentication with passwords is deprecated.  For more information, see: https://developer.atlassian.com/cloud/jira/platform/deprecation-notice-basic-auth/',
    },
    expect: ['wrong-credential-type likely'],
  },
  {
    name: 'no licence for it',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 403,
      answer: json,
      body: '{"data":{"authorized":true,"valid":true,"successful":false},"message":"Current user not permitted to use Confluence","statusCode":403}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: "somebody else's OUT",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"code":"OUT","message":"The warehouse is closed"}',
    },
    expect: ['unknown possible'],
  },
];
