/** Finds many texts in one at once, in one walk over it (Aho and Corasick, 1975). */

/** What is looked for. */
export interface Pattern {
  /** Not empty. */
  readonly text: string;
  /** It is only a part of what is looked for. */
  readonly part?: true;
  /** Its beginnings of at least so many units are looked for as well, as parts. */
  readonly beginnings?: number;
}

export interface Match {
  /** Index of the pattern. */
  readonly pattern: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly part?: true;
}

/** The edges of a trie: a hash table in typed arrays, several times faster here than a Map. */
function createEdges(most: number) {
  const size = 2 ** Math.ceil(Math.log2(most * 2 + 2));
  const from = new Int32Array(size).fill(-1);
  const by = new Uint16Array(size);
  const to = new Int32Array(size);
  /** Place of an edge, or of the gap where it belongs. */
  const place = (node: number, code: number): number => {
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code + 1, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (size - 1);
    while (from[at] !== -1 && !(from[at] === node && by[at] === code)) at = (at + 1) & (size - 1);
    return at;
  };
  return {
    get(node: number, code: number): number | undefined {
      const at = place(node, code);
      return from[at] === -1 ? undefined : to[at];
    },
    set(node: number, code: number, next: number): void {
      const at = place(node, code);
      from[at] = node;
      by[at] = code;
      to[at] = next;
    },
  };
}

/** Indexes of the nodes, those nearest to the root first. */
function byDepth(depths: Uint16Array): Int32Array {
  const starts: number[] = [];
  for (const depth of depths) starts[depth + 1] = (starts[depth + 1] ?? 0) + 1;
  for (let depth = 1; depth < starts.length; depth++) starts[depth] = (starts[depth] ?? 0) + (starts[depth - 1] ?? 0);
  const order = new Int32Array(depths.length);
  for (const [node, depth] of depths.entries()) {
    const at = starts[depth] ?? 0;
    order[at] = node;
    starts[depth] = at + 1;
  }
  return order;
}

/**
 * @param patterns none longer than 65,535
 * @returns a function that gives, for each place of a text (as UTF-16 units) where whole patterns end, the longest of
 *   them, and likewise the longest part
 */
export function createMatcher(patterns: readonly Pattern[]): (text: Uint16Array) => Generator<Match> {
  const most = patterns.reduce((sum, { text }) => sum + text.length, 1);
  const edges = createEdges(most);
  const parents = new Int32Array(most);
  const codes = new Uint16Array(most);
  const depths = new Uint16Array(most);
  /** Pattern that ends at a node, or -1; and the node of its end, which is another one where it is only the end of this. */
  const wholes = new Int32Array(most).fill(-1);
  const wholeEnds = new Int32Array(most);
  /** The same for what is only a part. */
  const parts = new Int32Array(most).fill(-1);
  const partEnds = new Int32Array(most);
  let count = 1;
  for (const [index, { text, part, beginnings = text.length }] of patterns.entries()) {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let next = edges.get(node, code);
      if (next === undefined) {
        next = count++;
        edges.set(node, code, next);
        parents[next] = node;
        codes[next] = code;
        depths[next] = at + 1;
        wholeEnds[next] = next;
        partEnds[next] = next;
      }
      node = next;
      const isPart = at + 1 < text.length ? at + 1 >= beginnings : part;
      if (isPart && parts[node] === -1) parts[node] = index;
    }
    if (!part && wholes[node] === -1) wholes[node] = index;
  }
  /** Node of the longest end of what led to a node that is itself a beginning. */
  const links = new Int32Array(count);
  const step = (from: number, code: number): number => {
    let node = from;
    for (;;) {
      const next = edges.get(node, code);
      if (next !== undefined) return next;
      if (node === 0) return 0;
      node = links[node] ?? 0;
    }
  };
  for (const node of byDepth(depths.subarray(0, count))) {
    if ((depths[node] ?? 0) > 1) links[node] = step(links[parents[node] ?? 0] ?? 0, codes[node] ?? 0);
    const link = links[node] ?? 0;
    if (wholes[node] === -1) {
      wholes[node] = wholes[link] ?? -1;
      wholeEnds[node] = wholeEnds[link] ?? 0;
    }
    if (parts[node] === -1) {
      parts[node] = parts[link] ?? -1;
      partEnds[node] = partEnds[link] ?? 0;
    }
  }

  return function* (text) {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      node = step(node, text[at] ?? 0);
      const whole = wholes[node] ?? -1;
      if (whole >= 0) yield { pattern: whole, start: at + 1 - (depths[wholeEnds[node] ?? 0] ?? 0), end: at + 1 };
      const part = parts[node] ?? -1;
      if (part >= 0)
        yield { pattern: part, start: at + 1 - (depths[partEnds[node] ?? 0] ?? 0), end: at + 1, part: true };
    }
  };
}
