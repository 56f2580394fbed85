import { type Problem, problem } from '../problem.ts';
import { headerCodes, signatureCodes, timeCodes } from './checks.ts';
import { isObject, readJson } from './json.ts';
import { isOpaqueMark } from './marks.ts';
import { messages } from './messages.ts';
import { type JsonPart, readJsonPart, readSegment } from './segment.ts';
import { spell } from './spelling.ts';

/** What a token says, as far as it can be read without any key. */
export interface Token {
  /** opaque: no JWT at all. invalid: meant as a JWT, but none. */
  readonly kind: 'JWS' | 'JWE' | 'SD-JWT' | 'unsecured' | 'invalid' | 'opaque';
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** What stands in the payload where it is text but no JSON object. */
  readonly payloadText?: string;
  readonly problems: readonly Problem[];
  /** In UTF-16 units, as it came. */
  readonly length: number;
}

/** nginx gives one header line 8 KiB (facts/auth.md section 4.3), and the line holds more than the token. */
const largeToken = 8000;

type Read = Pick<Token, 'kind' | 'header' | 'claims' | 'payloadText'> & { codes: readonly string[] };

/**
 * Reads a token without verifying it: JWS and JWE in the compact form (RFC 7515, 7516), the JSON form of a JWS, SD-JWT
 * (RFC 9901). Tolerant: blanks, quotes, padding, the other alphabet, a cut-off signature are named and read past.
 * Knows no clock: whether it has expired says lifetimeWords. Never throws.
 */
export function readToken(text: string): Token {
  const { token, codes } = spell(text);
  const read = token === '' ? { kind: 'invalid' as const, codes: ['empty'] } : readSpelled(token);
  const all = new Set([...codes, ...read.codes, ...(text.length > largeToken ? ['too-large'] : [])]);
  const { codes: _, ...facts } = read;
  return { ...facts, problems: [...all].map((code) => problem(code, messages[code] ?? code)), length: text.length };
}

function readSpelled(token: string): Read {
  if (token.startsWith('{')) return readJsonForm(token);
  const [signed = '', ...disclosures] = token.split('~');
  const parts = signed.split('.');
  const head = readSegment(parts[0] ?? '');
  const header = head.bytes && readJsonPart(head.bytes, 'header');
  if (!header?.object && !looksMeant(token, parts, header, head.codes)) return { kind: 'opaque', codes: ['not-a-jwt'] };
  const codes = [...head.codes, ...(header?.codes ?? ['header-not-json'])];
  if (parts[0] === '') codes.push('header-empty');
  const start = { ...(header?.object && { header: header.object }) };
  const encrypted = parts.length === 5 && !hasSignatureAlg(header?.object);
  if (encrypted) return readEncrypted(start, parts, codes);
  if (parts.length !== 3) {
    const payload = parts.length === 2 ? readSegment(parts[1] ?? '') : undefined;
    const claims = payload?.bytes && readJsonPart(payload.bytes, 'payload').object;
    return { kind: 'invalid', ...start, ...(claims && { claims }), codes: [...codes, 'segment-count'] };
  }
  return readSigned(start, parts, codes, disclosures.length > 0);
}

/** Without a JSON header: was a JWT meant all the same? Opaque tokens have dots too. */
function looksMeant(token: string, parts: string[], header: JsonPart | undefined, spelled: readonly string[]): boolean {
  if (token.startsWith('eyJ')) return true;
  if (parts.length < 2 || isOpaqueMark(token)) return false;
  return header !== undefined && spelled.length === 0 && /^[\x20-\x7e\s]*$/.test(header.text);
}

function hasSignatureAlg(header: Readonly<Record<string, unknown>> | undefined): boolean {
  const { alg, enc } = header ?? {};
  return enc === undefined && typeof alg === 'string' && /^[HREP]S\d|^EdDSA$|^none$/.test(alg);
}

function readEncrypted(start: Pick<Read, 'header'>, parts: string[], codes: string[]): Read {
  const more = parts.slice(1).flatMap((part) => readSegment(part).codes);
  if (typeof start.header?.enc !== 'string') more.push('enc-missing');
  if (parts[4] === '') more.push('tag-missing');
  if (parts[3] === '') more.push('segment-empty');
  return {
    kind: start.header ? 'JWE' : 'invalid',
    ...start,
    codes: [...codes, ...headerCodes(start.header, true), ...more],
  };
}

function readSigned(start: Pick<Read, 'header'>, parts: string[], found: string[], disclosed: boolean): Read {
  const { header } = start;
  const codes = [...found, ...headerCodes(header, false)];
  const body = parts[1] ?? '';
  const unencoded = header?.b64 === false;
  const segment = unencoded ? { codes: [] } : readSegment(body);
  codes.push(...segment.codes);
  let payload: JsonPart | undefined;
  if (unencoded) codes.push('unencoded-payload');
  else if (body === '') codes.push('detached-payload', 'payload-empty');
  else if (header?.zip !== undefined) codes.push('compressed-payload');
  else if (segment.bytes) payload = readJsonPart(segment.bytes, 'payload');
  codes.push(...(payload?.codes ?? []));
  const claims = payload?.object;
  codes.push(...(claims ? timeCodes(claims) : []), ...signatureCodes(header, parts[2] ?? ''));
  const selective = disclosed || (claims !== undefined && '_sd' in claims);
  if (selective && !disclosed) codes.push('sd-jwt-missing-tilde');
  return {
    kind: !header ? 'invalid' : header.alg === 'none' ? 'unsecured' : selective ? 'SD-JWT' : 'JWS',
    ...start,
    ...(claims && { claims }),
    ...(payload && !claims && { payloadText: payload.text }),
    codes,
  };
}

/** The JSON serialization of RFC 7515 section 7.2, read as the compact form of its first signature. */
function readJsonForm(text: string): Read {
  const { value } = readJson(text);
  if (!isObject(value)) return { kind: 'opaque', codes: ['not-a-jwt'] };
  const [first] = Array.isArray(value.signatures) ? (value.signatures as unknown[]) : [];
  const signed = isObject(first) ? first : value;
  const parts = [signed.protected, value.payload, signed.signature];
  if (!parts.every((part) => typeof part === 'string')) return { kind: 'opaque', codes: ['not-a-jwt'] };
  const read = readSpelled(parts.join('.'));
  return { ...read, codes: ['json-serialization', ...read.codes] };
}
