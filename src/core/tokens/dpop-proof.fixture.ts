import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { accessTokenHash } from './dpop-proof.ts';

/** A key of a DPoP client (RFC 9449): its thumbprint, and signed proofs of it for tests. */
export async function dpopKey(): Promise<{
  readonly jkt: string;
  /** A proof that one GET of an address with one access token is its owner's. */
  readonly proofFor: (token: string, htu: string) => Promise<string>;
}> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  return {
    jkt: await calculateJwkThumbprint(jwk),
    proofFor: (token, htu) =>
      new SignJWT({ htm: 'GET', htu, jti: 'a', ath: accessTokenHash(token) })
        .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
        .sign(privateKey),
  };
}
