const LONGEST_TAIL = 24;

/**
 * Splits a path so that a narrow column can leave out its middle: the head may be cut, the tail stays.
 * @returns tail: the last segment, or the last characters where that is too long
 */
export function elide(path: string): { readonly head: string; readonly tail: string } {
  const slash = path.lastIndexOf('/', path.length - 2);
  const cut = slash >= 0 && path.length - slash <= LONGEST_TAIL ? slash : Math.max(0, path.length - LONGEST_TAIL / 2);
  return { head: path.slice(0, cut), tail: path.slice(cut) };
}
