import type { Instant } from './exchange.ts';

/** A cookie as a browser keeps it, after all defaults (RFC 6265bis section 5.7). */
export interface CookieAsSet {
  readonly name: string;
  /** In small letters, without leading dot. */
  readonly domain: string;
  /** It goes to this very host, not to those below it. */
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Default: none was named. Chromium treats it as Lax, Firefox as None (facts/auth.md section 7, row 12). */
  readonly sameSite: 'Strict' | 'Lax' | 'None' | 'Default';
  readonly partitioned: boolean;
  /** Until then; without it until the browser closes. */
  readonly expires?: Instant;
  /** When it was made. A cookie that is set anew keeps its first moment (section 5.7, step 24). */
  readonly setAt?: Instant;
}
