import type { Example } from '../causes/example.ts';

const source = 'https://cloud.google.com/iap/docs/faq';
const own = ['Content-Type: text/html; charset=UTF-8', 'X-Goog-IAP-Generated-Response: true'];

export const examples: readonly Example[] = [
  {
    name: 'a script without a sign-in',
    source,
    refusal: {
      request: 'GET https://tool.example/api/jobs',
      status: 401,
      answer: own,
      body: 'Invalid IAP credentials: empty token',
    },
    expect: ['session-missing likely', 'credentials-rejected possible'],
  },
  {
    name: 'a token for another audience',
    source,
    refusal: {
      request: 'GET https://tool.example/api/jobs',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: own,
      body: 'Invalid IAP credentials: Invalid bearer token. Invalid JWT audience. (expected value (123456789-abc.apps.example))',
    },
    expect: ['token-wrong-audience certain'],
  },
  {
    name: 'what is no token',
    source,
    refusal: {
      request: 'GET https://tool.example/api/jobs',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: own,
      body: 'Invalid IAP credentials: Unable to parse JWT',
    },
    expect: ['token-malformed certain'],
  },
  {
    name: 'a signature of somebody else',
    source,
    refusal: {
      request: 'GET https://tool.example/api/jobs',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: own,
      body: 'Invalid IAP credentials: JWT signature is invalid',
    },
    expect: ['token-signature-invalid certain'],
  },
  {
    name: 'who is known, and not let in',
    source,
    refusal: {
      request: 'GET https://tool.example/',
      sent: ['Cookie: GCP_IAP_UID=securetoken.example:0123456789'],
      status: 403,
      answer: own,
      body: "<html><head><title>Error: Access denied</title></head><body><h1>You don't have access</h1><p>You are signed in as sam@tool.example.</p></body></html>",
      type: 'main_frame',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'it let the request through, and the application refuses',
    source,
    refusal: {
      request: 'GET https://tool.example/api/jobs/7',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', 'Set-Cookie: GCP_IAP_UID=0123456789; Path=/; Secure'],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'a token that is past its time',
    source,
    refusal: {
      request: 'GET https://tool.example/api/jobs',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: own,
      body: 'Invalid IAP credentials: Expired JWT',
    },
    expect: ['token-expired certain'],
  },
  {
    name: 'who is known, and no body was seen',
    source,
    refusal: {
      request: 'GET https://tool.example/',
      sent: ['Cookie: GCP_IAP_UID=securetoken.example:0123456789'],
      status: 403,
      answer: own,
      type: 'main_frame',
    },
    expect: ['permission-denied likely'],
  },
];
