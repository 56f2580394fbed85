import type { Example } from '../causes/example.ts';

const source =
  'https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors';
const answer = [
  'Content-Type: application/json; charset=utf-8',
  'x-ms-failure-cause: gateway',
  'x-ms-correlation-request-id: 00000000-0000-0000-0000-000000000003',
];
const sent = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'];
const subscription = 'https://management.example/subscriptions/00000000-0000-0000-0000-000000000000';

export const examples: readonly Example[] = [
  {
    name: 'a lock keeps the thing from being deleted',
    source: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/lock-resources',
    refusal: {
      request: `DELETE ${subscription}/resourceGroups/one?api-version=2021-04-01`,
      sent,
      status: 409,
      answer,
      body: '{"error":{"code":"ScopeLocked","message":"The scope cannot perform delete operation because following scope(s) are locked."}}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'a subscription that the token does not know',
    source,
    refusal: {
      request: `GET ${subscription}?api-version=2021-04-01`,
      sent,
      status: 404,
      answer,
      body: '{"error":{"code":"SubscriptionNotFound","message":"The subscription could not be found."}}',
    },
    expect: ['hidden-not-found likely'],
  },
  {
    name: 'the code of another service',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent,
      status: 403,
      answer: ['Content-Type: application/json', 'x-ms-request-id: 00000000-0000-0000-0000-000000000002'],
      body: '{"error":{"code":"ScopeLocked"}}',
    },
    expect: ['permission-denied possible'],
  },
];
