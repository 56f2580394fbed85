import type { Span } from '#core/problem.ts';
import type { Piece } from '#ui/cut.ts';

/** The same places, in order and none in another. */
function apart(spans: readonly Span[]): readonly Pick<Span, 'start' | 'end'>[] {
  const ranges: Pick<Span, 'start' | 'end'>[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    ranges.push({ start: from, end });
    at = end;
  }
  return ranges;
}

/**
 * Splits the pieces of a line so that the places of its problems can be underlined; what is secret stays so.
 * Spans may overlap and come in any order.
 */
export function faultPieces(pieces: readonly Piece[], spans: readonly Span[]): readonly Piece[] {
  const ranges = apart(spans);
  const result: Piece[] = [];
  let next = 0;
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    for (let at = start; at < end; ) {
      while ((ranges[next]?.end ?? end) <= at) next++;
      const range = ranges[next];
      const fault = range !== undefined && range.start <= at;
      const to = Math.min(end, (fault ? range.end : range?.start) ?? end);
      result.push({ ...piece, text: piece.text.slice(at - start, to - start), ...(fault && { fault }) });
      at = to;
    }
    start = end;
  }
  return result;
}
