/**
 * Cuts a structured field (RFC 9651) at a separator that stands neither in quotes nor in parentheses.
 * @returns the pieces without the blanks around them, empty ones left out
 */
export function piecesOf(text: string, separator: ',' | ';' | ' '): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  let depth = 0;
  let isQuoted = false;
  const cut = (end: number) => {
    const piece = text.slice(from, end).trim();
    if (piece !== '') pieces.push(piece);
    from = end + 1;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isQuoted && character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === separator && depth === 0) cut(at);
  }
  cut(text.length);
  return pieces;
}

/** @returns the value of a bare item (RFC 9651 section 3.3): without the quotes of a string, the colons of bytes */
export function itemText(item: string): string {
  if (/^"[\s\S]*"$/.test(item)) return item.slice(1, -1).replace(/\\([\s\S])/g, '$1');
  return /^:[^:]*:$/.test(item) ? item.slice(1, -1) : item;
}
