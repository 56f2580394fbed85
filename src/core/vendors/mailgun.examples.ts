import type { Example } from '../causes/example.ts';

const source = 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth';
const json = ['Content-Type: application/json'];

export const examples: readonly Example[] = [
  {
    name: 'the key',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic YXBpOmtleS0wMTIzNDU2Nzg5'],
      status: 401,
      answer: ['Content-Type: text/plain', 'WWW-Authenticate: Basic realm="MG API"'],
      body: 'Forbidden',
    },
    expect: ['api-key-invalid likely'],
  },
  {
    name: 'a sandbox sends to few',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic YXBpOmtleS0wMTIzNDU2Nzg5'],
      status: 403,
      answer: json,
      body: '{"message":"Domain sandbox0a0b.mailgun.example is not allowed to send: Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings."}',
    },
    expect: ['account-restricted likely'],
  },
  {
    name: "somebody else's Forbidden",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: ['Content-Type: text/plain', 'WWW-Authenticate: Basic realm="warehouse"'],
      body: 'Forbidden',
    },
    expect: ['credentials-rejected likely'],
  },
];
