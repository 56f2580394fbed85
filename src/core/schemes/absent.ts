import { problem } from '../problem.ts';
import { nonValue } from './nonvalues.ts';
import type { Part, Reading } from './scheme.ts';

/** @returns the reading of a part that is empty, or holds a text that stands for nothing */
export function absentPart({ text, scheme }: Part, kind: string): Reading | undefined {
  const absent = nonValue(text);
  if (text !== '' && !absent) return undefined;
  const found = absent ? problem(absent.code, absent.message) : problem('empty-token', `Nothing follows ${scheme}.`);
  return { kind, fields: {}, secretFields: [], problems: [found] };
}

/** @returns the reading of a text that does not have the form of its scheme: all of it is masked */
export function asItCame({ text }: Part, kind: string): Reading {
  return { kind, fields: { value: text }, secretFields: ['value'], problems: [] };
}
