/** Finds many texts in one at once, in one walk over it (Aho and Corasick, 1975). */

export interface Match {
  /** Index of the pattern. */
  readonly pattern: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
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
 * @param patterns none empty, none longer than 65,535
 * @returns a function that gives, for each place where patterns end, the longest of them
 */
export function createMatcher(patterns: readonly string[]): (text: string) => Generator<Match> {
  const most = patterns.reduce((sum, { length }) => sum + length, 1);
  const edges = createEdges(most);
  const parents = new Int32Array(most);
  const codes = new Uint16Array(most);
  const depths = new Uint16Array(most);
  /** Pattern that ends at a node, or -1. */
  const ends = new Int32Array(most).fill(-1);
  let count = 1;
  for (const [index, pattern] of patterns.entries()) {
    let node = 0;
    for (let at = 0; at < pattern.length; at++) {
      const code = pattern.charCodeAt(at);
      let next = edges.get(node, code);
      if (next === undefined) {
        next = count++;
        edges.set(node, code, next);
        parents[next] = node;
        codes[next] = code;
        depths[next] = at + 1;
      }
      node = next;
    }
    ends[node] = index;
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
    if (ends[node] === -1) ends[node] = ends[links[node] ?? 0] ?? -1;
  }

  return function* (text) {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      node = step(node, text.charCodeAt(at));
      const pattern = ends[node] ?? -1;
      if (pattern >= 0) yield { pattern, start: at + 1 - (patterns[pattern]?.length ?? 0), end: at + 1 };
    }
  };
}
