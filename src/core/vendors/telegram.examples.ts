import type { Example } from '../causes/example.ts';

const source = 'https://core.telegram.org/bots/api#making-requests';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'a token that was revoked',
    source,
    refusal: {
      request: 'GET https://api.service.example/bot123456789:AAabcdefghijklmnopqrstuvwxyz0123456/getMe',
      status: 401,
      answer: json,
      body: '{"ok":false,"error_code":401,"description":"Unauthorized"}',
    },
    expect: ['credentials-missing possible'],
  },
  {
    name: 'blocked by the person',
    source,
    refusal: {
      request: 'POST https://api.service.example/bot123456789:AAabcdefghijklmnopqrstuvwxyz0123456/sendMessage',
      status: 403,
      answer: json,
      body: '{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: "somebody else's words",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"ok":false,"description":"Forbidden: bot was blocked by the user"}',
    },
    expect: ['permission-denied possible'],
  },
];
