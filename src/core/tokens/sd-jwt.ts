import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { encode } from 'jose/base64url';
import { readUtf8 } from '../utf8.ts';
import { isObject, readJson } from './json.ts';
import { readSegment } from './segment.ts';

type Members = Readonly<Record<string, unknown>>;

/** One disclosure of an SD-JWT (RFC 9901 section 4.2). Its salt is left out: nobody needs to see it. */
export interface Disclosure {
  /** Missing for an element of an array. */
  readonly name?: string;
  readonly value: unknown;
  /** By the algorithm of the token; missing where that one is unknown. */
  readonly digest?: string;
  /** No digest of the token is its own: it was changed, or belongs to another token. */
  readonly unfounded?: true;
}

export interface Selective {
  readonly disclosures: readonly Disclosure[];
  /** The payload with what was disclosed in its place, without the digests (RFC 9901 section 7.1). */
  readonly disclosed: Members;
  readonly codes: readonly string[];
}

type Hash = (bytes: Uint8Array) => Uint8Array;
const hashes: ReadonlyMap<unknown, Hash> = new Map<unknown, Hash>([
  ['sha-256', sha256],
  ['sha-384', sha384],
  ['sha-512', sha512],
]);

/** Deeper than any real payload; what is nested deeper stays as it is. */
const deepest = 200;

/** @returns the digest of a text by `_sd_alg` (sha-256 where it is missing, RFC 9901 section 4.1.1); undefined: unknown */
export function digestOf(text: string, claims: Members): string | undefined {
  const hash = hashes.get(claims._sd_alg ?? 'sha-256');
  return hash && encode(hash(utf8ToBytes(text)));
}

/** @returns do digests of disclosures stand in the payload, at any depth? */
export function holdsDigests(claims: Members): boolean {
  const todo: unknown[] = [claims];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (Array.isArray(next)) for (const item of next) todo.push(item ?? '');
    else if (isObject(next)) {
      if (Array.isArray(next._sd) || typeof next['...'] === 'string') return true;
      for (const value of Object.values(next)) todo.push(value ?? '');
    }
  }
  return typeof claims._sd_alg === 'string';
}

/** `[salt, name, value]` or, for an element of an array, `[salt, value]`. */
function readDisclosure(text: string): Omit<Disclosure, 'digest'> | undefined {
  const { bytes, codes } = readSegment(text);
  const json = bytes && codes.length === 0 ? readUtf8(bytes) : undefined;
  const value = json?.valid ? readJson(json.text).value : undefined;
  if (!Array.isArray(value) || typeof value[0] !== 'string') return undefined;
  const [, second, third] = value as readonly unknown[];
  if (value.length === 2) return { value: second };
  if (value.length !== 3 || typeof second !== 'string' || second === '_sd' || second === '...') return undefined;
  return { name: second, value: third };
}

/**
 * Puts the disclosures where their digests stand.
 * @param texts the disclosures as they came, without the tildes
 */
export function applyDisclosures(claims: Members, texts: readonly string[]): Selective {
  const codes = new Set<string>();
  const disclosures: Disclosure[] = [];
  const unused = new Map<string, Disclosure>();
  const known = hashes.has(claims._sd_alg ?? 'sha-256');
  if (!known) codes.add('sd-alg-unknown');
  for (const text of texts) {
    const read = readDisclosure(text);
    if (!read) {
      codes.add('sd-digest-mismatch');
      continue;
    }
    const digest = digestOf(text, claims);
    const disclosure = { ...read, ...(digest !== undefined && { digest }) };
    disclosures.push(disclosure);
    if (digest !== undefined) unused.set(digest, disclosure);
  }

  const take = (digest: unknown, named: boolean): Disclosure | undefined => {
    const found = typeof digest === 'string' ? unused.get(digest) : undefined;
    if (!found || (found.name !== undefined) !== named) return undefined;
    unused.delete(String(digest));
    return found;
  };
  const walk = (value: unknown, depth: number): unknown => {
    if (depth > deepest) return value;
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown) => {
        if (!isObject(item) || typeof item['...'] !== 'string') return [walk(item, depth + 1)];
        const found = take(item['...'], false);
        return found ? [walk(found.value, depth + 1)] : [];
      });
    }
    if (!isObject(value)) return value;
    const members = new Map<string, unknown>();
    for (const [name, member] of Object.entries(value)) {
      const machinery = name === '_sd' || (depth === 0 && name === '_sd_alg');
      if (!machinery) members.set(name, walk(member, depth + 1));
    }
    for (const digest of Array.isArray(value._sd) ? (value._sd as unknown[]) : []) {
      const found = take(digest, true);
      if (found?.name === undefined) continue;
      // RFC 9901 section 7.1: a name that is there already makes the whole token invalid.
      if (members.has(found.name)) codes.add('sd-claim-conflict');
      else members.set(found.name, walk(found.value, depth + 1));
    }
    return Object.fromEntries(members);
  };
  const disclosed = walk(claims, 0) as Members;
  if (unused.size > 0) codes.add('sd-digest-mismatch');
  const strangers = new Set(unused.values());
  return {
    disclosures: disclosures.map((each) => (strangers.has(each) ? { ...each, unfounded: true } : each)),
    disclosed,
    codes: [...codes],
  };
}
