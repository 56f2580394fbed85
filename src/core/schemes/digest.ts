import { percentDecoded } from '../bytes.ts';
import { readParams } from '../params.ts';
import { type Problem, problem } from '../problem.ts';
import { readableParams } from './digest-params.ts';
import type { Part, Reading } from './scheme.ts';

const needed = ['realm', 'nonce', 'uri', 'response'];
const neededWithQop = ['cnonce', 'nc'];
/** RFC 7616 section 3.4 fixes the notation of each parameter. */
const bare: ReadonlySet<string> = new Set(['algorithm', 'qop', 'nc', 'userhash', 'username*']);
const quotedOnes: ReadonlySet<string> = new Set(['username', 'realm', 'nonce', 'uri', 'response', 'cnonce', 'opaque']);
const algorithms = /^(MD5|SHA-256|SHA-512-256)(-sess)?$/i;

/** Digest (RFC 7616 section 3.4). Whether `response` is right is a question for later: it needs the password. */
export function readDigest({ text, start, scheme }: Part): Reading {
  const { params, problems: found } = readParams(`${' '.repeat(start)}${text}`, start);
  const fields: Record<string, string> = {};
  const problems: Problem[] = [...found];
  for (const { name, value, quoted, span } of params) {
    const key = name.toLowerCase();
    if (Object.hasOwn(fields, key)) continue;
    Object.defineProperty(fields, key, { value, enumerable: true, writable: true, configurable: true });
    if (quoted ? bare.has(key) : quotedOnes.has(key)) {
      problems.push(problem('digest-quoting', `${name} must ${quoted ? 'not ' : ''}stand in quotes.`, span));
    }
  }
  const extended = /^utf-8'[^']*'(.*)$/i.exec(fields['username*'] ?? '')?.[1];
  const username = extended === undefined ? undefined : percentDecoded(extended);
  if (username !== undefined && fields.username === undefined) fields.username = username;

  if (params.length === 0 && text === '') problems.push(problem('empty-token', `Nothing follows ${scheme}.`));
  const missing = [...needed, ...(fields.qop === undefined ? [] : neededWithQop)].filter((name) => !(name in fields));
  if (fields.username === undefined && fields['username*'] === undefined) missing.unshift('username');
  if (missing.length > 0 && text !== '')
    problems.push(problem('digest-missing-param', `Missing: ${missing.join(', ')}.`));
  if (fields.username === '') problems.push(problem('digest-empty-username', 'The user name is empty.'));
  if (fields.nc !== undefined && !/^[0-9a-f]{8}$/i.test(fields.nc)) {
    problems.push(problem('digest-nc-format', 'nc must be eight hexadecimal digits.'));
  }
  if (fields.algorithm !== undefined && !algorithms.test(fields.algorithm)) {
    problems.push(problem('digest-algorithm-unknown', 'The algorithm is not one of RFC 7616.'));
  }
  const secretFields = Object.keys(fields).filter((name) => !readableParams.has(name));
  return { kind: 'digest', fields, secretFields, problems };
}
