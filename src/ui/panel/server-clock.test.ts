import { expect, test } from 'vitest';
import { record, round } from '#ui/testing/records.ts';
import { clockFor } from './server-clock.ts';

const clock = { offset: 600_000, within: 600, samples: 5 };

test('the clock of an origin says nothing of another one', () => {
  const hop = round(302, { url: 'https://login.example/', end: { kind: 'redirect', to: 'https://api.example/' } });
  const last = round(401, { url: 'https://api.example/v2/me' });
  const made = { ...record(1, 401, { rounds: [hop, last] }), known: { clock } };
  expect(clockFor(made, [hop])).toBe(undefined);
  expect(clockFor(made, [last])).toBe(clock);
  expect(clockFor(made, [hop, last])).toBe(clock);
  expect(clockFor(record(1, 401, { rounds: [last] }), [last])).toBe(undefined);
});
