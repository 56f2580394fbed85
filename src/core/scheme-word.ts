import { markOf } from './tokens/marks.ts';

/** The first word of credentials that is taken for their scheme, and where the rest begins. */
export interface SchemeWord {
  readonly scheme: string;
  /** Offset of the first character after the blanks that follow the word. */
  readonly rest: number;
}

/**
 * Finds the scheme word of a credentials value without outer blanks. A word that is no known scheme is only taken for one
 * when it can hardly be a secret: what is a scheme is shown, what is not is masked.
 */
export function schemeWord(value: string, isKnown: (word: string) => boolean): SchemeWord | undefined {
  const scheme = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}(?=[ \t]|$)/.exec(value)?.[0];
  if (scheme === undefined) return undefined;
  const rest = scheme.length + (/^[ \t]+/.exec(value.slice(scheme.length))?.[0].length ?? 0);
  if (isKnown(scheme)) return { scheme, rest };
  const plausible =
    scheme.length <= 24 && /^[A-Za-z][A-Za-z-]*(\d(\.\d)?|256|384|512)?$/.test(scheme) && !markOf(scheme);
  return plausible && rest > scheme.length ? { scheme, rest } : undefined;
}
