import { describe, expect, test } from 'vitest';
import { exampleTime, exchangeOf } from './causes/example.ts';
import { factsOf } from './facts.ts';
import { plainReasons, soberly } from './sober.ts';

const reasonsOf = (status: number, type: string, body: string): readonly string[] => {
  const exchange = exchangeOf({ request: 'GET https://a.example/', status, answer: [`Content-Type: ${type}`], body });
  const facts = factsOf(exchange, { now: exampleTime });
  return facts ? plainReasons(facts).map(({ said }) => said) : [];
};

const json = '{"error":{"code":"rate_limited","message":"Rate limit exceeded"}}';

describe('what may be certain', () => {
  test('a refusal by its status: all that it says', () => {
    expect(reasonsOf(403, 'application/json', json)).toEqual(['rate_limited', 'Rate limit exceeded']);
    expect(reasonsOf(429, 'application/json', json)).toEqual(['rate_limited', 'Rate limit exceeded']);
  });
  test('another status: codes, and no sentences', () => {
    for (const status of [200, 400, 404, 422, 500, 503])
      expect(reasonsOf(status, 'application/json', json)).toEqual(['rate_limited']);
  });
  test('a page of an error, and no page that was delivered', () => {
    const page = '<html><head><title>Account Suspended</title></head><body></body></html>';
    expect(reasonsOf(500, 'text/html', page)).toEqual(['Account Suspended']);
    expect(reasonsOf(200, 'text/html', page)).toEqual([]);
  });
});

test('only families whose words are used of things, and only where no code bears them out', () => {
  const place = { round: 0, part: 'body' as const };
  const reason = { source: 'json' as const, is: 'text' as const, said: 'x', field: 'message', place };
  const said = { certainty: 'certain' as const, reason, evidence: [place] };
  expect(soberly('permission', said, undefined).certainty).toBe('likely');
  expect(soberly('blocked', said, { ...said, certainty: 'possible' }).certainty).toBe('likely');
  expect(soberly('blocked', said, { ...said, certainty: 'likely' }).certainty).toBe('certain');
  expect(soberly('wrong', said, undefined).certainty).toBe('certain');
});
