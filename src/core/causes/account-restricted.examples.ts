import type { Example } from './example.ts';

const json = ['Content-Type: application/json'];

export const examples: readonly Example[] = [
  {
    name: 'OpenAI: nothing is paid, with the status of a rate limit',
    source: 'https://platform.openai.com/docs/guides/error-codes/api-errors',
    refusal: {
      request: 'POST https://api.openai.example/v1/chat/completions',
      sent: ['Authorization: Bearer sk-proj-example0example0example0'],
      status: 429,
      answer: json,
      body: '{"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: 'GitHub: a suspended account',
    source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    refusal: {
      request: 'GET https://api.github.example/user',
      sent: ['Authorization: Bearer gho_example'],
      status: 403,
      answer: json,
      body: '{"message":"Sorry. Your account was suspended.","documentation_url":"https://docs.github.com/articles/github-terms-of-service"}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: 'Firebase Authentication: the user is disabled',
    source: 'https://firebase.google.com/docs/reference/rest/auth#section-sign-in-email-password',
    refusal: {
      request: 'POST https://identitytoolkit.example.com/v1/accounts:signInWithPassword',
      status: 400,
      answer: json,
      body: '{"error":{"code":400,"message":"USER_DISABLED","errors":[{"message":"USER_DISABLED","domain":"global","reason":"invalid"}]}}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: 'Amazon Cognito: the address was never confirmed',
    source:
      'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html#API_InitiateAuth_Errors',
    refusal: {
      request: 'POST https://cognito-idp.example.com/',
      status: 400,
      answer: ['Content-Type: application/x-amz-json-1.1', 'x-amzn-ErrorType: UserNotConfirmedException:'],
      body: '{"__type":"UserNotConfirmedException","message":"User is not confirmed."}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: 'near miss: a plain rate limit that goes by itself',
    source: 'https://platform.openai.com/docs/guides/error-codes/api-errors',
    refusal: {
      request: 'POST https://api.openai.example/v1/chat/completions',
      sent: ['Authorization: Bearer sk-proj-example0example0example0'],
      status: 429,
      answer: [...json, 'Retry-After: 20'],
      body: '{"error":{"message":"Rate limit reached for requests","type":"requests","param":null,"code":"rate_limit_exceeded"}}',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: 'near miss: a page that is not there, and praises the plans',
    source: 'https://docs.github.com/en/get-started/learning-about-github/githubs-plans',
    refusal: {
      request: 'GET https://shop.example.com/pricing',
      type: 'main_frame',
      status: 404,
      answer: ['Content-Type: text/html'],
      body: '<html><title>Plans</title><p>Upgrade your plan to get more.</p></html>',
    },
    expect: [],
  },
  {
    name: 'near miss: a card lacks the money, not the account',
    source: 'https://docs.stripe.com/declines/codes',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 402,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":"card_declined","decline_code":"insufficient_funds","message":"Your card has insufficient funds.","type":"card_error"}}',
    },
    expect: [],
  },
  {
    name: 'near miss: the account that something is done with',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"The ledger account is locked for posting."}',
    },
    expect: ['account-locked likely'],
  },
  {
    name: 'DeepSeek: no money left',
    source: 'https://api-docs.deepseek.com/quick_start/error_codes',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 402,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"message":"Insufficient Balance","type":"unknown_error","code":"invalid_request_error"}}',
    },
    expect: ['account-restricted likely'],
  },
];
