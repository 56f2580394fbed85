import type { Example } from '../causes/example.ts';

const source = 'https://developer.paypal.com/api/rest/responses/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the token',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: ['Content-Type: application/json', 'Paypal-Debug-Id: 0a1b2c3d4e5f6'],
      body: '{"name":"AUTHENTICATION_FAILURE","message":"Authentication failed due to invalid authentication credentials or a missing Authorization header.","links":[{"href":"https://developer.paypal.com/docs/api/overview/#error","rel":"information_link"}]}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'the application may not',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"name":"NOT_AUTHORIZED","message":"Authorization failed due to insufficient permissions.","debug_id":"0a1b2c3d4e5f6","details":[{"issue":"PERMISSION_DENIED","description":"You do not have permission to access or perform operations on this resource."}]}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: "somebody else's name",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"name":"CONSENT_NEEDED","message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
