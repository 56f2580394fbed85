import { readSegment } from './segment.ts';

type Members = Readonly<Record<string, unknown>>;

/** A key that may verify a token. */
export interface Candidate {
  readonly jwk: Members;
  /** Given on its own, not in a JWK Set: then it is meant for this token whatever its kid. */
  readonly single: boolean;
}

/** Flattens JWKs and JWK Sets (RFC 7517 sections 4 and 5). */
export function candidates(keys: readonly object[]): readonly Candidate[] {
  return keys.flatMap((given): Candidate[] => {
    const jwk = given as Members;
    if (!Array.isArray(jwk.keys)) return [{ jwk, single: true }];
    const members = (jwk.keys as unknown[]).filter((each) => typeof each === 'object' && each !== null);
    return members.map((each) => ({ jwk: each as Members, single: false }));
  });
}

/** What a key must be for an algorithm: RFC 7518 section 3, RFC 8037 section 3.1. */
const types: readonly { alg: RegExp; kty: string; crv?: readonly string[] }[] = [
  { alg: /^HS(?:256|384|512)$/, kty: 'oct' },
  { alg: /^[RP]S(?:256|384|512)$/, kty: 'RSA' },
  { alg: /^ES256$/, kty: 'EC', crv: ['P-256'] },
  { alg: /^ES384$/, kty: 'EC', crv: ['P-384'] },
  { alg: /^ES512$/, kty: 'EC', crv: ['P-521'] },
  { alg: /^EdDSA$|^Ed25519$/, kty: 'OKP', crv: ['Ed25519'] },
];

/** @returns can signatures of this algorithm be verified here? (ES256K and Ed448 are in no browser's Web Crypto.) */
export function isVerifiable(alg: string): boolean {
  return types.some((type) => type.alg.test(alg));
}

/**
 * Is the key one for this algorithm? The algorithm is taken from the key as well as from the header, so that a public key
 * never serves as a secret (RFC 8725 section 3.1). Names that nobody registered in `alg` of the key tell nothing.
 */
export function fits({ kty, crv, alg: own, use, key_ops: operations }: Members, alg: string): boolean {
  const type = types.find((each) => each.alg.test(alg));
  if (!type || kty !== type.kty || (type.crv && !type.crv.includes(String(crv)))) return false;
  if (typeof own === 'string' && own !== alg && isVerifiable(own) && !(kty === 'OKP')) return false;
  if (use !== undefined && use !== 'sig') return false;
  return !Array.isArray(operations) || operations.includes('verify') || operations.includes('sign');
}

/** @returns is the key shorter than RFC 7518 sections 3.2 and 3.3 allow? */
export function isWeak({ k, n }: Members, alg: string): boolean {
  const length = (part: unknown) => (typeof part === 'string' ? (readSegment(part).bytes?.length ?? 0) : 0);
  if (/^HS/.test(alg)) return length(k) < Number(alg.slice(2)) / 8;
  return /^[RP]S/.test(alg) && length(n) < 256;
}
