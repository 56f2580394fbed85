import { expect, test } from 'vitest';
import { refusal } from './entry.fixture.ts';
import { headers } from './event.fixture.ts';
import type { Exchange } from './exchange.ts';
import { createRecent } from './recent.ts';
import { sizeOf } from './trim.ts';

const idsOf = (all: readonly Exchange[]): readonly string[] => all.map(({ requestId }) => requestId);

test('in place of its earlier self, the one told last at the end', () => {
  const recent = createRecent();
  recent.add(refusal('1'));
  recent.add(refusal('2'));
  recent.add(refusal('1', 1_001));
  expect(recent.all()).toEqual([refusal('2'), refusal('1', 1_001)]);
});

test('at most 200, each of at most 64 kB', () => {
  const recent = createRecent();
  const long = headers(...Array.from({ length: 3 }, (_, at) => `X-${at}: ${'v'.repeat(50_000)}`));
  for (let id = 0; id < 250; id += 1) recent.add(refusal(String(id), 1_000 + id, { received: long }));
  const all = recent.all();
  expect(idsOf(all)).toEqual(Array.from({ length: 200 }, (_, at) => String(at + 50)));
  expect(Math.max(...all.map(sizeOf))).toBeLessThanOrEqual(65_536);
});

test('only those that ended at most 10 s before the one told last', () => {
  const recent = createRecent();
  recent.add(refusal('1', 1_000));
  recent.add(refusal('2', 2_000));
  recent.add(refusal('3', 11_000));
  expect(idsOf(recent.all())).toEqual(['1', '2', '3']);
  recent.add(refusal('4', 11_001));
  expect(idsOf(recent.all())).toEqual(['2', '3', '4']);
  // A person may have set the clock right.
  recent.add(refusal('5', 500));
  recent.add(refusal('6', 600));
  expect(idsOf(recent.all())).toEqual(['2', '3', '4', '5', '6']);
});

test('says of which one something was cut', () => {
  const recent = createRecent();
  recent.add(refusal('1'));
  recent.add(refusal('2', 1_000, { sent: headers(`Cookie: ${'a'.repeat(70_000)}`) }));
  expect(['1', '2', '3'].map(recent.isCut)).toEqual([false, true, false]);
});

test('forgets what it is told to forget', () => {
  const recent = createRecent();
  recent.add(refusal('1'));
  recent.add(refusal('2', 1_000, { tabId: 8 }));
  recent.forget(({ tabId }) => tabId === 7);
  expect(idsOf(recent.all())).toEqual(['2']);
});
