/** Finds which of many expressions stand in a text without trying each. */
import { needlesOf, shortest } from './needles.ts';

interface Phrase {
  readonly pattern: RegExp;
}

/** One of the alternatives of a phrase. */
interface Alternative {
  readonly phrase: number;
  /** Of each of these lists of needles one must stand in the text as well, by their ids. */
  readonly besides: readonly (readonly number[])[];
}

interface Needle {
  readonly text: string;
  readonly id: number;
  /** Looked at only where this stands. */
  readonly of: Alternative[];
}

const keys = 1 << 15;

/** Three letters as a number, one behind the other: other characters meet letters, and are then compared. */
const next = (key: number, code: number): number => ((key << 5) | (code & 31)) & (keys - 1);

const keyOf = (text: string): number => next(next(next(0, text.charCodeAt(0)), text.charCodeAt(1)), text.charCodeAt(2));

const none: readonly never[] = [];

/**
 * @param phrases tried in their order
 * @returns a function that gives those whose expression is found in a text, in their order
 */
export function phraseIndex<T extends Phrase>(phrases: readonly T[]): (text: string) => readonly T[] {
  const needles = new Map<string, Needle>();
  const known = (text: string): Needle => {
    const needle = needles.get(text) ?? { text, id: needles.size, of: [] };
    needles.set(text, needle);
    return needle;
  };
  const always: number[] = [];
  for (const [phrase, { pattern }] of phrases.entries())
    for (const [rarest, ...others] of needlesOf(pattern)) {
      if (rarest === undefined) always.push(phrase);
      const alternative = { phrase, besides: others.map((list) => list.map((text) => known(text).id)) };
      for (const text of rarest ?? []) known(text).of.push(alternative);
    }
  /** Place of a list in `lists`, by the first three letters; 0 where there is none. */
  const heads = new Uint16Array(keys);
  const lists: Needle[][] = [[]];
  for (const needle of needles.values()) {
    const head = keyOf(needle.text);
    const place = heads[head] || lists.push([]) - 1;
    heads[head] = place;
    lists[place]?.push(needle);
  }
  /** The number of the text in which a needle was last seen, by its id. */
  const seen = new Uint32Array(needles.size);
  let turn = 0;

  return (text) => {
    const small = text.toLowerCase();
    turn += 1;
    const found: Alternative[] = [];
    let key = 0;
    for (let end = 0; end < small.length; end++) {
      key = next(key, small.charCodeAt(end));
      const place = heads[key] ?? 0;
      const at = end + 1 - shortest;
      if (place === 0 || at < 0) continue;
      for (const { text: needle, id, of } of lists[place] ?? []) {
        if (seen[id] === turn || !small.startsWith(needle, at)) continue;
        seen[id] = turn;
        found.push(...of);
      }
    }
    if (found.length === 0 && always.length === 0) return none;
    const mayStand = ({ besides }: Alternative): boolean =>
      besides.every((list) => list.some((id) => seen[id] === turn));
    const tried = new Set(always);
    for (const each of found) if (mayStand(each)) tried.add(each.phrase);
    return [...tried]
      .sort((a, b) => a - b)
      .flatMap((index) => phrases[index] ?? [])
      .filter(({ pattern }) => pattern.test(text));
  };
}
