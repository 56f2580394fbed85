import { describe, expect, test } from 'vitest';
import { exampleTime, exchangeOf, type Refusal } from './causes/example.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './facts.ts';
import { markedBy, speaksOfRequest } from './refusing-answer.ts';

function factsFor(refusal: Omit<Refusal, 'request'>): Facts {
  const facts = factsOf(exchangeOf({ request: 'GET https://www.example.com/', ...refusal }), { now: exampleTime });
  if (facts === undefined) throw new Error('an exchange without rounds');
  return facts;
}

describe('speaksOfRequest', () => {
  test.each([
    ['an error, however long', { status: 403, body: 'x'.repeat(10_000) }, true],
    ['a short page of success', { status: 200, answer: ['Content-Type: text/html'], body: '<p>no</p>' }, true],
    ['a long page of success', { status: 200, answer: ['Content-Type: text/html'], body: 'x'.repeat(10_000) }, false],
    ['a script', { status: 200, answer: ['Content-Type: text/javascript'], body: 'x' }, false],
    ['a success without a body', { status: 200 }, false],
    ['no answer', { status: 0 }, false],
  ] as const)('%s: %#', (_, refusal, expected) => {
    expect(speaksOfRequest(factsFor(refusal))).toBe(expected);
  });
});

test('markedBy quotes the fields whose value tells', () => {
  const facts = factsFor({ status: 403, answer: ['CF-Mitigated: challenge', 'X-DataDome: protected'] });
  const marks = [
    ['cf-mitigated', /^challenge$/],
    ['x-datadome', /^(?!protected$)./],
    ['x-px-blocked', /./],
  ] as const;
  expect(markedBy(facts, marks)).toEqual([{ round: 0, part: 'response', name: 'cf-mitigated', quote: 'challenge' }]);
});
