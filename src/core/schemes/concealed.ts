import { base64Bytes } from '../bytes.ts';
import { readShape, type Shape } from './param-fields.ts';
import { malformed } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

const shape: Shape = {
  kind: 'concealed',
  open: ['k', 'a', 's', 'realm'],
  secret: ['v', 'p'],
  needed: ['k', 'a', 's', 'v', 'p'],
};

/** IANA, "TLS SignatureScheme" registry (RFC 8446 section 4.2.3): those of keys that clients have. */
const signatureSchemes: Readonly<Record<string, string>> = {
  1027: 'ecdsa_secp256r1_sha256',
  1283: 'ecdsa_secp384r1_sha384',
  1539: 'ecdsa_secp521r1_sha512',
  2052: 'rsa_pss_rsae_sha256',
  2053: 'rsa_pss_rsae_sha384',
  2054: 'rsa_pss_rsae_sha512',
  2055: 'ed25519',
  2056: 'ed448',
};

/** Concealed (RFC 9729 section 4): key id, public key, signature scheme, 16 bytes of verification, signature. */
export function readConcealed(part: Part): Reading {
  const read = readShape(part, shape);
  const { k, a, s, v, p } = read.fields;
  const scheme = s === undefined ? undefined : signatureSchemes[s];
  const isRight =
    [k, a, p].every((each) => each === undefined || base64Bytes(each) !== undefined) &&
    (s === undefined || /^\d{1,5}$/.test(s)) &&
    (v === undefined || base64Bytes(v)?.length === 16);
  return {
    ...read,
    fields: { ...read.fields, ...(scheme !== undefined && { signatureScheme: scheme }) },
    problems: [...read.problems, ...malformed(part, isRight, 'k, a, v (16 bytes) and p are Base64url, s is a number.')],
  };
}
