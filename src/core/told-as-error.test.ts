import { describe, expect, test } from 'vitest';
import { exampleTime, exchangeOf } from './causes/example.ts';
import { factsOf } from './facts.ts';
import { isToldAsError, lessSure } from './told-as-error.ts';

describe('told as an error', () => {
  test.each([
    ['html', 200, false],
    ['text', 200, false],
    ['json', 200, true],
    ['grpc', 200, true],
    ['html', 403, true],
    ['html', 404, false],
    ['html', 500, false],
    ['html', 429, true],
    ['html', 503, false],
    ['json', 500, true],
  ] as const)('%s with %i: %s', (source, status, expected) => {
    const facts = factsOf(exchangeOf({ request: 'GET https://a.example/', status }), { now: exampleTime });
    const place = { round: 0, part: 'body' } as const;
    const reason = { source, is: 'text', said: 'x', field: 'x', place } as const;
    expect(facts && isToldAsError(facts, { certainty: 'likely', reason, evidence: [place] })).toBe(expected);
  });

  test('the less sure of two', () => {
    expect(lessSure('certain', 'possible')).toBe('possible');
    expect(lessSure('possible', 'likely')).toBe('possible');
    expect(lessSure('likely', 'likely')).toBe('likely');
  });
});
