import { type Piece, textPieces } from '#core/secrets.ts';

/** Start and end of a secret within a text. */
export type Range = readonly [start: number, end: number];

/** The secrets that stand out by themselves, in any text: tokens, and those in addresses. */
export function plainRanges(text: string): Range[] {
  let at = 0;
  return textPieces(text).flatMap(({ text: part, secret }): Range[] => {
    const start = at;
    at += part.length;
    return secret ? [[start, at]] : [];
  });
}

/** Cuts a text at the edges of its secrets; ranges may overlap and come in any order. */
export function piecesOf(text: string, ranges: readonly Range[]): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const [from, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const start = Math.max(at, from);
    if (end <= start) continue;
    if (start > at) result.push({ text: text.slice(at, start) });
    result.push({ text: text.slice(start, end), secret: true });
    at = end;
  }
  if (at < text.length) result.push({ text: text.slice(at) });
  return result;
}
