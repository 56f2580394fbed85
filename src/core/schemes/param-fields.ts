import { type Param, prepare, readParam, readParams } from '../params.ts';
import type { Problem } from '../problem.ts';
import { absentPart, asItCame } from './absent.ts';
import { missing } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

/** The parameters of one scheme, as its document spells them. */
export interface Shape {
  readonly kind: string;
  /** They let nobody in. Every other one is masked. */
  readonly open: readonly string[];
  readonly secret: readonly string[];
  /** Without these nothing is proven. */
  readonly needed: readonly string[];
  /** Base64 that stands without quotes, although `/` and `=` ask for them (RFC 9110 section 11.2). */
  readonly bare?: readonly string[];
}

/** Reads credentials that are parameters: a field for each, the first where one is there twice. */
export function readShape(part: Part, { kind, open, secret, needed, bare = [] }: Shape): Reading {
  const absent = absentPart(part, kind);
  if (absent) return absent;
  const padded = `${' '.repeat(part.start)}${part.text}`;
  const line = prepare(padded, 0);
  const { params, problems } = readParams(padded, part.start);
  if (params.length === 0) return { ...asItCame(part, kind), problems };
  const spelled = new Map([...open, ...secret].map((name) => [name.toLowerCase(), name]));
  const spell = (name: string): string => spelled.get(name.toLowerCase()) ?? name;
  const fields = firstOfEach(params, spell, ({ value }) => value);
  const allowed = new Set<string>();
  for (const { name, value, quoted, span } of params) {
    if (quoted || !bare.includes(spell(name)) || !/^[A-Za-z0-9+/_.~=-]+$/.test(value)) continue;
    for (const each of readParam(line, span.start).problems)
      if (each.code === 'unquoted-value') allowed.add(placeOf(each));
  }
  return {
    kind,
    fields,
    secretFields: Object.keys(fields).filter((name) => !open.includes(name)),
    problems: [...problems.filter((each) => !allowed.has(placeOf(each))), ...missing(part, fields, needed)],
  };
}

/** One field for each name, in the order of the line; the first where a name is there twice. */
export function firstOfEach(
  params: readonly Param[],
  nameOf: (name: string) => string,
  textOf: (param: Param) => string,
): Readonly<Record<string, string>> {
  const fields = new Map<string, string>();
  for (const param of params) {
    const name = nameOf(param.name);
    if (!fields.has(name)) fields.set(name, textOf(param));
  }
  return Object.fromEntries(fields);
}

const placeOf = ({ message, span }: Problem): string => `${span?.start} ${message}`;
