import { type Problem, problem } from '../problem.ts';
import { readCompact } from './compact.ts';
import { looksLikeJsonForm, readJsonForms } from './json-form.ts';
import { messages } from './messages.ts';
import { type Disclosure, digestOf } from './sd-jwt.ts';
import { spell, unwrapped } from './spelling.ts';
import type { TokenUse } from './use.ts';

/** What a token says, as far as it can be read without any key. */
export interface Token {
  /** opaque: no JWT at all. invalid: meant as a JWT, but none. */
  readonly kind: 'JWS' | 'JWE' | 'SD-JWT' | 'unsecured' | 'invalid' | 'opaque';
  /** What it is for, where its typ or its claims say so. */
  readonly use?: TokenUse;
  /** The JOSE header: of the JSON form the protected and the unprotected members together. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** As signed: of an SD-JWT with its digests. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** What stands in the payload where it is text but no JSON object. */
  readonly payloadText?: string;
  /** SD-JWT (RFC 9901): those that came with it, in their order. */
  readonly disclosures?: readonly Disclosure[];
  /** SD-JWT: the claims with what was disclosed, without digests. */
  readonly disclosed?: Readonly<Record<string, unknown>>;
  /** SD-JWT: the key binding JWT at its end. */
  readonly keyBinding?: Token;
  /** The token inside (RFC 7519 section 5.2), where the payload is one. */
  readonly nested?: Token;
  readonly problems: readonly Problem[];
  /** In UTF-16 units, as it came. */
  readonly length: number;
}

/** nginx gives one header line 8 KiB (facts/auth.md section 4.3), and the line holds more than the token. */
const largeToken = 8000;

type Facts = Omit<Token, 'problems' | 'length'>;
type Read = Facts & { readonly codes: readonly string[] };

/**
 * Reads a token without verifying it: JWS and JWE (RFC 7515, 7516) in the compact and the JSON form, SD-JWT (RFC 9901),
 * tokens inside tokens. Tolerant: blanks, quotes, padding, the other alphabet, a cut-off signature are named and read past.
 * Knows no clock: whether it has expired says checkToken. Never throws.
 */
export function readToken(text: string): Token {
  const { token, codes } = spell(text);
  const { codes: found, ...facts } = token === '' ? { kind: 'invalid' as const, codes: ['empty'] } : readSpelled(token);
  const all = new Set([...codes, ...found, ...(text.length > largeToken ? ['too-large'] : [])]);
  return { ...facts, problems: [...all].map((code) => problem(code, messages[code] ?? code)), length: text.length };
}

function readSpelled(token: string): Read {
  if (token.startsWith('{')) return readJson(token);
  const [signed = '', ...tail] = token.split('~');
  if (tail.length === 0) return withNested(readCompact(signed.split('.'), {}));
  // Without the tilde at its end, the last part is the key binding, or a disclosure that lost its tilde.
  const last = unwrapped(tail.pop() ?? '');
  const bound = last.split('.').length === 3;
  const disclosures = [...tail, ...(bound ? [] : [last])].map(unwrapped).filter((each) => each !== '');
  const read = readCompact(signed.split('.'), { disclosures });
  const codes = last === '' || bound ? read.codes : [...read.codes, 'sd-jwt-missing-tilde'];
  if (!bound) return { ...read, codes };
  return withKeyBinding({ ...read, codes }, last, unwrapped(token).slice(0, -last.length));
}

/** @param presented what the key binding signs: all before it, with the last tilde (RFC 9901 section 4.3.1) */
function withKeyBinding(read: Read, text: string, presented: string): Read {
  const keyBinding = readToken(text);
  const hash = keyBinding.claims?.sd_hash;
  const expected = read.claims && typeof hash === 'string' ? digestOf(presented, read.claims) : undefined;
  const codes = expected !== undefined && expected !== hash ? [...read.codes, 'sd-hash-mismatch'] : read.codes;
  return { ...read, keyBinding, codes };
}

const innerToken = /^\s*eyJ[\w-]*\.[\w-]*\./;

/** The payload may be a token of its own; a header says so by `cty: "JWT"` (RFC 7519 section 5.2). */
function withNested(read: Read): Read {
  const said = typeof read.header?.cty === 'string' && /^(?:application\/)?jwt$/i.test(read.header.cty);
  const { payloadText } = read;
  if (payloadText === undefined || !innerToken.test(payloadText)) return read;
  const codes = said ? read.codes.filter((code) => code !== 'payload-not-json') : read.codes;
  return { ...read, nested: readToken(payloadText), codes };
}

/** The first signature or recipient of the JSON form; RFC 9901 section 8 puts the disclosures in its open header. */
function readJson(text: string): Read {
  const [first] = readJsonForms(text);
  if (!first) {
    const meant = looksLikeJsonForm(text);
    return { kind: meant ? 'invalid' : 'opaque', codes: meant ? ['not-a-jwt', 'json-serialization'] : ['not-a-jwt'] };
  }
  const { disclosures: listed, kb_jwt: bound, ...unprotected } = first.unprotected;
  const disclosures = Array.isArray(listed) ? listed.filter((each) => typeof each === 'string') : undefined;
  const read = withNested(readCompact(first.parts, { unprotected, ...(disclosures && { disclosures }), json: true }));
  const named = { ...read, codes: ['json-serialization', ...read.codes] };
  if (typeof bound !== 'string') return named;
  const [head = '', payload = '', signature = ''] = first.parts;
  const presented = [`${head}.${payload}.${signature}`, ...(disclosures ?? []), ''].join('~');
  return withKeyBinding(named, bound, presented);
}
