import { BULLETS } from './bullets.ts';
import { type Run, visible } from './visible.ts';

/** A stretch of a value; secret ones are masked until the person reveals them. */
export interface Piece {
  readonly text: string;
  readonly secret?: boolean;
  /** Something is wrong here. */
  readonly fault?: boolean;
}

/** What stands on screen for a stretch: its text, or a mask that at most tells the length. */
export type Shown =
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly fault?: true }
  | { readonly kind: 'masked'; readonly length?: number; readonly fault?: true };

/** More than this many characters are shown only on demand. */
export const FIRST = 2_000;

/** A secret shorter than this may be a password, whose length is itself a secret. */
export const TELLING = 24;

/** Base64 of user name and password: with the name, which is shown, its length gives that of the password. */
const isBasicBefore = (text: string): boolean => /(?:^|\s)basic[ \t]+$/i.test(text);

/** Never cuts a surrogate pair in two. */
function end(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/** One secret is one mask, even where a fault begins within it. */
function joined(pieces: readonly Piece[], revealed: boolean): readonly Piece[] {
  if (revealed) return pieces;
  const result: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    let next = at + 1;
    if (pieces[at]?.secret) while (pieces[next]?.secret) next++;
    const same = pieces.slice(at, next);
    const [first] = same;
    if (first !== undefined && same.length === 1) result.push(first);
    else if (first !== undefined)
      result.push({
        text: same.map(({ text }) => text).join(''),
        secret: true,
        fault: same.some(({ fault }) => fault),
      });
    at = next;
  }
  return result;
}

/**
 * Prepares a value for the screen.
 * @param revealed show secrets as they are
 * @param limit characters to show at most; a mask counts as its bullets
 * @param inLines line ends and tabs lay the text out
 * @returns what to show, and how many characters were left out
 */
export function cut(
  pieces: readonly Piece[],
  revealed: boolean,
  limit: number,
  inLines = false,
): { readonly shown: readonly Shown[]; readonly left: number } {
  const shown: Shown[] = [];
  let room = limit;
  let left = 0;
  let before = '';
  for (const { text, secret = false, fault = false } of joined(pieces, revealed)) {
    const masked = secret && !revealed;
    const told = masked ? BULLETS : text;
    const part = told.length <= room ? told : masked ? '' : told.slice(0, end(told, room));
    const marks = fault ? { fault } : {};
    if (text !== '' && part !== '') {
      if (!masked) shown.push({ kind: 'text', runs: visible(part, inLines), ...marks });
      else if (text.length < TELLING || isBasicBefore(before)) shown.push({ kind: 'masked', ...marks });
      else shown.push({ kind: 'masked', length: text.length, ...marks });
    }
    if (text !== '') left += told.length - part.length;
    room = part.length < told.length ? 0 : room - part.length;
    before = text;
  }
  return { shown, left };
}

/** @returns how many characters the first lines of a value have on screen; all of them where it has no more lines */
export function charactersOf(pieces: readonly Piece[], revealed: boolean, lines: number): number {
  const told = pieces.map(({ text, secret }) => (secret && !revealed ? BULLETS : text)).join('');
  let end = -1;
  for (let line = 0; line < lines; line++) {
    end = told.indexOf('\n', end + 1);
    if (end < 0) return Number.POSITIVE_INFINITY;
  }
  return told.slice(end).trim() === '' ? Number.POSITIVE_INFINITY : end;
}
