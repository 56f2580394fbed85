import type { Example } from '../causes/example.ts';

const source = 'https://learn.microsoft.com/en-us/graph/resolve-auth-errors';
const answer = [
  'Content-Type: application/json',
  'Request-Id: 00000000-0000-0000-0000-000000000001',
  'x-ms-ags-diagnostic: {"ServerInfo":{"DataCenter":"West Europe"}}',
];
const sent = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'];

export const examples: readonly Example[] = [
  {
    name: 'the token is for no person, and "me" is one',
    source,
    refusal: {
      request: 'GET https://graph.cloud.example/v1.0/me',
      sent,
      status: 400,
      answer,
      body: '{"error":{"code":"BadRequest","message":"/me request is only valid with delegated authentication flow."}}',
    },
    expect: ['wrong-credential-type certain'],
  },
  {
    name: 'it does not say whether the token is too old or too new',
    source,
    refusal: {
      request: 'GET https://graph.cloud.example/v1.0/users',
      sent,
      status: 401,
      answer,
      body: '{"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired or is not yet valid."}}',
    },
    expect: ['token-expired likely', 'token-not-yet-valid possible'],
  },
  {
    name: 'a message of another service',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent,
      status: 403,
      answer: ['Content-Type: application/json', 'Request-Id: 00000000-0000-0000-0000-000000000001'],
      body: '{"error":{"code":"MailboxConcurrency","message":"The warehouse is closed"}}',
    },
    expect: ['permission-denied possible'],
  },
];
