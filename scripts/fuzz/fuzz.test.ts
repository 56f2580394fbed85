import { describe, expect, test } from 'vitest';
import { verifyToken } from '../../src/core/tokens/verify.ts';
import { asyncTargets } from './async-targets.ts';
import { problemFaults } from './checks.ts';
import { fuzz, masked } from './fuzz.ts';
import { fuzzAsync } from './fuzz-async.ts';
import { produce } from './grammar.ts';
import { challenges, credentials, tokens } from './grammars.ts';
import { makeInput } from './inputs.ts';
import { clocks, cookieOnItsWay, issuers, tokenAnswered } from './judgement-grammars.ts';
import { proven, signed, verified } from './proof-grammars.ts';
import type { Fault } from './tally.ts';
import type { AsyncTarget, Target } from './target.ts';
import { targets } from './targets.ts';
import { cookies, dates, setCookies, urls } from './web-grammars.ts';

const source = { grammar: challenges, samples: ['Basic realm="a"'] };
const target = (read: Target['read']): Target => ({ source, read });
const none = () => [];

/** The redactor makes a search for all secrets anew for each input: that takes milliseconds. */
const runs = Object.entries(targets).map(([name, each]) => ({ name, each, count: name === 'redact' ? 50 : 2_000 }));
const laterRuns = Object.entries(asyncTargets).map(([name, each]) => ({ name, each, count: 1_000 }));

/** Other tests want the processor too. */
const hangMs = 1_000;

const shown = (faults: readonly Fault[]): string[] =>
  faults.map(({ kind, what, seed }) => `${kind}: ${what} (seed ${seed})`);

describe('every parser', () => {
  test.each(runs)('$name: $count inputs', { timeout: 30_000 }, ({ each, count }) => {
    const { faults, inputs } = fuzz(each, { runs: count, seed: 1, hangMs });
    expect(shown(faults)).toEqual([]);
    expect(inputs).toBe(count);
  });

  test.each(laterRuns)('$name: $count inputs', { timeout: 30_000 }, async ({ each, count }) => {
    const { faults, inputs } = await fuzzAsync(each, { runs: count, seed: 1, hangMs });
    expect(shown(faults)).toEqual([]);
    expect(inputs).toBe(count);
  });
});

/** Mutations begin with what holds. */
test.each(signed)('the sample is signed: $key.kty', async ({ token, key }) => {
  expect((await verifyToken(token, [key])).result).toBe('valid');
});

describe('fuzz', () => {
  test('finds what throws, and goes on', () => {
    const { counts, faults } = fuzz(
      target((input) => {
        if (input.includes('\\')) throw new Error('a backslash');
        return none;
      }),
      { runs: 500, seed: 1 },
    );
    expect(counts.throw).toBeGreaterThan(20);
    expect(faults).toHaveLength(20);
    for (const { kind, input, what, seed } of faults) {
      expect({ kind, what, input }).toEqual({ kind: 'throw', what: 'a backslash', input: makeInput(source, seed) });
      expect(input).toContain('\\');
    }
  });

  test('finds what is slow, and breaks off what does not end', () => {
    const slow = target(() => {
      const before = process.cpuUsage();
      const spent = ({ user, system } = process.cpuUsage(before)) => user + system;
      while (spent() < 30_000);
      return none;
    });
    expect(fuzz(slow, { runs: 2, seed: 1, hangMs: 20 }).faults[0]).toMatchObject({ kind: 'hang' });
    // Catastrophic backtracking: 2 to the power of 40 ways.
    const stuck = target(() => {
      /^(?:a+)+$/.test(`${'a'.repeat(40)}!`);
      return none;
    });
    const { faults, slowest } = fuzz(stuck, { runs: 2, seed: 7, endMs: 100 });
    expect(faults.map(({ kind, seed, what }) => [kind, seed, what])).toEqual([
      ['hang', 7, 'does not end within 0.1 s'],
      ['hang', 8, 'does not end within 0.1 s'],
    ]);
    expect(slowest.ms).toBe(100);
  });

  test('finds wrong answers', () => {
    const wrong = target((input) => () => (input === '' ? [] : ['wrong']));
    expect(fuzz(wrong, { runs: 1, seed: 3 }).counts).toEqual({ throw: 0, hang: 0, wrong: 1 });
  });
});

