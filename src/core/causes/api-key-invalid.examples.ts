import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'OpenAI: the key is not known',
    source: 'https://platform.openai.com/docs/guides/error-codes#api-errors',
    refusal: {
      request: 'GET https://api.openai.example/v1/models',
      sent: ['Authorization: Bearer sk-EXAMPLE000000000000'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"message":"Incorrect API key provided: sk-EXAM****0000. You can find your API key at https://platform.openai.example/account/api-keys.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}',
    },
    expect: ['api-key-invalid certain'],
  },
  {
    name: 'Google: a wrong key is a 400',
    source: 'https://cloud.google.com/php/docs/reference/common-protos/latest/Api.ErrorReason',
    refusal: {
      request: 'GET https://maps.example/v1/places?key=AIzaEXAMPLE',
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID","domain":"googleapis.com"}]}}',
    },
    expect: ['api-key-invalid certain'],
  },
  {
    name: 'Azure API Management: the subscription key, or the address',
    source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
    refusal: {
      request: 'GET https://contoso.azure-api.example/echo/resource',
      sent: ['Ocp-Apim-Subscription-Key: 00000000000000000000000000000000'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"statusCode":401,"message":"Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource."}',
    },
    expect: ['api-key-invalid likely'],
  },
  {
    name: 'near miss: the same words where nothing was sent speak of a missing key',
    source: 'https://openweathermap.org/faq#error401',
    refusal: {
      request: 'GET https://api.openweather.example/data/2.5/weather?q=London',
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"cod":401,"message":"Invalid API key. Please see https://openweather.example/faq#error401 for more info."}',
    },
    expect: ['api-key-missing likely'],
  },
  {
    name: 'a key alone went along, and the server says nothing',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: { request: 'GET https://api.example.com/items', sent: ['X-API-Key: abcdef0123456789'], status: 401 },
    expect: ['api-key-invalid possible'],
  },
  {
    name: 'near miss: Binance: the key, its address or its permissions',
    source: 'https://developers.binance.com/docs/binance-spot-api-docs/errors',
    refusal: {
      request: 'GET https://api.example/api/v3/account?timestamp=1767225600000&signature=ab',
      sent: ['X-MBX-APIKEY: k'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    },
    expect: ['api-key-invalid likely'],
  },
  {
    name: 'Bybit: a field of its own',
    source: 'https://bybit-exchange.github.io/docs/v5/error',
    refusal: {
      request: 'GET https://api.example/v5/a',
      sent: ['X-BAPI-API-KEY: a', 'X-BAPI-SIGN: b'],
      status: 200,
      answer: ['Content-Type: application/json'],
      body: '{"retCode":10003,"retMsg":"API key is invalid.","result":{}}',
    },
    expect: ['api-key-invalid certain'],
  },
  {
    name: 'near miss: of another website',
    source: 'https://developers.google.com/maps/api-security-best-practices#restricting-api-keys',
    refusal: {
      request: 'GET https://api.example/a',
      sent: ['X-Api-Key: k'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Invalid API key for this domain"}',
    },
    expect: ['api-key-invalid likely'],
  },
];
