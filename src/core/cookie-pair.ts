/** What Cookie and Set-Cookie have in common: a name and a value. */
import { hasNonAscii, type Problem, problem, type Span } from './problem.ts';

export interface CookiePair {
  readonly name: string;
  readonly value: string;
  /** No equals sign: all of it is the value (RFC 6265bis section 5.6, step 3). */
  readonly bare?: true;
  /** From its first to behind its last character, without the blanks around it. */
  readonly span: Span;
}

const isBlank = (character: string): boolean => character === ' ' || character === '\t';

function withoutBlanks(text: string, from: number, to: number): readonly [start: number, end: number] {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return [start, end];
}

/** Reads the name and the value that stand between two offsets of a line, without the blanks around each. */
export function readPair(text: string, from: number, to: number, line = 0): CookiePair {
  const [start, end] = withoutBlanks(text, from, to);
  const span = { line, start, end };
  const piece = text.slice(start, end);
  const equals = piece.indexOf('=');
  if (equals < 0) return { name: '', value: piece, bare: true, span };
  const name = piece.slice(0, equals);
  const value = piece.slice(equals + 1);
  return {
    name: name.slice(...withoutBlanks(name, 0, equals)),
    value: value.slice(...withoutBlanks(value, 0, value.length)),
    span,
  };
}

/** Reads all pairs of a line, in order; empty pieces between semicolons are no pairs. Takes linear time. */
export function readPairs(text: string, from: number, line = 0): readonly CookiePair[] {
  const pairs: CookiePair[] = [];
  for (let start = from; start <= text.length; ) {
    const next = text.indexOf(';', start);
    const end = next < 0 ? text.length : next;
    const pair = readPair(text, start, end, line);
    if (pair.span.end > pair.span.start) pairs.push(pair);
    start = end + 1;
  }
  return pairs;
}

/** How many bytes a text has in UTF-8. */
export function octets(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}

/** token of RFC 9110 section 5.6.2. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]*$/;
/** cookie-octet of RFC 6265bis section 4.1.1, with the quotes that may stand around them. */
const octetsOnly = /^(?:[!#-+\--:<-[\]-~]*|"[!#-+\--:<-[\]-~]*")$/;

/**
 * What a server should not have put into a name or value (RFC 6265bis section 4.1.1). Browsers keep and send it all the
 * same; some servers refuse or cut it.
 * @param prefix "cookie" or "set-cookie", for the codes
 */
export function characterProblems(prefix: string, { name, value, span }: CookiePair): readonly Problem[] {
  if (hasNonAscii(name) || hasNonAscii(value)) {
    return [
      problem(
        `${prefix}-non-ascii`,
        'Characters outside ASCII stand in the cookie; servers read them differently.',
        span,
      ),
    ];
  }
  if (token.test(name) && octetsOnly.test(value)) return [];
  const where = token.test(name) ? 'value' : 'name';
  const message = `A blank, quote, comma or another character that is not allowed stands in the ${where} of the cookie.`;
  return [problem(`${prefix}-illegal-characters`, message, span)];
}
