/** What an `alg` value says of the signature. Lengths in bytes: RFC 7518 section 3, RFC 8037, RFC 8812, RFC 9864. */
export interface SignatureAlgorithm {
  /** Lengths that the signature can have; missing for RSA, where it is that of the key. */
  readonly lengths?: readonly number[];
  readonly weak?: true;
}

const exact = (...lengths: number[]): SignatureAlgorithm => ({ lengths });
const rsa: SignatureAlgorithm = {};

const signature: Readonly<Record<string, SignatureAlgorithm>> = {
  HS256: exact(32),
  HS384: exact(48),
  HS512: exact(64),
  RS256: rsa,
  RS384: rsa,
  RS512: rsa,
  PS256: rsa,
  PS384: rsa,
  PS512: rsa,
  ES256: exact(64),
  ES384: exact(96),
  ES512: exact(132),
  ES256K: exact(64),
  Ed25519: exact(64),
  Ed448: exact(114),
  // Ed25519 or Ed448: the name does not say which curve.
  EdDSA: exact(64, 114),
  HS1: { lengths: [20], weak: true },
  RS1: { weak: true },
};

const encryption: ReadonlySet<string> = new Set([
  'RSA1_5',
  'RSA-OAEP',
  'RSA-OAEP-256',
  'RSA-OAEP-384',
  'RSA-OAEP-512',
  'A128KW',
  'A192KW',
  'A256KW',
  'dir',
  'ECDH-ES',
  'ECDH-ES+A128KW',
  'ECDH-ES+A192KW',
  'ECDH-ES+A256KW',
  'A128GCMKW',
  'A192GCMKW',
  'A256GCMKW',
  'PBES2-HS256+A128KW',
  'PBES2-HS384+A192KW',
  'PBES2-HS512+A256KW',
]);

/** @returns undefined for an unknown name; names are case-sensitive (RFC 7515 section 4.1.1) */
export function signatureAlgorithm(alg: string): SignatureAlgorithm | undefined {
  return Object.hasOwn(signature, alg) ? signature[alg] : undefined;
}

/** @returns is it a registered key management algorithm of a JWE (RFC 7518 section 4)? */
export function isKeyManagement(alg: string): boolean {
  return encryption.has(alg);
}
