import type { Example } from '../causes/example.ts';

const source = 'https://support.kraken.com/articles/360001491786-api-error-messages';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the key',
    source,
    refusal: {
      request: 'POST https://api.service.example/0/private/Balance',
      sent: ['API-Key: abcdefghijklmnopqrstuvwxyz0123456789ABCD', 'API-Sign: abc='],
      status: 200,
      answer: json,
      body: '{"error":["EAPI:Invalid key"]}',
    },
    expect: ['api-key-invalid certain'],
  },
  {
    name: 'the nonce',
    source,
    refusal: {
      request: 'POST https://api.service.example/0/private/Balance',
      sent: ['API-Key: abcdefghijklmnopqrstuvwxyz0123456789ABCD', 'API-Sign: abc='],
      status: 200,
      answer: json,
      body: '{"error":["EAPI:Invalid nonce"]}',
    },
    expect: ['request-signature-mismatch likely'],
  },
  {
    name: 'the rights of the key',
    source,
    refusal: {
      request: 'POST https://api.service.example/0/private/Balance',
      sent: ['API-Key: abcdefghijklmnopqrstuvwxyz0123456789ABCD', 'API-Sign: abc='],
      status: 200,
      answer: json,
      body: '{"error":["EGeneral:Permission denied"]}',
    },
    expect: ['api-key-restricted certain'],
  },
  {
    name: "somebody else's list",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":["The warehouse is closed"]}',
    },
    expect: ['permission-denied possible'],
  },
];
