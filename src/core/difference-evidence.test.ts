import { expect, test } from 'vitest';
import { exampleTime, exchangeOf, type Refusal } from './causes/example.ts';
import { diagnose } from './diagnose.ts';
import { event, headers } from './event.fixture.ts';
import type { NetEvent } from './event.ts';
import { lastGood } from './good.ts';

const bare: Refusal = { request: 'GET https://api.example/me', status: 401, answer: ['WWW-Authenticate: Bearer'] };

const evidence = (sent: readonly string[], refusal: Refusal): readonly string[] => {
  const before = {
    ...event('sent', exampleTime - 60_000, { url: 'https://api.example/me', method: 'GET' }),
    headers: headers(...sent),
  };
  const good = lastGood(before as Extract<NetEvent, { kind: 'sent' }>, 200, 'salt');
  const [first] = diagnose(exchangeOf(refusal), { now: exampleTime, lastGood: good });
  return (first?.evidence ?? []).map(({ part, name }) => `${first?.cause} ${part} ${name ?? ''}`.trim());
};

test('a session that went along when it worked is evidence that it is missing', () => {
  const page: Refusal = {
    request: 'GET https://api.example/me',
    status: 401,
    body: '{"error":"not_logged_in"}',
    answer: ['Content-Type: application/json'],
    sent: ['Cookie: theme=dark'],
  };
  expect(evidence(['Cookie: theme=dark'], page)).not.toContain('session-missing sent cookie');
  expect(evidence(['Cookie: sid=abc; theme=dark'], page)).toContain('session-missing sent cookie');
});

test('what stands in the evidence already is not named twice', () => {
  expect(evidence(['Authorization: Bearer abcdefghijklmnop'], bare)).toEqual([
    'credentials-missing response www-authenticate',
    'credentials-missing sent authorization',
    'credentials-missing sent cookie',
    'credentials-missing status',
  ]);
});
