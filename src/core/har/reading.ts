/** Reads values of unknown shape, and notes each that is of another type than HAR 1.2 says. */
import type { Instant } from '../exchange.ts';
import { type Problem, problem } from '../problem.ts';
import { isObject } from '../tokens/json.ts';

/** Something is broken in a HAR. `place` names it: "log.entries.3.request.headers.0". */
export interface HarProblem extends Problem {
  readonly place: string;
}

export type HarProblemCode =
  | 'har-not-json'
  | 'har-no-entries'
  | 'har-wrong-type'
  | 'har-missing'
  | 'har-bad-address'
  | 'har-bad-date'
  | 'har-bad-base64';

/** Takes down one problem. `what` begins the sentence after the place. */
export type Note = (code: HarProblemCode, place: string, what: string) => void;

/** @returns a list that grows, and the function that fills it */
export function notebook(): { readonly problems: readonly HarProblem[]; readonly note: Note } {
  const problems: HarProblem[] = [];
  return {
    problems,
    note: (code, place, what) => problems.push({ ...problem(code, `${place} ${what}`), place }),
  };
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields: (value: unknown) => value is Fields = isObject;

/** Exporters write null or nothing for what they do not know (Charles: statusText): that is no problem. */
const isUnknown = (value: unknown): value is null | undefined => value === undefined || value === null;

/** @returns the value as text; undefined where there is none or it cannot be one */
export function textOf(value: unknown, place: string, note: Note): string | undefined {
  if (isUnknown(value) || typeof value === 'string') return value ?? undefined;
  note('har-wrong-type', place, 'is not a text.');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** @returns the value as a finite number; undefined where there is none or it cannot be one */
export function numberOf(value: unknown, place: string, note: Note): number | undefined {
  if (isUnknown(value)) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  note('har-wrong-type', place, 'is not a number.');
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(read) ? read : undefined;
}

/** @returns the items of a list; undefined where there is none */
export function listOf(value: unknown, place: string, note: Note): readonly unknown[] | undefined {
  if (isUnknown(value)) return undefined;
  if (Array.isArray(value)) return value;
  note('har-wrong-type', place, 'is not a list.');
  return undefined;
}

/** @returns the members of an object; none where it is missing or something else */
export function fieldsOf(value: unknown, place: string, note: Note): Fields | undefined {
  if (isUnknown(value)) note('har-missing', place, 'is missing.');
  else if (isFields(value)) return value;
  else note('har-wrong-type', place, 'is not an object.');
  return undefined;
}

/** ISO 8601 as HAR 1.2 asks for it. Fiddler writes seven digits after the point, mitmproxy six. */
const isoDate = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d+))?(Z|[+-]\d\d:?\d\d)?$/i;

/** @returns undefined where it is no date. Without a time zone it is taken for UTC, and noted. */
export function dateOf(value: unknown, place: string, note: Note): Instant | undefined {
  const [whole, day, time, digits = '0', zone] = isoDate.exec(textOf(value, place, note)?.trim() ?? '') ?? [];
  const offset = zone === undefined ? 'Z' : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase();
  const at = Date.parse(`${day}T${time}.${digits.slice(0, 3).padEnd(3, '0')}${offset}`);
  if (whole === undefined || Number.isNaN(at)) {
    note('har-bad-date', place, 'is not a date of ISO 8601.');
    return undefined;
  }
  if (zone === undefined) note('har-bad-date', place, 'names no time zone: taken for UTC.');
  return at;
}
