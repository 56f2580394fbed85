import { isKeyManagement, signatureAlgorithm } from './algorithms.ts';
import { readSegment } from './segment.ts';
import { claimTimes, readNumericDate } from './times.ts';

type Members = Readonly<Record<string, unknown>>;

/** Extensions that every server has to know (RFC 7797). */
const knownExtensions: ReadonlySet<unknown> = new Set(['b64']);
/** A 1024-bit RSA key gives signatures of 128 bytes; RFC 7518 section 3.3 wants 2048 bits or more. */
const shortRsaSignature = 128;

/** Problem codes of a JOSE header (RFC 7515 section 4, RFC 8725). */
export function headerCodes(header: Members | undefined, encrypted: boolean): string[] {
  if (!header) return [];
  const codes: string[] = [];
  const { alg, crit, jku, jwk, kid, nonce, typ, x5u } = header;
  if (typeof alg !== 'string') codes.push('alg-missing');
  else if (alg === 'RSA1_5' || signatureAlgorithm(alg)?.weak) codes.push('weak-alg');
  else if (encrypted ? !isKeyManagement(alg) : alg !== 'none' && !signatureAlgorithm(alg)) codes.push('alg-unknown');
  if (crit !== undefined && !(Array.isArray(crit) && crit.every((name) => knownExtensions.has(name)))) {
    codes.push('crit-unknown');
  }
  // A DPoP proof has to carry its key (RFC 9449 section 4.2).
  if (jwk !== undefined && !(typeof typ === 'string' && /^(application\/)?dpop\+jwt$/i.test(typ))) {
    codes.push('embedded-jwk');
  }
  if (jku !== undefined || x5u !== undefined) codes.push('remote-key');
  if (typeof kid === 'string' && /\.\.\/|\/dev\/|["';|`\u0000-\u001f]| --/.test(kid)) codes.push('suspicious-kid');
  if (nonce !== undefined && !encrypted) codes.push('nonce-header');
  return codes;
}

/** Problem codes of the third part, as far as its length tells. */
export function signatureCodes(header: Members | undefined, part: string): string[] {
  const alg = header?.alg;
  if (alg === 'none') return part === '' ? ['alg-none'] : ['alg-none', 'alg-none-with-signature'];
  if (part === '') return ['signature-missing'];
  const { bytes, codes } = readSegment(part);
  // With foreign characters in it, nobody knows how long the signature was.
  if (/[^A-Za-z0-9_+/=-]/.test(part)) return [...codes];
  if (typeof alg !== 'string') return [...codes];
  const known = signatureAlgorithm(alg);
  const length = bytes?.length ?? 0;
  if (known?.length !== undefined) return length === known.length ? [...codes] : [...codes, 'signature-length'];
  if (!known || !/^[RP]S/.test(alg)) return [...codes];
  if (length === shortRsaSignature) return [...codes, 'weak-key'];
  return length < shortRsaSignature || length % 8 > 0 ? [...codes, 'signature-length'] : [...codes];
}

/** Problem codes of exp, iat and nbf that need no clock. */
export function timeCodes(claims: Members): string[] {
  const codes: string[] = [];
  for (const name of ['exp', 'iat', 'nbf']) {
    if (claims[name] === undefined) continue;
    const { flaw } = readNumericDate(claims[name]);
    if (flaw) codes.push(`${name}-${flaw}`);
  }
  const { issuedAt, notBefore, expiresAt } = claimTimes(claims);
  if (claims.exp === undefined) codes.push('no-exp');
  if (expiresAt !== undefined && issuedAt !== undefined && expiresAt < issuedAt) codes.push('exp-before-iat');
  if (expiresAt !== undefined && notBefore !== undefined && notBefore > expiresAt) codes.push('nbf-after-exp');
  return codes;
}
