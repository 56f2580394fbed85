import type { Example } from '../causes/example.ts';

const source = 'https://www.jenkins.io/doc/book/using/remote-access-api/';
const html = ['Content-Type: text/html'];

export const examples: readonly Example[] = [
  {
    name: 'nobody has signed in',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 403,
      answer: [
        'Content-Type: text/html',
        'X-Jenkins: 2.440.1',
        'X-You-Are-Authenticated-As: anonymous',
        'X-Required-Permission: hudson.model.Hudson.Read',
      ],
      body: '<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1><p class="error">anonymous is missing the Overall/Read permission</p></body></html>',
    },
    expect: ['credentials-missing certain', 'permission-denied possible'],
  },
  {
    name: 'who is known may not',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 403,
      answer: [
        'Content-Type: text/html',
        'X-Jenkins: 2.440.1',
        'X-You-Are-Authenticated-As: jane',
        'X-Required-Permission: hudson.model.Item.Build',
      ],
      body: '<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1><p class="error">jane is missing the Job/Build permission</p></body></html>',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: "somebody else's sentence",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 403,
      answer: html,
      body: '<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1><p>anonymous is missing the Overall/Read permission</p></body></html>',
    },
    expect: ['permission-denied possible'],
  },
];
