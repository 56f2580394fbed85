import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Kong, and all that stands behind it: no key in the request',
    source: 'https://docs.konghq.com/hub/kong-inc/key-auth/',
    refusal: {
      request: 'GET https://gateway.example/anything',
      status: 401,
      answer: ['Content-Type: application/json', 'WWW-Authenticate: Key'],
      body: '{"message":"No API key found in request"}',
    },
    expect: ['api-key-missing certain'],
  },
  {
    name: 'Azure API Management: no subscription key',
    source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
    refusal: {
      request: 'GET https://contoso.azure-api.example/echo/resource',
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"statusCode":401,"message":"Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."}',
    },
    expect: ['api-key-missing certain'],
  },
  {
    name: 'Google: callers without identity',
    source: 'https://cloud.google.com/docs/authentication/api-keys-use',
    refusal: {
      request: 'GET https://www.googleapis.example/books/v1/volumes',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":403,"message":"Method doesn\'t allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.","status":"PERMISSION_DENIED"}}',
    },
    expect: ['api-key-missing likely'],
  },
  {
    name: 'the key was sent as a bearer token, and the gateway looks for it elsewhere',
    source: 'https://docs.anthropic.com/en/api/errors',
    refusal: {
      request: 'POST https://api.anthropic.example/v1/messages',
      sent: ['Authorization: Bearer abcdefghijklmnop'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"type":"error","error":{"type":"authentication_error","message":"x-api-key header is required"}}',
    },
    expect: ['api-key-missing likely'],
  },
  {
    name: 'near miss: a key was sent, and is wrong',
    source: 'https://docs.anthropic.com/en/api/errors',
    refusal: {
      request: 'POST https://api.anthropic.example/v1/messages',
      sent: ['X-API-Key: sk-EXAMPLE'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',
    },
    expect: ['api-key-invalid certain'],
  },
  {
    name: 'near miss: a document about keys',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1',
    refusal: {
      request: 'GET https://docs.example/errors',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Errors</title></head><body><p>Missing API key: send one.</p><p>Invalid API key</p></body></html>',
    },
    expect: [],
  },
];
