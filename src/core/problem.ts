/** A place in one header line: UTF-16 offsets, `end` is exclusive. `line` is the index in the input lines. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** One fact about one value, found while reading it. `code` is a stable kebab-case id that says what is seen. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}

/** Codes of what is legal, or changes nothing, and is only worth a remark. */
export const remarks: ReadonlySet<string> = new Set([
  'obs-fold',
  'obs-text',
  'lowercase-scheme',
  'cookie-quoted',
  'cookie-illegal-characters',
  'cookie-non-ascii',
  'set-cookie-illegal-characters',
  'set-cookie-non-ascii',
  'set-cookie-lifetime',
  'set-cookie-attribute-unknown',
  'certificate-bound-token',
  'nonce-header',
]);

/** Builds a Problem; the span is left out where the whole value is meant. */
export function problem(code: string, message: string, span?: Span): Problem {
  return span ? { code, message, span } : { code, message };
}

/** @returns does a control character (all but the tab) stand in the text? */
export function hasControl(text: string): boolean {
  return /[\u0000-\u0008\u000a-\u001f\u007f]/.test(text);
}

/** @returns does a character outside ASCII stand in the text? */
export function hasNonAscii(text: string): boolean {
  return /[^\u0000-\u007f]/.test(text);
}
