import type { Example } from '../causes/example.ts';

const source = 'https://developers.notion.com/reference/status-codes';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'not shared with the integration',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/pages/abc',
      sent: bearer,
      status: 404,
      answer: json,
      body: '{"object":"error","status":404,"code":"object_not_found","message":"Could not find page with ID: abc. Make sure the relevant pages and databases are shared with your integration."}',
    },
    expect: ['hidden-not-found likely'],
  },
  {
    name: 'no version',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 400,
      answer: json,
      body: '{"object":"error","status":400,"code":"missing_version","message":"Notion-Version header failed validation: Notion-Version header should be defined, instead was `undefined`."}',
    },
    expect: ['required-header-missing likely'],
  },
  {
    name: 'the token',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD', 'Notion-Version: 2022-06-28'],
      status: 401,
      answer: json,
      body: '{"object":"error","status":401,"code":"unauthorized","message":"API token is invalid."}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: "somebody else's code",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 404,
      answer: json,
      body: '{"code":"object_not_found","message":"No such box"}',
    },
    expect: [],
  },
];
