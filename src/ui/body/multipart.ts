import type { Range } from './ranges.ts';
import { isSecretName } from './secret-name.ts';

const blank = /\r?\n\r?\n/g;

/** The values of the parts with secret names in a form with files (RFC 7578 section 4.2). */
export function multipartSecrets(text: string): readonly Range[] {
  return [...text.matchAll(/\bname="([^"\r\n]*)"/g)].flatMap(({ 1: name = '', index }): Range[] => {
    if (!isSecretName(name, 'request')) return [];
    blank.lastIndex = index;
    const head = blank.exec(text);
    if (head === null) return [];
    const start = head.index + head[0].length;
    const end = text.indexOf('\n--', start);
    return [[start, end < 0 ? text.length : end]];
  });
}
