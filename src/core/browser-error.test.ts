import { expect, test } from 'vitest';
import { failedWith } from './browser-error.ts';
import { exampleTime, exchangeOf } from './causes/example.ts';
import { factsOf } from './facts.ts';

test('the error of the browser is told where it fits', () => {
  const refusal = {
    request: 'GET https://www.example.com/',
    status: 0,
    with: { outcome: { kind: 'failed', error: 'net::ERR_UNEXPECTED_PROXY_AUTH' } },
  } as const;
  const facts = factsOf(exchangeOf(refusal), { now: exampleTime });
  const place = { round: 0, part: 'event', name: 'error', quote: 'net::ERR_UNEXPECTED_PROXY_AUTH' };
  expect(facts && failedWith(facts, /PROXY_AUTH$/)).toEqual([place]);
  expect(facts && failedWith(facts, /^NS_/)).toEqual([]);
});
