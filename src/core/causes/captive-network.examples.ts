import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'RFC 6585: 511 with its page',
    source: 'https://www.rfc-editor.org/rfc/rfc6585#section-6',
    refusal: {
      request: 'GET http://www.example.com/',
      type: 'main_frame',
      status: 511,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Network Authentication Required</title><meta http-equiv="refresh" content="0; url=https://login.example.net/"></head><body><p>You need to <a href="https://login.example.net/">authenticate with the local network</a> in order to gain access.</p></body></html>',
    },
    expect: ['captive-network certain'],
  },
  {
    name: '511 without a page',
    source: 'https://www.rfc-editor.org/rfc/rfc6585#section-6',
    refusal: { request: 'GET http://api.example.com/status', status: 511 },
    expect: ['captive-network certain'],
  },
  {
    name: 'near miss: a long page about hotspots is its content',
    source: 'https://www.rfc-editor.org/rfc/rfc8952',
    refusal: {
      request: 'GET https://docs.example.com/wifi',
      type: 'main_frame',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: `<html><head><title>What a captive portal is</title></head><body><p>${'How networks let people in. '.repeat(300)}</p></body></html>`,
    },
    expect: [],
  },
  {
    name: 'a short page in place of the answer, which says what it is',
    source: 'https://www.rfc-editor.org/rfc/rfc8952#section-1',
    refusal: {
      request: 'GET http://www.example.com/',
      type: 'main_frame',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Hotel</title></head><body><h1>Network authentication required</h1><p>Welcome, guest</p></body></html>',
    },
    expect: ['captive-network likely'],
  },
];
