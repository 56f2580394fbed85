import type { Example } from '../causes/example.ts';

const source = 'https://platform.openai.com/docs/guides/error-codes';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'a model for verified organizations',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer sk-proj-abcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer: json,
      body: '{"error":{"message":"Your organization must be verified to use the model `o3`.","type":"invalid_request_error","param":null,"code":null}}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: 'a model that is not there, or not for this project',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer sk-proj-abcdefghijklmnopqrstuvwxyz'],
      status: 404,
      answer: json,
      body: '{"error":{"message":"The model `abc` does not exist or you do not have access to it.","type":"invalid_request_error","param":null,"code":"model_not_found"}}',
    },
    expect: ['hidden-not-found likely'],
  },
  {
    name: 'a server that copies its envelope',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{"message":"The warehouse is closed","type":"invalid_request_error","param":null,"code":"mismatched_organization"}}',
    },
    expect: ['permission-denied possible'],
  },
];