describe('fuzzAsync', () => {
  const later = (read: AsyncTarget['read']): AsyncTarget => ({ source, read });
  /** @param endMs long enough for a machine that stands still now and then, but where the end is waited for */
  const kinds = async (read: AsyncTarget['read'], endMs = 30_000) => {
    const { faults } = await fuzzAsync(later(read), { runs: 2, seed: 7, endMs });
    return faults.map(({ kind, seed, what }) => [kind, seed, what]);
  };

  test('nothing is wrong', async () => {
    expect(await kinds(async () => none)).toEqual([]);
  });

  test('finds what throws, at once or later', async () => {
    const expected = [7, 8].map((seed) => ['throw', seed, 'an error']);
    const thrown = () => {
      throw new Error('an error');
    };
    expect(await kinds(thrown)).toEqual(expected);
    expect(await kinds(() => Promise.reject(new Error('an error')))).toEqual(expected);
  });

  test('breaks off what does not end, and does not wait for an answer that never comes', async () => {
    const expected = [7, 8].map((seed) => ['hang', seed, 'does not end within 0.1 s']);
    expect(await kinds(() => new Promise(() => {}), 100)).toEqual(expected);
    const stuck = async () => {
      /^(?:a+)+$/.test(`${'a'.repeat(40)}!`);
      return none;
    };
    expect(await kinds(stuck, 100)).toEqual(expected);
  });

  test('finds what is slow, and wrong answers', async () => {
    const slow = async () => {
      const before = process.cpuUsage();
      const spent = ({ user, system } = process.cpuUsage(before)) => user + system;
      while (spent() < 30_000);
      return () => ['wrong'];
    };
    const { counts } = await fuzzAsync(later(slow), { runs: 2, seed: 1, hangMs: 20 });
    expect(counts).toEqual({ throw: 0, hang: 2, wrong: 2 });
  });
});

test('problemFaults', () => {
  const good = { code: 'a-b2', message: 'This is wrong.' };
  const faults = (problem: object) => [...problemFaults([{ ...good, ...problem }], ['ab', 'c'])];
  expect(faults({})).toEqual([]);
  expect(faults({ span: { line: 1, start: 0, end: 1 } })).toEqual([]);
  expect(faults({ code: 'A_b' })).toEqual(['a problem has the code "A_b"']);
  expect(faults({ message: 'a-b2' })).toEqual(['the problem a-b2 has no sentence']);
  expect(faults({ message: 'no end' })).toEqual(['the problem a-b2 has no sentence']);
  expect(faults({ why: 1 })).toEqual(['the problem a-b2 has why']);
  for (const [line, start, end] of [
    [0, 0, 3],
    [0, -1, 1],
    [0, 2, 1],
    [2, 0, 0],
    [0, 0.5, 1],
  ]) {
    expect(faults({ span: { line, start, end } })).toHaveLength(1);
  }
});

describe('inputs', () => {
  test('the same seed gives the same input, another seed another', () => {
    const inputs = Array.from({ length: 200 }, (_, seed) => makeInput(source, seed));
    expect(Array.from({ length: 200 }, (_, seed) => makeInput(source, seed))).toEqual(inputs);
    expect(new Set(inputs).size).toBeGreaterThan(150);
  });

  test('some are as long as a mebibyte', () => {
    const lengths = Array.from({ length: 30_000 }, (_, seed) => makeInput(source, seed).length);
    expect(Math.max(...lengths)).toBeGreaterThan(1_000_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2 ** 20);
  });

  test.each([
    ['challenges', challenges],
    ['credentials', credentials],
    ['tokens', tokens],
    ['cookies', cookies],
    ['dates', dates],
    ['set-cookie', setCookies],
    ['urls', urls],
    ['tokens with an answer', tokenAnswered],
    ['issuers', issuers],
    ['cookies on their way', cookieOnItsWay],
    ['clocks', clocks],
    ['credentials with a proof', proven],
    ['tokens with keys', verified],
  ])('each symbol of %s is there, and first alternatives end', (_, grammar) => {
    const used = Object.values(grammar)
      .flat()
      .flatMap((each) => [...(typeof each === 'string' ? each : String(each)).matchAll(/<([a-z0-9]+)>/g)])
      .map(([, symbol]) => symbol);
    expect(used.filter((symbol) => !Object.hasOwn(grammar, symbol ?? ''))).toEqual([]);
    const others = Object.keys(grammar).filter((symbol) => symbol !== 'start');
    for (const symbol of others) produce({ ...grammar, start: [`<${symbol}>`] }, () => 0);
  });
});

test('masked shows the form of the beginning', () => {
  expect(masked('Basic abc0="é\0"')).toBe('"xxxxx xxx0=\\"x\\u0000\\""');
  expect(masked('a'.repeat(61))).toBe(`"${'x'.repeat(60)}"…`);
});
