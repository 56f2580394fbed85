import type { Example } from '../causes/example.ts';

const source = 'https://developers.facebook.com/docs/graph-api/guides/error-handling/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '190 with subcode 463: expired',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 400,
      answer: json,
      body: '{"error":{"message":"Error validating access token: Session has expired on Wednesday, 31-Dec-25 10:00:00 PST. The current time is Wednesday, 31-Dec-25 16:00:00 PST.","type":"OAuthException","code":190,"error_subcode":463,"fbtrace_id":"AbCdEfGhIjK"}}',
    },
    expect: ['token-expired certain'],
  },
  {
    name: '190 with subcode 460: the password was changed',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 400,
      answer: json,
      body: '{"error":{"message":"Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.","type":"OAuthException","code":190,"error_subcode":460,"fbtrace_id":"AbCdEfGhIjK"}}',
    },
    expect: ['token-invalid certain'],
  },
  {
    name: '200: a permission was not granted',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{"message":"(#200) Requires pages_read_engagement permission to manage the object","type":"OAuthException","code":200,"fbtrace_id":"AbCdEfGhIjK"}}',
    },
    expect: ['insufficient-scope likely'],
  },
  {
    name: '10',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 400,
      answer: json,
      body: '{"error":{"message":"(#10) Application does not have permission for this action","type":"OAuthException","code":10,"fbtrace_id":"AbCdEfGhIjK"}}',
    },
    expect: ['insufficient-scope likely'],
  },
  {
    name: '4: too many calls of the app',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{"message":"(#4) Application request limit reached","type":"OAuthException","code":4,"fbtrace_id":"AbCdEfGhIjK"}}',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: '613',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 400,
      answer: json,
      body: '{"error":{"message":"(#613) Calls to this api have exceeded the rate limit.","type":"OAuthException","code":613,"fbtrace_id":"AbCdEfGhIjK"}}',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: '100: perhaps not there, perhaps not visible',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 400,
      answer: json,
      body: '{"error":{"message":"Unsupported get request. Object with ID \'123\' does not exist, cannot be loaded due to missing permissions, or does not support this operation.","type":"GraphMethodException","code":100,"error_subcode":33,"fbtrace_id":"AbCdEfGhIjK"}}',
    },
    expect: ['hidden-not-found likely'],
  },
  {
    name: "somebody else's 190",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{"message":"The warehouse is closed","code":190}}',
    },
    expect: ['permission-denied possible'],
  },
];
