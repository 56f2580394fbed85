import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a script sent what it did not have',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: ['Authorization: Bearer undefined'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['token-malformed certain'],
  },
  {
    name: 'golang-jwt: too few parts',
    source: 'https://github.com/golang-jwt/jwt/blob/main/parser.go',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: ['Authorization: Bearer abc.def'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"token is malformed: token contains an invalid number of segments"}',
    },
    expect: ['token-malformed certain'],
  },
  {
    name: 'Envoy: no JWT at all',
    source: 'https://github.com/google/jwt_verify_lib/blob/master/src/status.cc',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: ['Authorization: Bearer abcdef'],
      status: 401,
      answer: ['Content-Type: text/plain'],
      body: 'Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections',
    },
    expect: ['token-malformed certain'],
  },
  {
    name: 'near miss: whole, and not accepted',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['token-invalid likely'],
  },
];
