import { absentPart } from './absent.ts';
import { readShape, type Shape } from './param-fields.ts';
import { malformed } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

const shape: Shape = { kind: 'hoba', open: [], secret: ['result'], needed: ['result'] };
/** RFC 7486 section 3: HOBA-RES. */
const parts = ['kid', 'challenge', 'nonce', 'signature'];

/** HOBA (RFC 7486 section 3): key id, challenge, nonce and signature, joined by dots. */
export function readHoba(part: Part): Reading {
  const absent = absentPart(part, 'hoba');
  if (absent) return absent;
  const read = readShape(part, shape);
  const { result } = read.fields;
  if (result === undefined) return read;
  const pieces = result.split('.', parts.length + 1);
  const isRight = pieces.length === parts.length && pieces.every((piece) => /^[A-Za-z0-9_-]+=*$/.test(piece));
  const named = parts.flatMap((name, index): [string, string][] => {
    const piece = pieces[index];
    return piece ? [[name, piece]] : [];
  });
  const fields: Readonly<Record<string, string>> = { ...read.fields, ...Object.fromEntries(named) };
  return {
    ...read,
    fields,
    secretFields: [...read.secretFields, ...(fields.signature === undefined ? [] : ['signature'])],
    problems: [
      ...read.problems,
      ...malformed(part, isRight, 'result must be four parts in Base64url, joined by dots.'),
    ],
  };
}
