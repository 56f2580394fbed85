import { describe, expect, test } from 'vitest';
import type { Known } from '#core/messages.ts';
import { knownRows } from './known.ts';

const words = (known: Known) => knownRows(known, 1_000_000).map(({ name, text }) => `${name}: ${text}`);
const clock = (offset: number, within = 600, samples = 5) =>
  knownRows({ clock: { offset, within, samples } }, 1_000_000)[0];

describe('knownRows', () => {
  test('nothing', () => {
    expect(words({})).toEqual([]);
  });

  test('all of it, against the start of the request', () => {
    expect(
      words({
        clock: { offset: 600_400, within: 600, samples: 5 },
        workedAt: 880_000,
        otherWorkedAt: 995_000,
        good: { at: 988_000, method: 'GET', url: 'https://api.shop.example/v2/me', status: 200, query: [], sent: [] },
      }),
    ).toEqual([
      "clock: The server's clock is 10 minutes ahead of this computer's (the latest 5 answers, give or take 1 s).",
      'credentials: These very credentials were sent with a request that went well 2 minutes before this request.',
      'credentials: Other credentials of this kind were sent with a request that went well 5 seconds before this request.',
      'good request: A request to the same address pattern went well 12 seconds before this request (200).',
    ]);
  });

  test.each([
    [
      -7_200_000,
      600,
      "The server's clock is 2 hours behind this computer's (the latest 5 answers, give or take 1 s).",
      true,
    ],
    [4_900, 600, "The server's clock agrees with this computer's (the latest 5 answers, give or take 1 s).", false],
    [9_000, 12_000, "The server's clock agrees with this computer's (the latest 5 answers, give or take 12 s).", false],
  ])('a clock %i ms off, give or take %i', (offset, within, text, telling) => {
    expect(clock(offset, within)).toEqual({ name: 'clock', text, telling });
  });

  test('one answer', () => {
    expect(clock(0, 1_200, 1)?.text).toContain('(1 answer, give or take 2 s)');
  });
});
