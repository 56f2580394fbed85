import type { Example } from '../causes/example.ts';

const source = 'https://docs.stripe.com/error-codes';
const answer = [
  'Content-Type: application/json',
  'Request-Id: req_AbCdEfGhIjKlMn',
  'Stripe-Version: 2025-09-30.clover',
];
const sent = ['Authorization: Bearer sk_test_abcdefghijklmnopqrstuvwx', 'Stripe-Account: acct_1AbCdEfGhIjKlMno'];

export const examples: readonly Example[] = [
  {
    name: 'the account of somebody else',
    source,
    refusal: {
      request: 'GET https://api.pay.example/v1/charges',
      sent,
      status: 403,
      answer,
      body: '{"error":{"code":"account_invalid","doc_url":"https://stripe.com/docs/error-codes/account-invalid","message":"The provided key \'sk_test_***uvwx\' does not have access to account \'acct_1AbCdEfGhIjKlMno\' (or that account does not exist). Application access may have been revoked.","type":"invalid_request_error"}}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'an account that is not yet open',
    source,
    refusal: {
      request: 'POST https://api.pay.example/v1/charges',
      sent: ['Authorization: Bearer sk_live_abcdefghijklmnopqrstuvwx'],
      status: 402,
      answer,
      body: '{"error":{"code":"testmode_charges_only","doc_url":"https://stripe.com/docs/error-codes/testmode-charges-only","message":"Your account cannot currently make live charges.","type":"invalid_request_error"}}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: 'the same code of another service',
    source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer sk_test_abcdefghijklmnopqrstuvwx'],
      status: 403,
      answer: ['Content-Type: application/json', 'Request-Id: req_AbCdEfGhIjKlMn'],
      body: '{"error":{"code":"account_invalid"}}',
    },
    expect: ['permission-denied possible'],
  },
];
