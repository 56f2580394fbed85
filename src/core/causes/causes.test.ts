import { describe, expect, test } from 'vitest';
import { diagnose } from '../diagnose.ts';
import { lexiconOf } from '../stated.ts';
import { causeExamples } from './all-examples.ts';
import { causeSays } from './all-says.ts';
import { causeWords } from './all-words.ts';
import type { Cause } from './cause.ts';
import { type Example, exampleTime, exchangeOf } from './example.ts';
import { causes } from './index.ts';

const examplesOf = ({ id }: Cause): readonly Example[] => causeExamples[id] ?? [];
const found = ({ refusal, context }: Example): string[] =>
  diagnose(exchangeOf(refusal), { now: exampleTime, ...context }).map(
    ({ cause, certainty }) => `${cause} ${certainty}`,
  );

describe.each(causes.map((cause) => [cause.id, cause] as const))('%s', (id, cause) => {
  test('is named as its file', () => {
    expect(Object.keys(causeWords)[causes.indexOf(cause)]).toBe(id);
  });

  test('implies only causes that there are, and not itself', () => {
    const known = causes.map((each) => each.id);
    expect((cause.implies ?? []).filter((each) => !known.includes(each) || each === id)).toEqual([]);
  });

  test('is not implied by itself through others: two that hide each other say nothing', () => {
    expect(lexiconOf(causes, causeSays).implied.get(id)?.has(id)).toBe(false);
  });

  test('has an example, and a near miss', () => {
    const hits = examplesOf(cause).filter(({ expect: all }) => all.some((each) => each.split(' ')[0] === id));
    expect(hits.length).toBeGreaterThan(0);
    expect(examplesOf(cause).length).toBeGreaterThan(hits.length);
  });

  test.each(examplesOf(cause).map((example) => [example.name, example] as const))('%s', (_, example) => {
    expect(example.source).toMatch(/^https:\/\//);
    expect(found(example)).toEqual(example.expect);
  });
});
