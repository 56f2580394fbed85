import type { Example } from '../causes/example.ts';

const source = 'https://docs.slack.dev/reference/methods/chat.postMessage';
const answer = ['Content-Type: application/json; charset=utf-8', 'X-Slack-Req-Id: 0123456789abcdef0123456789abcdef'];
const sent = ['Authorization: Bearer xoxb-123456789012-1234567890123-abcdefghijklmnopqrstuvwx'];

export const examples: readonly Example[] = [
  {
    name: 'the app is not in the channel, with 200',
    source,
    refusal: {
      request: 'POST https://talk.example/api/chat.postMessage',
      sent,
      status: 200,
      answer,
      body: '{"ok":false,"error":"not_in_channel"}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'a network that may not call',
    source: 'https://docs.slack.dev/reference/methods/auth.test',
    refusal: {
      request: 'POST https://talk.example/api/auth.test',
      sent,
      status: 200,
      answer,
      body: '{"ok":false,"error":"accesslimited"}',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: 'the same words of somebody else',
    source,
    refusal: {
      request: 'POST https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"ok":false,"error":"not_in_channel"}',
    },
    expect: ['permission-denied possible'],
  },
];
