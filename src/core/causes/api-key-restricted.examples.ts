import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Google: the key may not be used by this website',
    source: 'https://cloud.google.com/php/docs/reference/common-protos/latest/Api.ErrorReason',
    refusal: {
      request: 'GET https://maps.example/v1/places?key=AIzaEXAMPLE',
      sent: ['Referer: https://other.example/'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":403,"message":"Requests from referer https://other.example/ are blocked.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_HTTP_REFERRER_BLOCKED","domain":"googleapis.com"}]}}',
    },
    expect: ['api-key-restricted certain'],
  },
  {
    name: 'Algolia: the key is for searching only',
    source: 'https://www.algolia.com/doc/guides/security/api-keys/',
    refusal: {
      request: 'PUT https://app.algolia.example/1/indexes/products/7',
      sent: ['X-Algolia-API-Key: 0123456789abcdef0123456789abcdef'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Method not allowed with this API key","status":403}',
    },
    expect: ['api-key-restricted certain'],
  },
  {
    name: 'near miss: the key itself is not known',
    source: 'https://www.algolia.com/doc/rest-api/search/',
    refusal: {
      request: 'POST https://app.algolia.example/1/indexes/products/query',
      sent: ['X-Algolia-API-Key: 0123456789abcdef0123456789abcdef'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Invalid Application-ID or API key","status":403}',
    },
    expect: ['api-key-invalid certain'],
  },
];
