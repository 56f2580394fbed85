import { base64Bytes } from '../bytes.ts';
import { hexText } from './hex.ts';
import { readShape, type Shape } from './param-fields.ts';
import { malformed } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

const shape: Shape = { kind: 'privatetoken', open: [], secret: ['token'], needed: ['token'], bare: ['token'] };

/** Token types (RFC 9577 section 5.1, RFC 9578 section 8.2.1) and how many bytes such a token has. */
const types: Readonly<Record<number, { readonly name: string; readonly length: number }>> = {
  1: { name: '0x0001 (VOPRF, P-384)', length: 2 + 32 * 3 + 48 },
  2: { name: '0x0002 (blind RSA, 2048 bits)', length: 2 + 32 * 3 + 256 },
};

/** PrivateToken (RFC 9577 section 2.2): type, nonce, digest of the challenge, id of the issuer's key, authenticator. */
export function readPrivateToken(part: Part): Reading {
  const read = readShape(part, shape);
  const { token } = read.fields;
  if (token === undefined) return read;
  const bytes = base64Bytes(token);
  const [high, low] = bytes ?? [];
  const number = high === undefined || low === undefined ? undefined : high * 256 + low;
  const type = number === undefined ? undefined : types[number];
  const isRight = bytes !== undefined && number !== undefined && (type === undefined || bytes.length === type.length);
  const at = (start: number): string => hexText(bytes?.subarray(start, start + 32) ?? new Uint8Array());
  return {
    ...read,
    fields: {
      ...read.fields,
      ...(number !== undefined && { tokenType: type?.name ?? `0x${number.toString(16).padStart(4, '0')}` }),
      ...(type !== undefined && isRight && { challengeDigest: at(34), tokenKeyId: at(66) }),
    },
    problems: [...read.problems, ...malformed(part, isRight, 'The token does not have the length of its type.')],
  };
}
