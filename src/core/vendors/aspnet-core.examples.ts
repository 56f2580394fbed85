import type { Example } from '../causes/example.ts';

const source = 'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the second factor',
    source,
    refusal: {
      request: 'POST https://api.service.example/login',
      sent: ['Content-Type: application/json'],
      status: 401,
      answer: json,
      body: '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.2","title":"Unauthorized","status":401,"detail":"RequiresTwoFactor","traceId":"00-0a0b"}',
      form: '{"email":"jane@shop.example","password":"secret"}',
    },
    expect: ['step-up-required certain'],
  },
  {
    name: 'too many tries',
    source,
    refusal: {
      request: 'POST https://api.service.example/login',
      sent: ['Content-Type: application/json'],
      status: 401,
      answer: json,
      body: '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.2","title":"Unauthorized","status":401,"detail":"LockedOut","traceId":"00-0a0b"}',
      form: '{"email":"jane@shop.example","password":"secret"}',
    },
    expect: ['account-locked likely'],
  },
  {
    name: 'a wrong password',
    source,
    refusal: {
      request: 'POST https://api.service.example/login',
      sent: ['Content-Type: application/json'],
      status: 401,
      answer: json,
      body: '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.2","title":"Unauthorized","status":401,"detail":"Failed","traceId":"00-0a0b"}',
      form: '{"email":"jane@shop.example","password":"secret"}',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: "somebody else's detail",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"title":"Forbidden","detail":"LockedOut"}',
    },
    expect: ['account-locked likely'],
  },
];
