import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Salesforce: the session id',
    source: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm',
    refusal: {
      request: 'GET https://mine.my.salesforce.example/services/data/v59.0/sobjects/Account',
      sent: ['Authorization: Bearer 00D000000000000!EXAMPLE'],
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer realm="https://login.salesforce.example", error="invalid_token"',
        'Content-Type: application/json',
      ],
      body: '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]',
    },
    expect: ['session-expired likely'],
  },
  {
    name: 'Supabase Auth names it in a header',
    source: 'https://supabase.com/docs/guides/auth/debugging/error-codes',
    refusal: {
      request: 'GET https://project.supabase.example/auth/v1/user',
      sent: ['Authorization: Bearer abc.def', 'apikey: EXAMPLE'],
      status: 403,
      answer: ['X-Sb-Error-Code: session_expired'],
    },
    expect: ['session-expired certain'],
  },
  {
    name: 'IIS: 440 Login Timeout',
    source: 'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxwowa/',
    refusal: { request: 'GET https://mail.example/owa/', sent: ['Cookie: ASP.NET_SessionId=a'], status: 440 },
    expect: ['session-expired likely'],
  },
  {
    name: 'near miss: the session of a checkout signs nobody in',
    source: 'https://docs.stripe.com/api/checkout/sessions/expire',
    refusal: {
      request: 'POST https://shop.example/pay',
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"message":"This Checkout Session has expired."}}',
    },
    expect: [],
  },
  {
    name: 'near miss: 419 is of the token against forgery',
    source: 'https://laravel.com/docs/12.x/csrf',
    refusal: {
      request: 'POST https://app.example/a',
      sent: ['Cookie: laravel_session=abc'],
      status: 419,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Your session has expired. Please refresh the page."}',
    },
    expect: ['csrf-rejected likely'],
  },
];
