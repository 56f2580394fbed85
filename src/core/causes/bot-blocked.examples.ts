import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'HUMAN: automation, it believes',
    source: 'https://docs.humansecurity.com/applications/',
    refusal: {
      request: 'GET https://shop.example.com/',
      type: 'main_frame',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Access to this page has been denied.</title></head><body><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p></body></html>',
    },
    expect: ['bot-blocked certain'],
  },
  {
    name: 'an interface that names it',
    source: 'https://vercel.com/docs/botid',
    refusal: {
      request: 'POST https://shop.example.com/api/checkout',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":"Bot detected. Access denied."}',
    },
    expect: ['bot-blocked certain'],
  },
  {
    name: 'near miss: a bot of the service lacks a permission',
    source: 'https://docs.discord.com/developers/topics/opcodes-and-status-codes#json',
    refusal: {
      request: 'GET https://chat.example.com/api/channels/1',
      sent: ['Authorization: Bot MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Missing Permissions","code":50013}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'HUMAN: the header alone',
    source: 'https://github.com/microlinkhq/is-antibot',
    refusal: { request: 'GET https://shop.example.com/api/prices', status: 403, answer: ['x-px-blocked: 1'] },
    expect: ['bot-blocked likely'],
  },
  {
    name: 'near miss: a long page that was delivered may tell of it',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1',
    refusal: {
      request: 'GET https://docs.example.com/help',
      type: 'main_frame',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: `<html><head><title>Help</title></head><body><p>Automated requests are blocked, the page says.</p>${'<p>What to do then.</p>'.repeat(400)}</body></html>`,
    },
    expect: [],
  },
  {
    name: 'near miss: Telegram: a person does not want to hear of the bot',
    source: 'https://core.telegram.org/bots/api#making-requests',
    refusal: {
      request: 'POST https://telegram.example/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/sendMessage',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'near miss: a rule for bots that were let in',
    source: 'https://docs.discord.com/developers/topics/opcodes-and-status-codes#json',
    refusal: {
      request: 'POST https://api.example.com/orders',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Bots are not allowed in this channel"}',
    },
    expect: ['bot-blocked likely'],
  },
];
