import { isParam, readParams } from '../params.ts';
import { readTokenPart } from './bearer.ts';
import type { Part, Reading } from './scheme.ts';

/** Token: `Token <key>` (Django REST framework, GitHub) or `Token token="…", nonce="…"` (Rails). */
export function readTokenScheme(part: Part): Reading {
  if (!/^token\s*=/i.test(part.text) || !isParam(part.text, 0)) return readTokenPart(part, 'token');
  const { params, problems } = readParams(`${' '.repeat(part.start)}${part.text}`, part.start);
  const fields = Object.fromEntries(params.toReversed().map(({ name, value }) => [name.toLowerCase(), value]));
  return { kind: 'token', fields, secretFields: Object.keys(fields), problems };
}
