import { durationWords } from '../duration.ts';
import type { Token } from './token.ts';

/** Moments of a token in epoch milliseconds, as they were meant. */
export interface TokenTimes {
  readonly issuedAt?: number;
  readonly notBefore?: number;
  readonly expiresAt?: number;
}

/**
 * The last second of the year 9999, which some issuers write for "never". A number above it is meant in milliseconds:
 * in seconds it has no date, and in milliseconds it is after 1978.
 */
const lastSecond = 253_402_300_799;
/** With a zone: without one the moment would depend on where the reader is. */
const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;
/** The last moment that a Date can hold. */
const lastInstant = 8.64e15;

/**
 * Reads a NumericDate (RFC 7519 section 2: seconds, fractions allowed), tolerant of milliseconds and of
 * digits or an ISO 8601 date in a string.
 * @returns the moment in epoch milliseconds and the suffix of the problem code, or only the suffix
 */
export function readNumericDate(value: unknown): { ms?: number; flaw?: 'milliseconds' | 'string' | 'invalid' } {
  if (typeof value === 'string' && isoDate.test(value)) {
    const ms = Date.parse(value);
    return Number.isNaN(ms) ? { flaw: 'string' } : { ms, flaw: 'string' };
  }
  const digits = typeof value === 'string' && /^\s*-?\d{1,16}(?:\.\d{1,9})?\s*$/.test(value);
  if (typeof value !== 'number' && !digits) return { flaw: typeof value === 'string' ? 'string' : 'invalid' };
  const number = Number(value);
  const inMilliseconds = Math.abs(number) > lastSecond;
  const ms = inMilliseconds ? number : number * 1000;
  if (!(Math.abs(ms) <= lastInstant)) return { flaw: digits ? 'string' : 'invalid' };
  if (digits) return { ms, flaw: 'string' };
  return inMilliseconds ? { ms, flaw: 'milliseconds' } : { ms };
}

/** @returns the moments that the claims name, or a disclosure does (RFC 9901); what is no moment is left out */
export function tokenTimes({ claims, disclosed }: Token): TokenTimes {
  return claimTimes(disclosed ?? claims ?? {});
}

/** As tokenTimes, from the claims alone. */
export function claimTimes(claims: Readonly<Record<string, unknown>>): TokenTimes {
  const issuedAt = readNumericDate(claims.iat).ms;
  const notBefore = readNumericDate(claims.nbf).ms;
  const expiresAt = readNumericDate(claims.exp).ms;
  return {
    ...(issuedAt === undefined ? {} : { issuedAt }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}

/**
 * Where a moment lies in the life of a token (RFC 7519 sections 4.1.4 and 4.1.5), without any leeway.
 * @param at epoch milliseconds, normally the start of the request
 */
export function lifetimeWords(
  times: TokenTimes,
  at: number,
): { state: 'valid' | 'expired' | 'not-yet' | 'no-expiry'; words: string } {
  const { expiresAt, notBefore } = times;
  if (expiresAt !== undefined && expiresAt <= at) {
    return { state: 'expired', words: `expired ${durationWords(at - expiresAt)} before this request` };
  }
  if (notBefore !== undefined && notBefore > at) {
    return { state: 'not-yet', words: `not valid until ${durationWords(notBefore - at)} after this request` };
  }
  if (expiresAt === undefined) return { state: 'no-expiry', words: 'names no time at which it expires' };
  return { state: 'valid', words: `was valid for another ${durationWords(expiresAt - at)} at this request` };
}
