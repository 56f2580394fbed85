import { headerCodes, signatureCodes, timeCodes } from './checks.ts';
import { isOpaqueMark } from './marks.ts';
import { applyDisclosures, holdsDigests } from './sd-jwt.ts';
import { type JsonPart, readJsonPart, readJsonText, readSegment } from './segment.ts';
import type { Token } from './token.ts';
import { tokenUse } from './use.ts';

type Members = Readonly<Record<string, unknown>>;
type Read = Omit<Token, 'problems' | 'length'> & { readonly codes: readonly string[] };
type Start = Pick<Token, 'header' | 'use'>;

interface Beside {
  /** Members of the open header of the JSON form. */
  readonly unprotected?: Members;
  /** What came between tildes; missing where there was no tilde. */
  readonly disclosures?: readonly string[];
  /** The JSON form ends with no tilde, and its parts may hold dots. */
  readonly json?: true;
}

/** Reads the parts of a token in the compact form (RFC 7515 section 3.1, RFC 7516 section 3.1), taken apart at its dots. */
export function readCompact(parts: readonly string[], beside: Beside): Read {
  const first = parts[0] ?? '';
  const head = readSegment(first);
  const open = beside.json && first === '' ? beside.unprotected : undefined;
  const read = open ? { text: '', object: {}, codes: [] } : head.bytes && readJsonPart(head.bytes, 'header');
  const header = read?.object && { ...beside.unprotected, ...read.object };
  if (!header && !looksMeant(parts, read, head.codes)) return { kind: 'opaque', codes: ['not-a-jwt'] };
  const codes = [...head.codes, ...(read?.codes ?? ['header-not-json'])];
  if (first === '' && !open) codes.push('header-empty');
  if (parts.length === 5 && !hasSignatureAlg(header)) return readEncrypted(startOf(header), parts, codes);
  if (parts.length === 3) return readSigned(header, parts, codes, beside);
  const payload = parts.length === 2 ? readSegment(parts[1] ?? '') : undefined;
  const claims = payload?.bytes && readJsonPart(payload.bytes, 'payload').object;
  return { kind: 'invalid', ...startOf(header, claims), ...(claims && { claims }), codes: [...codes, 'segment-count'] };
}

function startOf(header: Members | undefined, claims?: Members): Start {
  const use = tokenUse(header, claims);
  return { ...(use && { use }), ...(header && { header }) };
}

/** Without a JSON header: was a JWT meant all the same? Opaque tokens have dots too. */
function looksMeant(parts: readonly string[], header: JsonPart | undefined, spelled: readonly string[]): boolean {
  const [first = ''] = parts;
  if (first.startsWith('eyJ')) return true;
  if (parts.length < 2 || isOpaqueMark(parts.join('.'))) return false;
  return header !== undefined && spelled.length === 0 && /^[\x20-\x7e\s]*$/.test(header.text);
}

function hasSignatureAlg(header: Members | undefined): boolean {
  const { alg, enc } = header ?? {};
  return enc === undefined && typeof alg === 'string' && /^[HREP]S\d|^EdDSA$|^none$/.test(alg);
}

function readEncrypted(start: Start, parts: readonly string[], codes: readonly string[]): Read {
  const more = parts.slice(1).flatMap((part) => readSegment(part).codes);
  const { alg, enc } = start.header ?? {};
  if (typeof enc !== 'string') more.push('enc-missing');
  if (parts[4] === '') more.push('tag-missing');
  // RFC 7516 section 5.1: only with these is there no encrypted key.
  const keyless = alg === undefined || alg === 'dir' || alg === 'ECDH-ES';
  if (parts[2] === '' || parts[3] === '' || (parts[1] === '' && !keyless)) more.push('segment-empty');
  return {
    kind: start.header ? 'JWE' : 'invalid',
    ...start,
    codes: [...codes, ...headerCodes(start.header, true), ...more],
  };
}

interface Payload extends Pick<Read, 'claims' | 'payloadText'> {
  readonly codes: readonly string[];
}

function readPayload(header: Members | undefined, body: string): Payload {
  const raw = header?.b64 === false;
  const open = raw ? ['unencoded-payload'] : [];
  if (body === '') return { payloadText: '', codes: [...open, 'detached-payload', 'payload-empty'] };
  const segment = raw ? { codes: open } : readSegment(body);
  if (header?.zip !== undefined) return { codes: [...segment.codes, 'compressed-payload'] };
  if (raw) {
    // RFC 7797 is for payloads of any kind: that it is no JSON is no flaw.
    const { object } = readJsonText(body, 'payload');
    return object ? { claims: object, codes: open } : { payloadText: body, codes: open };
  }
  const read = segment.bytes && readJsonPart(segment.bytes, 'payload');
  const codes = [...segment.codes, ...(read?.codes ?? [])];
  if (!read) return { codes };
  return read.object ? { claims: read.object, codes } : { payloadText: read.text, codes };
}

function readSigned(header: Members | undefined, parts: readonly string[], found: string[], beside: Beside): Read {
  const { codes: spelled, ...payload } = readPayload(header, parts[1] ?? '');
  const { claims } = payload;
  const start = startOf(header, claims);
  const codes = [...found, ...headerCodes(header, false), ...spelled];
  const selective = beside.disclosures !== undefined || (claims !== undefined && holdsDigests(claims));
  const applied = selective && claims ? applyDisclosures(claims, beside.disclosures ?? []) : undefined;
  if (claims) codes.push(...timeCodes(applied?.disclosed ?? claims, start.use));
  codes.push(...signatureCodes(header, parts[2] ?? ''));
  if (selective && beside.disclosures === undefined && !beside.json) codes.push('sd-jwt-missing-tilde');
  const { codes: unfit = [], ...more } = applied ?? {};
  const signed = selective ? 'SD-JWT' : 'JWS';
  const kind = !header ? 'invalid' : header.alg === 'none' ? 'unsecured' : signed;
  return { kind, ...start, ...payload, ...more, codes: [...codes, ...unfit] };
}
