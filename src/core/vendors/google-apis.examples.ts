import type { Example } from '../causes/example.ts';

const source =
  'https://cloud.google.com/service-infrastructure/docs/service-management/reference/rpc/google.api#errorreason';
const maps = 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding#StatusCodes';
const answer = ['Content-Type: application/json; charset=UTF-8', 'Server: ESF'];
const denied = (sentence: string): string =>
  JSON.stringify({ error_message: sentence, results: [], status: 'REQUEST_DENIED' });

export const examples: readonly Example[] = [
  {
    name: 'USER_PROJECT_DENIED: the project of the quota is not for the caller',
    source,
    refusal: {
      request: 'GET https://api.cloud.example/v1/projects/one/things',
      sent: ['Authorization: Bearer ya29.abcdefghijklmnopqrstuvwxyz', 'X-Goog-User-Project: one'],
      status: 403,
      answer,
      body: '{"error":{"code":403,"message":"Caller does not have required permission to use project one.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"USER_PROJECT_DENIED","domain":"googleapis.com","metadata":{"consumer":"projects/one"}}]}}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'Maps: a key for pages, used where keys for servers belong',
    source: maps,
    refusal: {
      request:
        'GET https://maps.cloud.example/maps/api/geocode/json?address=Rome&key=AIzaSyAbCdEfGhIjKlMnOpQrStUvWxYz0123456',
      status: 200,
      answer,
      body: denied('API keys with referer restrictions cannot be used with this API.'),
    },
    expect: ['api-key-restricted certain'],
  },
  {
    name: 'Maps: no key at all',
    source: maps,
    refusal: {
      request: 'GET https://maps.cloud.example/maps/api/geocode/json?address=Rome',
      status: 200,
      answer,
      body: denied('You must use an API key to authenticate each request to Google Maps Platform APIs.'),
    },
    expect: ['api-key-missing certain'],
  },
  {
    name: 'a denied request of somebody else',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: {
      request: 'GET https://api.shop.example/orders?key=abcdefghijklmnopqrst',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"reason":"CONSUMER_SUSPENDED"}}',
    },
    expect: ['permission-denied possible'],
  },
];
