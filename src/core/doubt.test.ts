import { expect, test } from 'vitest';
import { exampleTime, exchangeOf } from './causes/example.ts';
import { diagnose } from './diagnose.ts';

/** Whether the first finding is certain of what the server says in this sentence. */
const isCertain = (message: string, status = 401): boolean =>
  diagnose(
    exchangeOf({
      request: 'GET https://api.example/me',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status,
      answer: ['Content-Type: application/json'],
      body: JSON.stringify({ message }),
    }),
    { now: exampleTime },
  ).some(({ certainty }) => certainty === 'certain');

test.each([
  'The token has expired.',
  'The token has expired. If it happens again, ask for help.',
  'You may not use this: the token has expired.',
])('told: %s', (message) => {
  expect(isCertain(message)).toBe(true);
});

test.each([
  'The token may have expired.',
  'If the token has expired, refresh it.',
  'Possibly expired token: the token has expired?',
  'Cannot tell whether the token has expired.',
  'Token has expired or the account is locked.',
  'Your token is invalid or lacks the required scope.',
  'Insufficient scope or missing role.',
  'Wrong password or your account is locked.',
  'You are not logged in or your session has expired.',
  'Too many requests or your IP is banned.',
])('supposed: %s', (message) => {
  expect(isCertain(message)).toBe(false);
  expect(isCertain(message, 403)).toBe(false);
});

test('a page that is certain of two causes names both as possible reasons', () => {
  const body =
    '<html><head><title>Refused</title></head><body><h1>Your session has expired.</h1><p>Your IP address has been banned.</p></body></html>';
  const found = diagnose(
    exchangeOf({
      request: 'GET https://www.example/',
      status: 403,
      answer: ['Content-Type: text/html'],
      body,
      type: 'main_frame',
    }),
    { now: exampleTime },
  );
  expect(found.map(({ cause, certainty }) => `${cause} ${certainty}`)).toEqual([
    'ip-blocked likely',
    'session-expired likely',
  ]);
});
