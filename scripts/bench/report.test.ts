import { describe, expect, test } from 'vitest';
import type { Load } from './client.ts';
import { cpuTable, putBetween, timesTable } from './report.ts';
import type { Sample } from './rounds.ts';

const times = (...ms: number[]): Sample[] => ms.map((each) => ({ ms: each, cpu: undefined }));

const samples = (load: Load, conditions: Record<string, Sample[]>) =>
  new Map([[load, new Map(Object.entries(conditions))]]);

const head = [
  '| load | condition | median ms | against | ratio | 95 % interval | bound |  |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
];

describe('timesTable', () => {
  test('holds the page mix against its median, whatever its interval', () => {
    const of = (middle: number) =>
      timesTable(samples('mix', { none: times(100, 100, 100), authlens: times(110, middle, 150) })).isOver;
    expect([of(130), of(131)]).toEqual([false, true]);
  });

  test('holds each condition against the bases, and only promises against bounds', () => {
    const { text, isOver } = timesTable(
      samples('mix', { none: times(100, 200, 100), empty: times(150, 300, 150), authlens: times(120, 240, 120) }),
    );
    expect(text.split('\n')).toEqual([
      ...head,
      '| page mix | none | 100.0 |  |  |  |  |  |',
      '| page mix | empty | 150.0 | none | 1.500 | 1.500 to 1.500 |  |  |',
      '| page mix | authlens | 120.0 | none | 1.200 | 1.200 to 1.200 | median ≤ 1.30 | ok |',
      '| page mix | authlens | 120.0 | empty | 0.800 | 0.800 to 0.800 |  |  |',
    ]);
    expect(isOver).toBe(false);
  });

  test('a bound is missed when only the upper end of the interval is above it', () => {
    const { text, isOver } = timesTable(
      samples('sequential', { empty: times(1, 1, 1), authlens: times(1.05, 1.05, 1.2) }),
    );
    expect(text.split('\n')).toEqual([
      ...head,
      '| small fetches, one after another | empty | 1.000 |  |  |  |  |  |',
      '| small fetches, one after another | authlens | 1.050 | empty | 1.050 | 1.050 to 1.200 | upper end ≤ 1.10 | **over** |',
    ]);
    expect(isOver).toBe(true);
  });
});

test('cpuTable gives medians by role, their sum, and its ratios', () => {
  const cpu = (browser: number, idle: number): Sample => ({
    ms: 1,
    cpu: new Map(Object.entries({ browser, renderer: 2, idle })),
  });
  const measured = { none: [cpu(1, 0), cpu(3, 0), cpu(50, 0)], status: [cpu(4, 0), cpu(8, 0), cpu(102, 0)] };
  expect(cpuTable(samples('mix', measured)).split('\n')).toEqual([
    '| load | condition | browser | renderer | all | all, against none | all, against empty |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| page mix | none | 3.000 | 2.000 | 5.000 |  |  |',
    '| page mix | status | 8.000 | 2.000 | 10.000 | 2.000 (2.000 to 2.000) |  |',
  ]);
  expect(cpuTable(samples('mix', { none: times(1) }))).toBe('');
});

test('putBetween changes nothing but what is between its markers', () => {
  const document = 'A\n<!-- bench a -->\nold\n<!-- /bench a -->\nB\n<!-- bench b -->\n<!-- /bench b -->\n';
  expect(putBetween(document, 'a', 'new')).toBe(
    'A\n<!-- bench a -->\n\nnew\n\n<!-- /bench a -->\nB\n<!-- bench b -->\n<!-- /bench b -->\n',
  );
  expect(() => putBetween(document, 'c', 'new')).toThrow('The document has no <!-- bench c -->');
});
