/** What must stand in a text for an expression to be found in it: so that most expressions need not be tried. */

/** One of these stands in every match. Small letters. */
export type Needles = readonly string[];

/** Shorter ones stand everywhere. */
export const shortest = 3;
/** Longer ones are no rarer. */
const enough = 6;

const worth = (needles: Needles): number => Math.min(enough, ...needles.map(({ length }) => length));

/** Less than nothing where the first is the rarer one, as far as length and number tell. */
const byRarity = (a: Needles, b: Needles): number => worth(b) - worth(a) || a.length - b.length;

const rarest = (all: readonly Needles[]): Needles | undefined => all.toSorted(byRarity)[0];

interface Read {
  /** Of each of these one stands in every match; none where a match may have no letters of its own. */
  readonly all: readonly Needles[];
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
function alternatives(
  source: string,
  start: number,
): { readonly each: readonly (readonly Needles[])[]; readonly end: number } {
  const each: (readonly Needles[])[] = [];
  let at = start;
  for (;;) {
    const { all, end } = sequence(source, at);
    each.push(all);
    at = end + 1;
    if (source[end] !== '|') return { each, end };
  }
}

/** Of several alternatives all their rarest needles, one of which must stand. */
function joined(each: readonly (readonly Needles[])[]): readonly Needles[] {
  const [first = [], ...others] = each;
  if (others.length === 0) return first;
  const best = each.map(rarest);
  return best.includes(undefined) ? [] : [best.flatMap((needles) => needles ?? [])];
}

function group(source: string, at: number): Read {
  const open = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '(';
  const { each, end } = alternatives(source, at + open.length);
  return { all: joined(each), end: end + 1 };
}

/** One thing that a quantifier may follow; `letter` where it is a character that stands for itself. */
function atom(source: string, at: number): Read & { readonly letter?: string } {
  const character = source.charAt(at);
  if (character === '(') return group(source, at);
  const rest = source.slice(at, at + 400);
  if (character === '[') return { all: [], end: at + (classEnd.exec(rest)?.[0].length ?? 1) };
  if (character === '.') return { all: [], end: at + 1 };
  const kind = kinds.exec(rest)?.[0];
  if (kind !== undefined) return { all: [], end: at + kind.length };
  const letter = (character === '\\' ? source.charAt(at + 1) : character).toLowerCase();
  return { all: [], letter, end: at + (character === '\\' ? 2 : 1) };
}

function sequence(source: string, start: number): Read {
  const found: Needles[] = [];
  let run = '';
  const close = (): void => {
    if (run.length >= shortest) found.push([run]);
    run = '';
  };
  let at = start;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const rest = source.slice(at, at + 40);
    const empty = zeroWidth.exec(rest)?.[0];
    if (empty !== undefined) at += empty.length;
    else if (lookAround.test(rest)) at = group(source, at).end;
    else {
      const { letter, all, end } = atom(source, at);
      const [repeat = '', times] = quantifier.exec(source.slice(end, end + 12)) ?? [];
      const mayMiss = repeat.startsWith('*') || repeat.startsWith('?') || times === '0';
      if (letter !== undefined && !mayMiss) run += letter;
      if (letter === undefined || repeat !== '') close();
      if (!mayMiss) found.push(...all.filter((needles) => worth(needles) >= shortest));
      at = end + repeat.length;
    }
  }
  close();
  return { all: found, end: at };
}

/**
 * @param pattern in the syntax of says: groups, classes, quantifiers, looking around; no flag `v`
 * @returns for each alternative of the pattern lists of texts in small letters, the rarest list first: of each list one
 *   stands in the small letters of every text that the alternative is found in. No list where nothing can be said
 */
export function needlesOf({ source }: RegExp): readonly (readonly Needles[])[] {
  return alternatives(source, 0).each.map((all) => all.map((needles) => [...new Set(needles)]).sort(byRarity));
}
