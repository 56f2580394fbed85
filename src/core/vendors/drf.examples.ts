import type { Example } from '../causes/example.ts';

const source = 'https://www.django-rest-framework.org/api-guide/authentication/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'an account that is off',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Token 0123456789abcdef0123456789abcdef01234567'],
      status: 401,
      answer: ['Content-Type: application/json', 'WWW-Authenticate: Token'],
      body: '{"detail":"User inactive or deleted."}',
    },
    expect: ['account-restricted likely'],
  },
  {
    name: 'a wrong password at the token endpoint',
    source,
    refusal: {
      request: 'POST https://api.service.example/api/token/',
      sent: ['Content-Type: application/json'],
      status: 401,
      answer: ['Content-Type: application/json', 'WWW-Authenticate: Bearer realm="api"'],
      body: '{"detail":"No active account found with the given credentials","code":"no_active_account"}',
      form: '{"username":"jane","password":"secret"}',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'a refresh token as an access token',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: ['Content-Type: application/json', 'WWW-Authenticate: Bearer realm="api"'],
      body: '{"detail":"Given token not valid for any token type","code":"token_not_valid","messages":[{"token_class":"AccessToken","token_type":"access","message":"Token has wrong type"}]}',
    },
    expect: ['wrong-credential-type certain'],
  },
  {
    name: 'the user of the token is gone',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: ['Content-Type: application/json', 'WWW-Authenticate: Bearer realm="api"'],
      body: '{"detail":"User not found","code":"user_not_found"}',
    },
    expect: ['token-invalid likely', 'credentials-rejected possible'],
  },
  {
    name: "somebody else's detail",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"detail":"The warehouse is closed","code":"user_not_found"}',
    },
    expect: ['permission-denied possible'],
  },
];
