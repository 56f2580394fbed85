import type { Range } from './ranges.ts';
import { isSecretName, type Side } from './secret-name.ts';

/** A string (perhaps cut off at the end of the body), a sign, or a number or word. */
const lexeme = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[{}[\],:]|[^\s"{}[\],:]+/g;

const tellsNothing: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** The text between the quotes, with its escapes resolved where that can be done. */
function unescaped(string: string): string {
  const inner = string.slice(1, string.length > 1 && string.endsWith('"') ? -1 : undefined);
  try {
    return inner.includes('\\') ? String(JSON.parse(`"${inner}"`)) : inner;
  } catch {
    return inner;
  }
}

/**
 * Finds the values under secret names in JSON, whole or cut off, one text or many (RFC 8259).
 * @param within finds the secrets in the text of a string
 */
export function jsonSecrets(text: string, side: Side, within: (text: string) => readonly Range[]): readonly Range[] {
  const ranges: Range[] = [];
  const outer: boolean[] = [];
  /** Everything in this object or array is secret. */
  let all = false;
  /** The next value has a secret name. */
  let next = false;

  function string(found: string, at: number): void {
    const inner = unescaped(found);
    const start = at + 1;
    const end = at + found.length - (found.length > 1 && found.endsWith('"') ? 1 : 0);
    if (all || next) ranges.push([start, end]);
    else if (inner.length === end - start) for (const [a, b] of within(inner)) ranges.push([start + a, start + b]);
    // Escapes move the places: then it is all or nothing.
    else if (within(inner).length > 0) ranges.push([start, end]);
  }

  for (const { 0: found, index } of text.matchAll(lexeme)) {
    if (found === '{' || found === '[') {
      outer.push(all);
      all ||= next;
      next = false;
    } else if (found === '}' || found === ']') {
      all = outer.pop() ?? false;
      next = false;
    } else if (found === ',') next = false;
    else if (found === ':') continue;
    else if (found.startsWith('"') && /\s*:/y.test(text.slice(index + found.length, index + found.length + 40)))
      next = isSecretName(unescaped(found), side);
    else if (found.startsWith('"')) string(found, index);
    else if ((all || next) && !tellsNothing.has(found)) ranges.push([index, index + found.length]);
  }
  return ranges;
}
