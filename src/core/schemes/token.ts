import { isParam, readParams } from '../params.ts';
import { readTokenPart } from './bearer.ts';
import { cleaned } from './cleaned.ts';
import type { Part, Reading } from './scheme.ts';

/** Token: `Token <key>` (Django REST framework, GitHub) or `Token token="…", nonce="…"` (Rails). */
export function readTokenScheme(part: Part): Reading {
  if (!/^token\s*=/i.test(part.text) || !isParam(part.text, 0)) return readTokenPart(part, 'token');
  const { params, problems } = readParams(`${' '.repeat(part.start)}${part.text}`, part.start);
  const fields = Object.fromEntries(params.toReversed().map(({ name, value }) => [name.toLowerCase(), value]));
  const { token = '' } = fields;
  // Within its parameter the token can be as wrong as anywhere else; that it has a parameter is right here.
  const within = cleaned({ ...part, text: token }).problems.filter(({ code }) => code !== 'illegal-characters');
  const span = { line: 0, start: part.start, end: part.start + part.text.length };
  return {
    kind: 'token',
    fields,
    secretFields: Object.keys(fields),
    problems: [...problems, ...within.map((each) => ({ ...each, span }))],
  };
}
