import type { Example } from './example.ts';

const asks = [
  'Origin: https://app.example',
  'Access-Control-Request-Method: PUT',
  'Access-Control-Request-Headers: authorization',
];

export const examples: readonly Example[] = [
  {
    name: 'Spring Security wants credentials of the preflight',
    source: 'https://docs.spring.io/spring-security/reference/servlet/integrations/cors.html',
    refusal: {
      request: 'OPTIONS https://api.example/orders/1',
      sent: asks,
      status: 401,
      answer: ['WWW-Authenticate: Bearer', 'Content-Type: application/json'],
      body: '{"status":401,"error":"Unauthorized","message":"Full authentication is required to access this resource"}',
    },
    expect: ['cors-preflight-rejected certain'],
  },
  {
    name: 'a gateway that asks for its key',
    source: 'https://docs.konghq.com/hub/kong-inc/key-auth/',
    refusal: {
      request: 'OPTIONS https://gateway.example/v1/items',
      sent: asks,
      status: 401,
      answer: ['WWW-Authenticate: Key realm="kong"', 'Content-Type: application/json'],
      body: '{"message":"No API key found in request"}',
    },
    expect: ['cors-preflight-rejected certain'],
  },
  {
    name: 'Azure Storage has no rule for the origin',
    source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/preflight-blob-request',
    refusal: {
      request: 'OPTIONS https://account.example/container/blob',
      sent: asks,
      status: 403,
      answer: ['x-ms-error-code: CorsPreflightFailure', 'Content-Type: application/xml'],
      body: '<?xml version="1.0"?><Error><Code>CorsPreflightFailure</Code><Message>CORS not enabled or no matching rule found for this request.</Message></Error>',
    },
    expect: ['cors-preflight-rejected certain', 'origin-not-allowed likely'],
  },
  {
    name: 'the lab: a preflight without a word',
    source: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
    refusal: { request: 'OPTIONS https://files.example/files/1', sent: asks, status: 403 },
    expect: ['cors-preflight-rejected certain'],
  },
  {
    name: 'with all the fields, and no ok status',
    source: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
    refusal: {
      request: 'OPTIONS https://files.example/files/1',
      sent: asks,
      status: 401,
      answer: [
        'Access-Control-Allow-Origin: https://app.example',
        'Access-Control-Allow-Methods: PUT',
        'Access-Control-Allow-Headers: Authorization',
      ],
    },
    expect: ['cors-preflight-rejected certain'],
  },
  {
    name: 'near miss: an OPTIONS request of a client that is no preflight',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-9.3.7',
    refusal: {
      request: 'OPTIONS https://dav.example/calendars/',
      status: 401,
      answer: ['WWW-Authenticate: Bearer realm="dav"'],
    },
    expect: ['credentials-missing likely', 'protection-too-wide possible'],
  },
];
