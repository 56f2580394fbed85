import type { Example } from '../causes/example.ts';

const source = 'https://plaid.com/docs/errors/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the id or the secret',
    source,
    refusal: {
      request: 'POST https://api.service.example/accounts/get',
      sent: ['Content-Type: application/json'],
      status: 400,
      answer: json,
      body: '{"display_message":null,"error_code":"INVALID_API_KEYS","error_message":"invalid client_id or secret provided","error_type":"INVALID_INPUT","request_id":"HNTDNrA8F1shFEW"}',
      form: '{"client_id":"abc","secret":"def","access_token":"ghi"}',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'the bank wants a new sign-in',
    source,
    refusal: {
      request: 'POST https://api.service.example/accounts/get',
      sent: ['Content-Type: application/json'],
      status: 400,
      answer: json,
      body: '{"display_message":null,"error_code":"ITEM_LOGIN_REQUIRED","error_message":"the login details of this item have changed (credentials, MFA, or required user action) and a user login is required to update this information","error_type":"ITEM_ERROR","request_id":"HNTDNrA8F1shFEW"}',
      form: '{"client_id":"abc","secret":"def","access_token":"ghi"}',
    },
    expect: ['step-up-required likely'],
  },
  {
    name: 'a product that is not switched on',
    source,
    refusal: {
      request: 'POST https://api.service.example/transactions/get',
      sent: ['Content-Type: application/json'],
      status: 400,
      answer: json,
      body: '{"display_message":null,"error_code":"INVALID_PRODUCT","error_message":"client is not authorized to access the following products: [\\"transactions\\"]","error_type":"INVALID_INPUT","request_id":"HNTDNrA8F1shFEW"}',
      form: '{"client_id":"abc","secret":"def","access_token":"ghi"}',
    },
    expect: ['api-not-enabled certain'],
  },
  {
    name: "somebody else's code",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error_code":"INVALID_PRODUCT","error_message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
