/** What must stand in a text for an expression to be found in it: so that most expressions need not be tried. */

/** One of these stands in every match. Small letters. */
type Needles = readonly string[];

/** Shorter ones stand everywhere. */
export const shortest = 3;
/** Longer ones are no rarer. */
const enough = 6;

const worth = (needles: Needles): number => Math.min(enough, ...needles.map(({ length }) => length));

/** The rarer of two, as far as length and number tell. */
const better = (one: Needles | undefined, other: Needles): Needles =>
  one !== undefined && (worth(one) > worth(other) || (worth(one) === worth(other) && one.length <= other.length))
    ? one
    : other;

interface Read {
  /** Nothing where a match may have no letters of its own. */
  readonly needles?: Needles;
  /** Where the reading ended. */
  readonly end: number;
}

const zeroWidth = /^(?:\\[bB]|[\^$])/;
const lookAround = /^\(\?<?[=!]/;
const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/;
const classEnd = /^\[(?:\\.|[^\]\\])*\]/;
/** Escapes of kinds of characters, of characters by number, and of groups; all others stand for themselves. */
const kinds = /^\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[a-z0-9])/i;

/** What stands between `|`, up to the end of the group. */
function alternatives(source: string, start: number): Read {
  const all: string[] = [];
  let isComplete = true;
  let at = start;
  for (;;) {
    const { needles, end } = sequence(source, at);
    if (needles) all.push(...needles);
    else isComplete = false;
    if (source[end] !== '|') return isComplete && all.length > 0 ? { needles: all, end } : { end };
    at = end + 1;
  }
}

function group(source: string, at: number): Read {
  const open = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '(';
  const { needles, end } = alternatives(source, at + open.length);
  return { ...(needles && { needles }), end: end + 1 };
}

/** One thing that a quantifier may follow; `letter` where it is a character that stands for itself. */
function atom(source: string, at: number): Read & { readonly letter?: string } {
  const character = source.charAt(at);
  if (character === '(') return group(source, at);
  const rest = source.slice(at, at + 400);
  if (character === '[') return { end: at + (classEnd.exec(rest)?.[0].length ?? 1) };
  if (character === '.') return { end: at + 1 };
  const kind = kinds.exec(rest)?.[0];
  if (kind !== undefined) return { end: at + kind.length };
  const letter = (character === '\\' ? source.charAt(at + 1) : character).toLowerCase();
  return { letter, end: at + (character === '\\' ? 2 : 1) };
}

function sequence(source: string, start: number): Read {
  let best: Needles | undefined;
  let run = '';
  const close = (): void => {
    if (run.length >= shortest) best = better(best, [run]);
    run = '';
  };
  let at = start;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const rest = source.slice(at, at + 40);
    const empty = zeroWidth.exec(rest)?.[0];
    if (empty !== undefined) at += empty.length;
    else if (lookAround.test(rest)) at = group(source, at).end;
    else {
      const { letter, needles, end } = atom(source, at);
      const [all = '', times] = quantifier.exec(source.slice(end, end + 12)) ?? [];
      const mayMiss = all.startsWith('*') || all.startsWith('?') || times === '0';
      if (letter !== undefined && !mayMiss) run += letter;
      if (letter === undefined || all !== '') close();
      if (needles !== undefined && !mayMiss && worth(needles) >= shortest) best = better(best, needles);
      at = end + all.length;
    }
  }
  close();
  return { ...(best && { needles: best }), end: at };
}

/**
 * @param pattern in the syntax of says: groups, classes, quantifiers, looking around; no flag `v`
 * @returns texts in small letters, one of which stands in the small letters of every text that it is found in; nothing
 *   where that cannot be said
 */
export function needlesOf({ source }: RegExp): Needles | undefined {
  const { needles } = alternatives(source, 0);
  return needles === undefined || worth(needles) < shortest ? undefined : [...new Set(needles)];
}
