import { signatureAlgorithm } from '../tokens/algorithms.ts';
import { readSegment } from '../tokens/segment.ts';
import type { Token } from '../tokens/token.ts';

/** Fewer bytes than this has no RSA signature: a key of 1024 bits, which nobody should use any more, gives as many. */
const shortestRsa = 128;

/** Is the JWT shorter than it was: dots of omission, parts missing, or a signature that is too short for its algorithm? */
export function isCutOff({ kind, header }: Token, text: string): boolean {
  if (/\.{3}|…/.test(text)) return true;
  const parts = (text.split('~', 1)[0] ?? '').split('.');
  if (kind === 'JWE') return parts.length < 5;
  if (parts.length < 3 || header === undefined) return true;
  const { alg } = header;
  if (alg === 'none' || typeof alg !== 'string' || parts.length > 3) return false;
  const last = parts[2] ?? '';
  if (last === '') return true;
  if (/[^A-Za-z0-9_+/=-]/.test(last)) return false;
  const length = readSegment(last).bytes?.length ?? 0;
  const { lengths } = signatureAlgorithm(alg) ?? {};
  if (lengths) return length < Math.min(...lengths);
  // RSA keys have a length in whole bytes that is a multiple of eight in practice.
  return /^[RP]S\d/.test(alg) && (length < shortestRsa || length % 8 > 0);
}
