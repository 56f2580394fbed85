import type { Example } from '../causes/example.ts';

const source = 'https://guides.rubyonrails.org/security.html#cross-site-request-forgery-csrf';
const html = ['Content-Type: text/html'];

export const examples: readonly Example[] = [
  {
    name: 'the token of the form',
    source,
    refusal: {
      request: 'POST https://www.service.example/session',
      status: 422,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>The change you wanted was rejected (422)</title></head><body><div class="dialog"><h1>The change you wanted was rejected.</h1><p>Maybe you tried to change something you didn\'t have access to.</p></div></body></html>',
      type: 'main_frame',
    },
    expect: ['csrf-rejected likely'],
  },
  {
    name: 'a name that is not on the list',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 403,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>Action Controller: Exception caught</title></head><body><header><h1>Blocked hosts: www.service.example</h1></header></body></html>',
      type: 'main_frame',
    },
    expect: ['server-access-rule certain'],
  },
  {
    name: "somebody else's page",
    source,
    refusal: {
      request: 'POST https://www.service.example/session',
      status: 422,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>Rejected</title></head><body><h2>The change you wanted was rejected</h2></body></html>',
      type: 'main_frame',
    },
    expect: ['csrf-rejected likely'],
  },
];
