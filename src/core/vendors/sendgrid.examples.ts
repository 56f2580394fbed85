import type { Example } from '../causes/example.ts';

const source = 'https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the key',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer SG.abcdefghijklmnopqrstuv.abcdefghijklmnopqrstuvwxyz0123456789abcdefg'],
      status: 401,
      answer: json,
      body: '{"errors":[{"message":"The provided authorization grant is invalid, expired, or revoked","field":null,"help":null}]}',
    },
    expect: ['api-key-invalid likely'],
  },
  {
    name: 'the rights of the key',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer SG.abcdefghijklmnopqrstuv.abcdefghijklmnopqrstuvwxyz0123456789abcdefg'],
      status: 403,
      answer: json,
      body: '{"errors":[{"message":"access forbidden","field":null,"help":null}]}',
    },
    expect: ['insufficient-scope likely'],
  },
  {
    name: 'nothing left to spend',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer SG.abcdefghijklmnopqrstuv.abcdefghijklmnopqrstuvwxyz0123456789abcdefg'],
      status: 401,
      answer: json,
      body: '{"errors":[{"message":"Maximum credits exceeded","field":null,"help":null}]}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: "somebody else's sentence",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"errors":[{"message":"access forbidden"}]}',
    },
    expect: ['permission-denied likely'],
  },
];
