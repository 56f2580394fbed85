import { isKeyManagement, signatureAlgorithm } from './algorithms.ts';
import { readSegment } from './segment.ts';
import { claimTimes, readNumericDate } from './times.ts';
import type { TokenUse } from './use.ts';

type Members = Readonly<Record<string, unknown>>;

/** Extensions that every server has to know (RFC 7797). */
const knownExtensions: ReadonlySet<unknown> = new Set(['b64']);
/** RFC 7518 section 3.3 wants RSA keys of 2048 bits or more: a signature is as long as its key. */
const shortestRsaSignature = 256;
/** Keys of 512, 768, 1024 and 1536 bits were in use. */
const weakRsaSignatures: ReadonlySet<number> = new Set([64, 96, 128, 192]);

/** Signs of a path, a query or a command (RFC 8725 section 3.10). */
const suspicious = /\.\.[/\\]|%2e%2e|^\/(?:dev|etc|proc|tmp|usr|var)\/|\/dev\/|["';|`<>\u0000-\u001f]|\$[({]| --|&&/i;

/** Problem codes of a JOSE header (RFC 7515 section 4, RFC 8725). */
export function headerCodes(header: Members | undefined, encrypted: boolean): string[] {
  if (!header) return [];
  const codes: string[] = [];
  const { alg, crit, jku, jwk, kid, nonce, typ, x5u } = header;
  if (typeof alg !== 'string') codes.push('alg-missing');
  else if (alg === 'RSA1_5' || signatureAlgorithm(alg)?.weak) codes.push('weak-alg');
  // RFC 7515 section 4.1.1: names are case-sensitive, but "None" has fooled readers (RFC 8725 section 2.1).
  else if (alg !== 'none' && alg.toLowerCase() === 'none') codes.push('alg-none', 'alg-unknown');
  else if (encrypted ? !isKeyManagement(alg) : alg !== 'none' && !signatureAlgorithm(alg)) codes.push('alg-unknown');
  if (crit !== undefined && !(Array.isArray(crit) && crit.every((name) => knownExtensions.has(name)))) {
    codes.push('crit-unknown');
  }
  // A DPoP proof has to carry its key (RFC 9449 section 4.2).
  const proof = typeof typ === 'string' && /^(application\/)?dpop\+jwt$/i.test(typ);
  if (jwk !== undefined && !proof) codes.push('embedded-jwk');
  if (jku !== undefined || x5u !== undefined) codes.push('remote-key');
  if (typeof kid === 'string' && suspicious.test(kid)) codes.push('suspicious-kid');
  if (nonce !== undefined && !encrypted) codes.push('nonce-header');
  return codes;
}

/** Problem codes of the third part, as far as its length tells. */
export function signatureCodes(header: Members | undefined, part: string): string[] {
  const alg = header?.alg;
  if (alg === 'none') return part === '' ? ['alg-none'] : ['alg-none', 'alg-none-with-signature'];
  if (part === '') return typeof alg === 'string' && alg.toLowerCase() === 'none' ? [] : ['signature-missing'];
  const { bytes, codes } = readSegment(part);
  // With foreign characters in it, nobody knows how long the signature was.
  if (/[^A-Za-z0-9_+/=-]/.test(part)) return [...codes];
  const flaw = lengthFlaw(alg, bytes?.length ?? 0);
  if (flaw === undefined) return [...codes];
  // Where characters are missing, that the last one does not fit is no news.
  return [...codes.filter((code) => code !== 'base64-trailing-bits'), flaw];
}

/** @param length of the signature in bytes */
function lengthFlaw(alg: unknown, length: number): 'signature-length' | 'weak-key' | undefined {
  const known = typeof alg === 'string' ? signatureAlgorithm(alg) : undefined;
  if (known?.lengths) return known.lengths.includes(length) ? undefined : 'signature-length';
  if (!known) return undefined;
  if (weakRsaSignatures.has(length)) return 'weak-key';
  return length < shortestRsaSignature || length % 8 > 0 ? 'signature-length' : undefined;
}

/** These are judged by their own rules: they live for minutes, and by iat (RFC 9449, 9901), or for ever (RFC 8417). */
const withoutExpiry: ReadonlySet<TokenUse | undefined> = new Set(['DPoP proof', 'key binding', 'security event']);

/** Problem codes of exp, iat and nbf that need no clock. */
export function timeCodes(claims: Members, use: TokenUse | undefined): string[] {
  const codes: string[] = [];
  for (const name of ['exp', 'iat', 'nbf']) {
    if (claims[name] === undefined) continue;
    const { flaw } = readNumericDate(claims[name]);
    if (flaw) codes.push(`${name}-${flaw}`);
  }
  const { issuedAt, notBefore, expiresAt } = claimTimes(claims);
  if (claims.exp === undefined && !withoutExpiry.has(use)) codes.push('no-exp');
  if (expiresAt !== undefined && issuedAt !== undefined && expiresAt < issuedAt) codes.push('exp-before-iat');
  if (expiresAt !== undefined && notBefore !== undefined && notBefore > expiresAt) codes.push('nbf-after-exp');
  return codes;
}
