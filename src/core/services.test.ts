import { describe, expect, test } from 'vitest';
import type { Example } from './causes/example.ts';
import { exampleTime, exchangeOf } from './causes/example.ts';
import { causes } from './causes/index.ts';
import { diagnose } from './diagnose.ts';
import type { Finding } from './exchange.ts';
import { needlesOf } from './needles.ts';
import { vendorExamples } from './vendors/all-examples.ts';
import { vendors } from './vendors/index.ts';
import { wallExamples } from './walls/all-examples.ts';
import { walls } from './walls/index.ts';

const findings = ({ refusal, context }: Example): readonly Finding[] =>
  diagnose(exchangeOf(refusal), { now: exampleTime, ...context });

const ids: ReadonlySet<string> = new Set(causes.map(({ id }) => id));

const host = (text: string): string => text.replaceAll(/\b(?:[\w-]+\.)+example\b/g, 'other.host.example');

function spaced(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 1);
  } catch {
    return body;
  }
}

/** The same failure of another host, with other case of field names, and other blanks in JSON. */
const otherwise = ({ refusal, ...example }: Example): Example => ({
  ...example,
  refusal: {
    ...refusal,
    request: host(refusal.request),
    ...(refusal.sent && { sent: refusal.sent.map((line) => line.replace(/^[^:]+/, (name) => name.toUpperCase())) }),
    ...(refusal.answer && {
      answer: refusal.answer.map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase())),
    }),
    ...(refusal.body !== undefined && { body: spaced(refusal.body) }),
  },
});

describe.each([
  ...vendors.map((vendor) => ({
    ...vendor,
    meant: Object.keys(vendor.says),
    looked: [...('body' in vendor.marks ? (vendor.marks.body ?? []) : []), ...(vendor.marks.codes ?? [])],
    examples: vendorExamples[vendor.id] ?? [],
  })),
  ...walls.map((wall) => ({
    ...wall,
    meant: wall.refusals.map(({ cause }) => cause),
    looked: wall.refusals.flatMap(({ body }) => body ?? []),
    examples: wallExamples[wall.id] ?? [],
  })),
])('$id', ({ name, meant, looked, examples }) => {
  const isNamed = (example: Example): boolean => findings(example).some(({ params }) => params.by === name);

  test('means causes that there are', () => {
    expect(meant.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('can be looked for without trying each expression', () => {
    expect(looked.filter((pattern) => needlesOf(pattern).some((all) => all.length === 0))).toEqual([]);
  });

  test('is named by an example, and not by a near miss', () => {
    expect(examples.filter(isNamed)).not.toEqual([]);
    expect(examples.filter((example) => !isNamed(example))).not.toEqual([]);
  });

  test.each(examples.map((example) => [example.name, example] as const))('otherwise written: %s', (_, example) => {
    expect(findings(otherwise(example)).map(({ cause }) => cause)).toEqual(findings(example).map(({ cause }) => cause));
  });

  test.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
    expect(example.source).toMatch(/^https:\/\//);
    expect(findings(example).map(({ cause, certainty }) => `${cause} ${certainty}`)).toEqual(example.expect);
  });
});
