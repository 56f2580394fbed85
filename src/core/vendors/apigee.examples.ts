import type { Example } from '../causes/example.ts';

const source = 'https://cloud.google.com/apigee/docs/api-platform/reference/policies/reference-overview-policy';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the key is not for this',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['x-apikey: abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: json,
      body: '{"fault":{"faultstring":"Invalid API call as no apiproduct match found","detail":{"errorcode":"keymanagement.service.InvalidAPICallAsNoApiProductMatchFound"}}}',
    },
    expect: ['api-key-restricted likely'],
  },
  {
    name: 'a token that was not approved',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"fault":{"faultstring":"Access Token not approved","detail":{"errorcode":"keymanagement.service.access_token_not_approved"}}}',
    },
    expect: ['token-invalid certain'],
  },
  {
    name: 'too often',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 429,
      answer: json,
      body: '{"fault":{"faultstring":"Rate limit quota violation. Quota limit exceeded. Identifier : _default","detail":{"errorcode":"policies.ratelimit.QuotaViolation"}}}',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: 'the address',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"fault":{"faultstring":"Access Denied for client ip : 192.0.2.1","detail":{"errorcode":"accesscontrol.IPDeniedAccess"}}}',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: "somebody else's fault",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"fault":{"faultstring":"The warehouse is closed","code":7}}',
    },
    expect: ['permission-denied possible'],
  },
];
