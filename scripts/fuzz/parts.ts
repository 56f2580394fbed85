/** How one input gives several values. */
import { lineBreak } from './grammars.ts';

/** @param list not empty; the same input always gets the same one */
export const oneOf = <T>(list: readonly [T, ...T[]], { length }: string): T => list[length % list.length] ?? list[0];

/** The first line, and all that follow. */
export function halves(input: string): readonly [first: string, rest: string] {
  const at = input.indexOf(lineBreak);
  return at < 0 ? [input, ''] : [input.slice(0, at), input.slice(at + 1)];
}
