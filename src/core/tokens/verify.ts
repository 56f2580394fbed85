/** Reached by a dynamic import only: jose's verification is large, and most people never ask for it. */
import type { JWK } from 'jose';
import { flattenedVerify } from 'jose/jws/flattened/verify';
import { importJWK } from 'jose/key/import';
import { readJsonForms } from './json-form.ts';
import { type Candidate, candidates, fits, isVerifiable, isWeak } from './keys.ts';
import { readJsonPart, readSegment } from './segment.ts';
import { spell, unwrapped } from './spelling.ts';

/** What the keys say of a signature. */
export interface Verification {
  /** unverifiable: nobody can say with these keys, or there is nothing to verify. */
  readonly result: 'valid' | 'invalid' | 'unverifiable';
  /** One id in the style of words.md; of a valid one what is wrong all the same (weak-key, kid-not-found). */
  readonly reason?: string;
  /** Of the key that verified it. */
  readonly kid?: string;
}

type Members = Readonly<Record<string, unknown>>;
/** As jose takes it, and the whole of its header. */
interface Signed {
  readonly header: Members;
  readonly jws: {
    readonly protected?: string;
    readonly header?: Members;
    readonly payload: string;
    readonly signature: string;
  };
}

const unverifiable = (reason: string): Verification => ({ result: 'unverifiable', reason });
const invalid = (reason: string): Verification => ({ result: 'invalid', reason });

/**
 * Verifies the signature of a JWS, or of the signed part of an SD-JWT (RFC 7515 section 5.2). Blanks around the token,
 * quotes, line wraps, padding and the other alphabet are read past, as readToken does; nothing else is.
 * @param keys JWKs or JWK Sets (RFC 7517)
 */
export async function verifyToken(text: string, keys: readonly object[]): Promise<Verification> {
  try {
    const token = unwrapped(spell(text).token);
    if (!token.startsWith('{')) return await verifyParts(token.split('~', 1)[0]?.split('.') ?? [], {}, keys);
    let last = unverifiable('not-a-jwt');
    for (const { parts, unprotected } of readJsonForms(token)) {
      last = await verifyParts(parts, unprotected, keys);
      if (last.result === 'valid') return last;
    }
    return last;
  } catch {
    return unverifiable('not-a-jwt');
  }
}

const repairable: ReadonlySet<string> = new Set(['base64-padded', 'base64-standard']);
const canonical = (part: string): string =>
  part
    .replace(/={1,2}$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');

async function verifyParts(
  parts: readonly string[],
  unprotected: Members,
  keys: readonly object[],
): Promise<Verification> {
  if (parts.length === 5) return unverifiable('encrypted');
  if (parts.length !== 3) return unverifiable('segment-count');
  const [head = '', payload = '', signature = ''] = parts;
  const { bytes, codes } = readSegment(head);
  const own = head === '' ? {} : bytes && readJsonPart(bytes, 'header').object;
  if (!own || (head === '' && Object.keys(unprotected).length === 0)) return unverifiable('header-not-json');
  const header = { ...unprotected, ...own };
  const encoded = header.b64 === false ? codes : [...codes, ...readSegment(payload).codes];
  const flaw = [...encoded, ...readSegment(signature).codes.filter((code) => code === 'bad-base64')].find(
    (code) => !repairable.has(code),
  );
  const blocked = obstacle(header, signature, keys.length > 0);
  if (blocked) return blocked;
  if (flaw !== undefined) return invalid(flaw);
  const jws = {
    ...(head !== '' && { protected: canonical(head) }),
    ...(Object.keys(unprotected).length > 0 && { header: unprotected }),
    payload: header.b64 === false ? payload : canonical(payload),
    signature: canonical(signature),
  };
  return await tryKeys({ header, jws }, String(header.alg), candidates(keys));
}

const known = (crit: unknown): boolean =>
  Array.isArray(crit) && crit.length > 0 && crit.every((name) => name === 'b64');

/** What keeps any key from verifying it. */
function obstacle({ alg, crit }: Members, signature: string, asked: boolean): Verification | undefined {
  if (typeof alg !== 'string') return unverifiable('alg-missing');
  // With a key in hand, an unsigned token is a forged one (RFC 8725 section 3.2).
  if (alg.toLowerCase() === 'none') return asked ? invalid('alg-none') : unverifiable('alg-none');
  if (!isVerifiable(alg)) return unverifiable('alg-unknown');
  if (!asked) return unverifiable('no-key');
  if (signature === '') return invalid('signature-missing');
  return crit === undefined || known(crit) ? undefined : invalid('crit-unknown');
}

/** Chooses by kid, then by what the key is for (RFC 7517 section 4). */
async function tryKeys(signed: Signed, alg: string, all: readonly Candidate[]): Promise<Verification> {
  const { kid } = signed.header;
  const named = all.filter(({ jwk, single }) => kid === undefined || single || jwk.kid === kid);
  const others = all.filter(({ jwk }) => !named.some((each) => each.jwk === jwk) && fits(jwk, alg));
  const usable = named.filter(({ jwk }) => fits(jwk, alg));
  let weak = false;
  for (const { jwk } of [...usable, ...others]) {
    const found = await tryKey(signed, alg, jwk);
    weak ||= found === 'refused' && isWeak(jwk, alg);
    if (found !== 'valid') continue;
    const stray = kid !== undefined && jwk.kid !== undefined && jwk.kid !== kid;
    const reason = isWeak(jwk, alg) ? 'weak-key' : stray ? 'kid-not-found' : undefined;
    return { result: 'valid', ...(reason && { reason }), ...(typeof jwk.kid === 'string' && { kid: jwk.kid }) };
  }
  if (named.length === 0) return unverifiable('kid-not-found');
  if (usable.length === 0) {
    const meant = named.some(({ single }) => single) || kid !== undefined;
    return meant ? invalid('alg-key-mismatch') : unverifiable('alg-key-mismatch');
  }
  if (weak) return unverifiable('weak-key');
  if (signed.jws.payload === '') return unverifiable('detached-payload');
  const stray = usable.every(({ jwk }) => kid !== undefined && jwk.kid !== undefined && jwk.kid !== kid);
  return invalid(stray ? 'kid-not-found' : 'signature-mismatch');
}

/** The members that a public key or a secret consists of: a private key verifies nothing. */
const publicMembers = ['kty', 'crv', 'x', 'y', 'n', 'e', 'k'];

async function tryKey({ jws }: Signed, alg: string, jwk: Members): Promise<'valid' | 'invalid' | 'refused'> {
  try {
    const members = publicMembers.flatMap((name) => (typeof jwk[name] === 'string' ? [[name, jwk[name]]] : []));
    const key = await importJWK(Object.fromEntries(members) as JWK, alg);
    await flattenedVerify(jws, key, { algorithms: [alg] });
    return 'valid';
  } catch (error) {
    // jose names what it found wrong in the token; what has no name is a key that it, or Web Crypto, does not take.
    return error instanceof Error && 'code' in error ? 'invalid' : 'refused';
  }
}
