import { hasControl, hasNonAscii, type Problem, problem, type Span } from './problem.ts';

/** One auth-param (RFC 9110 section 11.2). The span reaches from its name to the end of its value, quotes included. */
export interface Param {
  /** As written. Names are compared without regard to case. */
  readonly name: string;
  /** Without quotes and backslashes. */
  readonly value: string;
  readonly quoted: boolean;
  readonly span: Span;
}

/** A header line with what is looked up again and again while it is read, worked out once: reading stays linear. */
export interface Line {
  readonly text: string;
  readonly index: number;
  /** Places of the unescaped quotes. */
  readonly quotes: readonly number[];
  /** Per ordinal: ordinal of the nearest quote at or after it, an even number of quotes on, that could close a string. */
  readonly closers: readonly (number | undefined)[];
  /** Places of commas with a quoted parameter after them. */
  readonly boundaries: readonly number[];
}

const tchars = "!#$%&'*+.^_`|~0-9A-Za-z-";
const token = new RegExp(`[${tchars}]*`, 'y');
/** obs-fold (RFC 9112 section 5.2) counts as a blank. */
const blanks = /[ \t]*(?:\r\n[ \t]+)*/y;
const blanksOrCommas = /[ \t,]*(?:\r\n[ \t,]+)*/y;
const toSeparator = /[^ \t\r\n,;]*/y;
const isTchar = new RegExp(`[${tchars}]`);

/** @returns where the match of a sticky pattern that can match nothing ends */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

export const skipToken = (text: string, at: number): number => skip(token, text, at);
export const skipBlanks = (text: string, at: number): number => skip(blanks, text, at);

/** Prepares one line for reading. */
export function prepare(text: string, index: number): Line {
  const quotes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') quotes.push(at);
  }
  const closers: (number | undefined)[] = new Array(quotes.length).fill(undefined);
  for (let k = quotes.length - 1; k >= 0; k--) {
    closers[k] = couldClose(text, (quotes[k] ?? 0) + 1) ? k : closers[k + 2];
  }
  const boundaries = [...text.matchAll(new RegExp(`,[ \\t]*[${tchars}]+[ \\t]*=[ \\t]*"`, 'g'))].map((m) => m.index);
  return { text, index, quotes, closers, boundaries };
}

/** A quote closes a string where the line ends, or where a comma and then a word follow. */
function couldClose(text: string, after: number): boolean {
  const at = skipBlanks(text, after);
  if (at === text.length) return true;
  if (text[at] !== ',') return false;
  const next = skip(blanksOrCommas, text, at);
  return next === text.length || isTchar.test(text.charAt(next));
}

/** @returns does `token BWS "="` stand here (and not the padding of a token68)? */
export function isParam(text: string, at: number): boolean {
  const end = skipToken(text, at);
  const equals = skipBlanks(text, end);
  return end > at && text[equals] === '=' && text[equals + 1] !== '=';
}

/** @returns do a blank and a parameter follow, so that the word before can only be meant as a scheme? */
export function startsChallenge(text: string, end: number): boolean {
  const next = skipBlanks(text, end);
  return next > end && isParam(text, next);
}

/**
 * Reads one parameter. Call it only where isParam holds.
 * @returns the parameter, where it ends, and what is wrong with it
 */
export function readParam(line: Line, at: number): { param: Param; end: number; problems: readonly Problem[] } {
  const { text, index } = line;
  const nameEnd = skipToken(text, at);
  const start = skipBlanks(text, skipBlanks(text, nameEnd) + 1);
  const found: { code: string; message: string }[] = [];
  const quoted = text[start] === '"';
  const end = quoted ? quotedEnd(line, start, found) : bareEnd(text, start, found);
  const written = text.slice(start, end);
  const value = quoted ? unquoted(written, found) : written;
  if (hasControl(value)) found.push({ code: 'control-character', message: 'A control character stands in the value.' });
  if (quoted && hasNonAscii(value)) {
    found.push({ code: 'obs-text', message: 'The value is not ASCII; no standard says in which encoding.' });
  }
  const span = { line: index, start: at, end: quoted || end > start ? end : skipBack(text, nameEnd, start) };
  return {
    param: { name: text.slice(at, nameEnd), value, quoted, span },
    end: span.end,
    problems: found.map(({ code, message }) => problem(code, message, span)),
  };
}

