import { type Run, visible } from './visible.ts';

/** A stretch of a value; secret ones are masked until the person reveals them. */
export interface Piece {
  readonly text: string;
  readonly secret?: boolean;
  /** Something is wrong here. */
  readonly fault?: boolean;
}

/** What stands on screen for a stretch: its text, or a mask that tells the length and nothing else. */
export type Shown =
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly fault?: true }
  | { readonly kind: 'masked'; readonly length: number };

/** More than this many characters are shown only on demand. */
export const FIRST = 2_000;

/** Never cuts a surrogate pair in two. */
function end(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/**
 * Prepares a value for the screen.
 * @param revealed show secrets as they are
 * @param limit characters of text to show at most
 * @returns what to show, and how many characters were left out
 */
export function cut(
  pieces: readonly Piece[],
  revealed: boolean,
  limit: number,
): { readonly shown: readonly Shown[]; readonly left: number } {
  const shown: Shown[] = [];
  let room = limit;
  let left = 0;
  for (const { text, secret = false, fault = false } of pieces) {
    if (secret && !revealed) {
      if (text !== '') shown.push({ kind: 'masked', length: text.length });
      continue;
    }
    const part = text.length > room ? text.slice(0, end(text, room)) : text;
    if (part !== '') shown.push({ kind: 'text', runs: visible(part), ...(fault && { fault }) });
    room -= part.length;
    left += text.length - part.length;
  }
  return { shown, left };
}
