import type { Example } from '../causes/example.ts';

const source = 'https://fixer.io/documentation';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '105: not in the plan',
    source,
    refusal: {
      request: 'GET https://api.service.example/latest?access_key=abc',
      status: 200,
      answer: json,
      body: '{"success":false,"error":{"code":105,"type":"https_access_restricted","info":"Access Restricted - Your current Subscription Plan does not support HTTPS Encryption."}}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: '101',
    source,
    refusal: {
      request: 'GET https://api.service.example/latest?access_key=abc',
      status: 200,
      answer: json,
      body: '{"success":false,"error":{"code":101,"type":"invalid_access_key","info":"You have not supplied a valid API Access Key."}}',
    },
    expect: ['api-key-invalid likely'],
  },
  {
    name: '104',
    source,
    refusal: {
      request: 'GET https://api.service.example/latest?access_key=abc',
      status: 200,
      answer: json,
      body: '{"success":false,"error":{"code":104,"info":"Your monthly API request volume has been reached."}}',
    },
    expect: ['rate-limited likely'],
  },
  {
    name: "somebody else's 105",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{"code":105,"message":"The warehouse is closed"}}',
    },
    expect: ['permission-denied possible'],
  },
];
