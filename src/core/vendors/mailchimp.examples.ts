import type { Example } from '../causes/example.ts';

const source = 'https://mailchimp.com/developer/marketing/docs/errors/';
const json = ['Content-Type: application/json'];

export const examples: readonly Example[] = [
  {
    name: 'the key',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: json,
      body: '{"type":"https://mailchimp.com/developer/marketing/docs/errors/","title":"API Key Invalid","status":401,"detail":"Your API key may be invalid, or you\'ve attempted to access the wrong datacenter.","instance":"0a0b"}',
    },
    expect: ['api-key-invalid certain'],
  },
  {
    name: 'the wrong data centre',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 403,
      answer: json,
      body: '{"type":"https://mailchimp.com/developer/marketing/docs/errors/","title":"Wrong Datacenter","status":403,"detail":"The API key provided is linked to a different datacenter","instance":"0a0b"}',
    },
    expect: ['wrong-endpoint certain'],
  },
  {
    name: "somebody else's title",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 403,
      answer: json,
      body: '{"title":"Wrong Datacenter","detail":"The warehouse is closed"}',
    },
    expect: ['wrong-endpoint likely'],
  },
];
