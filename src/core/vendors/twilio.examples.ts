import type { Example } from '../causes/example.ts';

const source = 'https://www.twilio.com/docs/api/errors';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '20003',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic QUMxMjM6c2VjcmV0'],
      status: 401,
      answer: json,
      body: '{"code":20003,"message":"Authentication Error - invalid username","more_info":"https://www.twilio.com/docs/errors/20003","status":401}',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: '20003 without a word',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic QUMxMjM6c2VjcmV0'],
      status: 401,
      answer: json,
      body: '{"code":20003,"message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401}',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: '20008: a test key',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic QUMxMjM6c2VjcmV0'],
      status: 403,
      answer: json,
      body: '{"code":20008,"message":"Resource not accessible with Test Account Credentials","more_info":"https://www.twilio.com/docs/errors/20008","status":403}',
    },
    expect: ['wrong-credential-type certain'],
  },
  {
    name: '20104: an access token that ran out',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"code":20104,"message":"Access Token expired or expiration date invalid","more_info":"https://www.twilio.com/docs/errors/20104","status":401}',
    },
    expect: ['token-expired likely'],
  },
  {
    name: '20404: not found there',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic QUMxMjM6c2VjcmV0'],
      status: 404,
      answer: json,
      body: '{"code":20404,"message":"The requested resource /2010-04-01/Accounts/AC1/Messages/SM1.json was not found","more_info":"https://www.twilio.com/docs/errors/20404","status":404}',
    },
    expect: [],
  },
  {
    name: "somebody else's 20003",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"code":20003,"message":"The warehouse is closed"}',
    },
    expect: ['unknown possible'],
  },
];
