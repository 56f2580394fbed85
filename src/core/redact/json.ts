import { isGraphql, redactGraphql } from './graphql.ts';
import type { Hide } from './hide.ts';
import { redactMember, redactName } from './member.ts';

/** A string (the last one may be cut off), a number or word, a sign, blanks. */
const lexeme = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|[^\s"{}[\]:,]+|[{}[\]:,]|\s+/g;
const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function stringOf(written: string): string {
  try {
    return JSON.parse(written) as string;
  } catch {
    // Cut off, or with a line end in it.
    return written.replace(/^"|"$/g, '');
  }
}

/**
 * JSON of any depth, several documents, or a part that was cut off (RFC 8259): lexeme by lexeme, so that a name that is
 * there twice, large numbers and the layout stay as they were. Names stay; values are judged by the nearest name.
 * @param told a server told it
 */
export function redactJson(text: string, hide: Hide, told = false): string {
  /** Name of the value to come, per level; an array passes on the name that it has. */
  const names: string[] = [];
  let name = '';
  const parts: string[] = [];
  const lexemes = text.match(lexeme) ?? [];
  const isName = (index: number): boolean => {
    const next = lexemes[index + 1] ?? '';
    return next === ':' || (lexemes[index + 2] === ':' && next.trim() === '');
  };
  for (const [index, written] of lexemes.entries()) {
    const first = written.charAt(0);
    if (first === '{' || first === '[') names.push(name);
    else if (first === '}' || first === ']') name = names.pop() ?? '';
    if (first === '"' && isName(index)) {
      name = stringOf(written);
      parts.push(JSON.stringify(redactName(name, hide)));
    } else if (first === '"') parts.push(JSON.stringify(redactString(name, stringOf(written), hide, told)));
    else if (/^[\s{}[\]:,]/.test(first) || /^(?:true|false|null)$/.test(written)) parts.push(written);
    else {
      // What is no number here is no JSON: a prefix against script inclusion, or another format altogether.
      const shown = /^\)\]\}'?$/.test(written) ? written : redactMember(name, written, hide, told);
      parts.push(shown === written && number.test(written) ? written : JSON.stringify(shown));
    }
  }
  return parts.join('');
}

function redactString(name: string, value: string, hide: Hide, told: boolean): string {
  if (/^(?:query|mutation|operation)$/i.test(name) && isGraphql(value)) return redactGraphql(value, hide);
  return redactMember(name, value, hide, told);
}
