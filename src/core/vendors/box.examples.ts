import type { Example } from '../causes/example.ts';

const source = 'https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the page is of another origin',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD', 'Origin: https://www.shop.example'],
      status: 403,
      answer: json,
      body: '{"type":"error","status":403,"code":"cors_origin_not_whitelisted","help_url":"http://developers.box.com/docs/#errors","message":"Access denied - Did you forget to safelist your origin in the CORS config of your app?"}',
    },
    expect: ['origin-not-allowed certain'],
  },
  {
    name: 'locked by somebody',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"type":"error","status":403,"code":"access_denied_item_locked","help_url":"http://developers.box.com/docs/#errors","message":"Access denied - item locked"}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: "somebody else's code",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":"storage_limit_exceeded","message":"The warehouse is full"}',
    },
    expect: ['permission-denied possible'],
  },
];
