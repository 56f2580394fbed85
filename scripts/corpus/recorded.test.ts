import { describe, expect, test } from 'vitest';
import { nameOf } from '../../e2e/judged.ts';
import { expectedRecords, expectedVerdicts } from '../../e2e/judged-recorder.ts';
import { cases } from '../../e2e/lab/cases.ts';
import { asExpected, bare } from '../../e2e/reading.ts';
import { causes } from '../../src/core/causes/index.ts';
import { covered } from './covered.ts';
import { readSamples } from './files.ts';
import { browsers, cannotCome, judgeRow, recordedWays, recordingsIn, tooFew } from './recorded.ts';

test('covered are the causes of which the corpus has a sample, where there is a corpus', () => {
  const ids = causes.map(({ id }) => id);
  for (const id of [...covered, ...Object.keys(cannotCome)]) expect(ids).toContain(id);
  const samples = readSamples<{ readonly expect: { readonly cause: string } }>('failures');
  const found = samples.length === 0 ? covered : new Set(samples.map((sample) => sample.expect.cause));
  expect([...covered].sort()).toEqual([...found].sort());
});

describe.each(browsers)('what was recorded in %s', (browser) => {
  const recordings = recordingsIn(browser);

  test('every row of the lab that ends in a cause without a sample, and nothing else', () => {
    // Where the browser tells nothing, nothing is recorded.
    const ways = cases.flatMap((row) =>
      recordedWays(row).filter(({ devTools }) => expectedRecords(row, browser, devTools).length > 0),
    );
    expect(recordings.map(({ which }) => nameOf(which)).sort()).toEqual(ways.map(nameOf).sort());
  });

  test('two rows of each such cause', () => {
    expect(tooFew(browser, recordings)).toEqual([]);
  });

  test.each(recordings.map((each) => [nameOf(each.which), each] as const))('%s', (_, { which, judged }) => {
    const row = cases.find(({ id }) => id === which.row);
    const records = judged.map(({ record }) => record);
    const expected = row ? expectedRecords(row, browser, which.devTools) : [];
    expect(judgeRow(judged)).toEqual([]);
    expect(judged.map(({ verdict }) => verdict)).toEqual(expectedVerdicts(expected, records, which.devTools));
    if (which.devTools) expect(records.map(asExpected)).toEqual(expected.map(bare));
  });
});
