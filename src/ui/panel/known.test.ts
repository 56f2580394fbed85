import { describe, expect, test } from 'vitest';
import { clockVerdict, type OriginClock } from '#core/clock-verdict.ts';
import type { Known } from '#core/messages.ts';
import { knownRows } from './known.ts';

const words = (known: Known, all: readonly OriginClock[] = []) =>
  knownRows(known, 1_000_000, clockVerdict(all, 1_000_000)).map(({ name, text }) => `${name}: ${text}`);

const own = 'https://api.shop.example';

/** The clock of api.shop.example, where the clocks of these other servers are known. */
function clock(offset: number, { within = 600, samples = 5, others = [] as readonly number[], origin = own } = {}) {
  const known = { offset, within, samples };
  const all = others.map((each, index) => ({
    origin: `https://site${index}.test${index}`,
    clock: { offset: each, within: 600, samples: 2 },
  }));
  const verdict = clockVerdict([...all, { origin, clock: known }], 1_000_000, origin);
  return knownRows({ clock: known }, 1_000_000, verdict)[0];
}

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
      "clock: The server's clock is 10 minutes ahead of this computer's (the latest 5 answers, give or take 1 s). Can't tell which of the two is wrong: too few other servers were seen, or they disagree.",
      'credentials: These very credentials were sent with a request that went well 2 minutes before this request.',
      'credentials: Other credentials of this kind were sent with a request that went well 5 seconds before this request.',
      'good request: A request to the same address pattern went well 12 seconds before this request (200).',
    ]);
  });

  const rests = '(the latest 5 answers, give or take 1 s)';
  const unclear = "Can't tell which of the two is wrong: too few other servers were seen, or they disagree.";
  const agrees = `The server's clock agrees with this computer's ${rests}.`;
  const yours = (where: string) =>
    `Your clock is ${where}: most servers seen here agree with each other, not with this computer.`;
  const tenMinutes = 600_000;

  test.each<[what: string, offset: number, others: number[], text: string, telling: boolean]>([
    ['alone', -7_200_000, [], `The server's clock is 2 hours behind this computer's ${rests}. ${unclear}`, true],
    ['alone, and right', 4_900, [], agrees, false],
    ['as far off as it is unsure', 5_600, [], agrees, false],
    ['further', 5_601, [], `The server's clock is 5 seconds ahead of this computer's ${rests}. ${unclear}`, true],
    ['like the others', 600, [0, 300], agrees, false],
    [
      'alone against the others and ours',
      tenMinutes,
      [0],
      `This server's clock is 10 minutes ahead ${rests}: the other servers seen here agree with this computer.`,
      true,
    ],
    ['ours against all', tenMinutes, [tenMinutes], yours('10 minutes behind (give or take 1 s)'), true],
    ['ours against all', -tenMinutes, [-tenMinutes], yours('10 minutes ahead (give or take 1 s)'), true],
    [
      'ours against most, and this one too',
      -tenMinutes,
      [tenMinutes, tenMinutes, tenMinutes],
      `${yours('10 minutes behind (give or take 1 s)')} This server's clock is wrong too: 20 minutes behind theirs.`,
      true,
    ],
    [
      'ours against most, and this one is like ours',
      0,
      [tenMinutes, tenMinutes, tenMinutes],
      `${yours('10 minutes behind (give or take 1 s)')} This server's clock is wrong too: 10 minutes behind theirs.`,
      true,
    ],
    [
      'nobody with anybody',
      tenMinutes,
      [-tenMinutes],
      `The server's clock is 10 minutes ahead of this computer's ${rests}. ${unclear}`,
      true,
    ],
  ])('a clock %s', (_, offset, others, text, telling) => {
    expect(clock(offset, { others })).toEqual({ name: 'clock', text, telling });
  });

  // It has our clock, and no vote.
  test('the clock of a server on this machine', () => {
    const origin = 'http://localhost:3000';
    expect(clock(5_600, { origin })).toEqual({ name: 'clock', text: agrees, telling: false });
    expect(clock(5_601, { origin })?.telling).toBe(true);
  });

  test('a clock that is hardly known', () => {
    const text = "The server's clock agrees with this computer's (1 answer, give or take 12 s).";
    expect(clock(9_000, { within: 12_000, samples: 1 })).toEqual({ name: 'clock', text, telling: false });
  });
});
