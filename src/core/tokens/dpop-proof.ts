import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url, calculateJwkThumbprint, compactVerify, EmbeddedJWK, type JWK } from 'jose';
import { type Problem, problem } from '../problem.ts';
import { isObject } from './json.ts';
import { readToken } from './token.ts';

/** RFC 9449 section 4.3, check 5: no symmetric algorithm, no "none". These are those that jose can verify. */
const algorithms = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519'.split(' ');

/** What of a proof could be proven. */
export interface DpopProof {
  readonly problems: readonly Problem[];
  /** All that was there to be checked holds. */
  readonly proven: boolean;
}

/** `ath` (RFC 9449 section 4.2): the token as it was sent, in ASCII. */
export function accessTokenHash(token: string): string {
  return base64url.encode(sha256(utf8ToBytes(token)));
}

/**
 * Checks a DPoP proof as far as it needs digests and its key (RFC 9449 section 4.3, checks 5 to 7 and 11): its own
 * signature, `ath` against the access token, and the thumbprint (RFC 7638) of its key against the token's `cnf.jkt`.
 * Never throws.
 */
export async function checkDpopProof(proof: string, accessToken: string): Promise<DpopProof> {
  const { header, claims } = readToken(proof);
  const jwk = header?.jwk;
  // That it is no proof at all is told where it is read.
  if (!claims || header?.typ !== 'dpop+jwt') return { problems: [], proven: false };
  const problems: Problem[] = [];
  if (!(await isSigned(proof))) {
    problems.push(problem('dpop-signature-invalid', 'The signature of the proof is not one of the key in its header.'));
  }
  if (claims.ath !== accessTokenHash(accessToken)) {
    problems.push(
      claims.ath === undefined
        ? problem('dpop-ath-missing', 'The proof does not name the access token (ath).')
        : problem('dpop-ath-mismatch', 'The proof was made for another access token (ath).'),
    );
  }
  const cnf = readToken(accessToken).claims?.cnf;
  const bound = isObject(cnf) && typeof cnf.jkt === 'string' ? cnf.jkt : undefined;
  if (bound !== undefined && isObject(jwk) && (await thumbprint(jwk)) !== bound) {
    problems.push(problem('dpop-key-mismatch', 'The token is bound to another key (cnf.jkt) than that of the proof.'));
  }
  return { problems, proven: problems.length === 0 };
}

async function isSigned(proof: string): Promise<boolean> {
  try {
    await compactVerify(proof, EmbeddedJWK, { algorithms });
    return true;
  } catch {
    return false;
  }
}

async function thumbprint(jwk: Readonly<Record<string, unknown>>): Promise<string | undefined> {
  try {
    return await calculateJwkThumbprint(jwk as JWK, 'sha256');
  } catch {
    return undefined;
  }
}
