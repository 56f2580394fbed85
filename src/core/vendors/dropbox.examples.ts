import type { Example } from '../causes/example.ts';

const source = 'https://developers.dropbox.com/error-handling-guide';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'a scope is lacking',
    source,
    refusal: {
      request: 'POST https://api.service.example/2/files/list_folder',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"error_summary":"missing_scope/..","error":{".tag":"missing_scope","required_scope":"files.metadata.read"}}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'suspended',
    source,
    refusal: {
      request: 'POST https://api.service.example/2/files/list_folder',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"error_summary":"user_suspended/","error":{".tag":"user_suspended"}}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: 'a folder that it may not write to',
    source,
    refusal: {
      request: 'POST https://api.service.example/2/files/upload',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error_summary":"path/no_write_permission/...","error":{".tag":"path","path":{".tag":"no_write_permission"}}}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: "somebody else's tag",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{".tag":"closed"},"message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