/** Without a value the parameter ends after its equals sign. */
function skipBack(text: string, nameEnd: number, start: number): number {
  return Math.min(start, skipBlanks(text, nameEnd) + 1);
}

function bareEnd(text: string, start: number, found: { code: string; message: string }[]): number {
  const tokenEnd = skipToken(text, start);
  const end = skip(toSeparator, text, tokenEnd);
  if (end === start) found.push({ code: 'missing-value', message: 'No value follows the equals sign.' });
  if (end > tokenEnd) {
    found.push({ code: 'unquoted-value', message: 'The value holds characters that may only stand in quotes.' });
  }
  return end;
}

/** Where the string ends that opens at `open`: after the quote that closes it, or at the end of the line. */
function quotedEnd(line: Line, open: number, found: { code: string; message: string }[]): number {
  const { text, quotes } = line;
  const k = firstFrom(quotes, open);
  const first = quotes[k + 1];
  if (first === undefined) {
    found.push({ code: 'unterminated-quote', message: 'A quote is opened and never closed.' });
    return text.length;
  }
  const after = skipBlanks(text, first + 1);
  if (after === text.length || text[after] === ',') return first + 1;
  const next = text[after] === ';' ? skipBlanks(text, after + 1) : after;
  if (next > first + 1 && (isParam(text, next) || startsChallenge(text, skipToken(text, next)))) return first + 1;
  // Quotes that someone pasted in without a backslash come in pairs, and the string ends before the next parameter.
  const closer = line.closers[k + 3];
  const closing = closer === undefined ? undefined : quotes[closer];
  const boundary = line.boundaries[firstFrom(line.boundaries, first)];
  if (closing === undefined || closing > (boundary ?? text.length)) return first + 1;
  found.push({ code: 'unescaped-quote', message: 'Quotes stand inside the quoted value without a backslash.' });
  return closing + 1;
}

/** @returns the index of the first place in the ascending list that is not before `from` */
function firstFrom(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unquoted(written: string, found: { code: string }[]): string {
  const open = found.some(({ code }) => code === 'unterminated-quote');
  return written
    .slice(1, open ? undefined : -1)
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/\\([\s\S])/g, '$1');
}

/**
 * Reads the parameters of credentials: `#auth-param` from `at` to the end, with none of the rules for several challenges.
 * Goes on after an error; every error is a `malformed-params` that says what was seen.
 */
export function readParams(value: string, at: number): { params: readonly Param[]; problems: readonly Problem[] } {
  const line = prepare(value, 0);
  const params: Param[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const bad = (message: string, span: Span) => problems.push(problem('malformed-params', message, span));
  let here = at;
  let separated = true;
  for (;;) {
    const next = skip(blanksOrCommas, value, here);
    separated ||= value.slice(here, next).includes(',');
    if (next === value.length) return { params, problems };
    if (!isParam(value, next)) {
      const comma = value.indexOf(',', next);
      here = comma < 0 ? value.length : comma;
      bad('This is no parameter.', { line: 0, start: next, end: here });
      separated = true;
      continue;
    }
    const read = readParam(line, next);
    if (!separated) bad('A comma is missing before this parameter.', read.param.span);
    const name = read.param.name.toLowerCase();
    if (seen.has(name)) bad(`The parameter ${read.param.name} is there more than once.`, read.param.span);
    seen.add(name);
    for (const { code, message } of read.problems) if (code !== 'obs-text') bad(message, read.param.span);
    params.push(read.param);
    here = read.end;
    separated = false;
  }
}
