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

/** A header line while it is read. */
export interface Line {
  readonly text: string;
  readonly index: number;
  /** Worked out at the first quote that does not close, once for the line: reading stays linear. */
  quoting?: Quoting;
}

/** What is looked up again and again where quotes stand inside quoted values. */
interface Quoting {
  /** Places of the unescaped quotes. */
  readonly quotes: readonly number[];
  /** Per ordinal: ordinal of the nearest quote at or after it, an even number of quotes on, that could close a string. */
  readonly closers: readonly (number | undefined)[];
  /** Places of commas with a quoted parameter after them. */
  readonly boundaries: readonly number[];
}

const tchars = "!#$%&'*+.^_`|~0-9A-Za-z-";
const toSeparator = /[^ \t\r\n,;]*/y;
/** By character code. */
const isTchar = Array.from({ length: 128 }, (_, code) => new RegExp(`[${tchars}]`).test(String.fromCharCode(code)));

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const quote = 0x22;
const comma = 0x2c;
const backslash = 0x5c;

/** @returns where the match of a sticky pattern that can match nothing ends */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** @returns where the characters of a token (RFC 9110 section 5.6.2) end that stand here */
export function skipToken(text: string, at: number): number {
  let end = at;
  while (end < text.length && isTchar[text.charCodeAt(end)] === true) end++;
  return end;
}

/** @returns where the blanks end that stand here; obs-fold (RFC 9112 section 5.2) counts as a blank */
export const skipBlanks = (text: string, at: number): number => skipBlanksOr(space, text, at);

/** The same with another character that is passed over like a blank. */
function skipBlanksOr(other: number, text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === space || code === tab || code === other) end++;
    else if (code === carriageReturn && isFold(text, end, other)) end += 3;
    else return end;
  }
}

/** Does a line end with a blank after it stand here? */
function isFold(text: string, at: number, other: number): boolean {
  const code = text.charCodeAt(at + 2);
  return text.charCodeAt(at + 1) === lineFeed && (code === space || code === tab || code === other);
}

/** Prepares one line for reading. */
export const prepare = (text: string, index: number): Line => ({ text, index });

function quotingOf(text: string): Quoting {
  const quotes: number[] = [];
  for (let at = nextQuote(text, 0); at < text.length; at = nextQuote(text, at + 1)) quotes.push(at);
  const closers: (number | undefined)[] = new Array(quotes.length).fill(undefined);
  for (let k = quotes.length - 1; k >= 0; k--) {
    closers[k] = couldClose(text, (quotes[k] ?? 0) + 1) ? k : closers[k + 2];
  }
  const boundaries = [...text.matchAll(new RegExp(`,[ \\t]*[${tchars}]+[ \\t]*=[ \\t]*"`, 'g'))].map((m) => m.index);
  return { quotes, closers, boundaries };
}

/** @returns the place of the next quote without a backslash before it, or the end of the text */
function nextQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at++;
  }
  return text.length;
}

/** A quote closes a string where the line ends, or where a comma and then a word follow. */
function couldClose(text: string, after: number): boolean {
  const at = skipBlanks(text, after);
  if (at === text.length) return true;
  if (text.charCodeAt(at) !== comma) return false;
  const next = skipBlanksOr(comma, text, at);
  return next === text.length || isTchar[text.charCodeAt(next)] === true;
}

/**
 * @param end where the token ends that stands here
 * @returns does `token BWS "="` stand here (and not the padding of a token68)?
 */
export function isParam(text: string, at: number, end = skipToken(text, at)): boolean {
  if (end === at) return false;
  const equals = skipBlanks(text, end);
  return text[equals] === '=' && text[equals + 1] !== '=';
}

/** @returns do a blank and a parameter follow, so that the word before can only be meant as a scheme? */
export function startsChallenge(text: string, end: number): boolean {
  const next = skipBlanks(text, end);
  return next > end && isParam(text, next);
}

/** What is wrong with one parameter; where it stands is known when all of it is read. */
type Flaw = Pick<Problem, 'code' | 'message'>;

const missing: Flaw = { code: 'missing-value', message: 'No value follows the equals sign.' };
const unquotedValue: Flaw = {
  code: 'unquoted-value',
  message: 'The value holds characters that may only stand in quotes.',
};
const unterminated: Flaw = { code: 'unterminated-quote', message: 'A quote is opened and never closed.' };
const unescaped: Flaw = {
  code: 'unescaped-quote',
  message: 'Quotes stand inside the quoted value without a backslash.',
};
const control: Flaw = { code: 'control-character', message: 'A control character stands in the value.' };
const obsText: Flaw = { code: 'obs-text', message: 'The value is not ASCII; no standard says in which encoding.' };

/** What most values consist of. */
const plain = /^[\t -~]*$/;

/**
 * Reads one parameter. Call it only where isParam holds.
 * @returns the parameter, where it ends, and what is wrong with it
 */
export function readParam(line: Line, at: number): { param: Param; end: number; problems: readonly Problem[] } {
  const { text, index } = line;
  const nameEnd = skipToken(text, at);
  const equals = skipBlanks(text, nameEnd);
  const start = skipBlanks(text, equals + 1);
  const flaws: Flaw[] = [];
  const quoted = text.charCodeAt(start) === quote;
  const valueEnd = quoted ? quotedEnd(line, start, flaws) : bareEnd(text, start, flaws);
  const written = text.slice(start, valueEnd);
  const value = quoted ? unquoted(written, flaws[0] === unterminated) : written;
  if (!plain.test(value)) {
    if (hasControl(value)) flaws.push(control);
    if (quoted && hasNonAscii(value)) flaws.push(obsText);
  }
  // Without a value the parameter ends after its equals sign.
  const end = valueEnd > start ? valueEnd : equals + 1;
  const span = { line: index, start: at, end };
  const problems = flaws.map(({ code, message }) => problem(code, message, span));
  return { param: { name: text.slice(at, nameEnd), value, quoted, span }, end, problems };
}

function bareEnd(text: string, start: number, flaws: Flaw[]): number {
  const tokenEnd = skipToken(text, start);
  const end = skip(toSeparator, text, tokenEnd);
  if (end === start) flaws.push(missing);
  if (end > tokenEnd) flaws.push(unquotedValue);
  return end;
}

/** Where the string ends that opens at `open`: after the quote that closes it, or at the end of the line. */
function quotedEnd(line: Line, open: number, flaws: Flaw[]): number {
  const { text } = line;
  const first = nextQuote(text, open + 1);
  if (first === text.length) {
    flaws.push(unterminated);
    return first;
  }
  const after = skipBlanks(text, first + 1);
  if (after === text.length || text.charCodeAt(after) === comma) return first + 1;
  const next = text[after] === ';' ? skipBlanks(text, after + 1) : after;
  if (next > first + 1 && (isParam(text, next) || startsChallenge(text, skipToken(text, next)))) return first + 1;
  // Quotes that someone pasted in without a backslash come in pairs, and the string ends before the next parameter.
  line.quoting ??= quotingOf(text);
  const { quotes, closers, boundaries } = line.quoting;
  const closer = closers[firstFrom(quotes, first) + 2];
  const closing = closer === undefined ? undefined : quotes[closer];
  const boundary = boundaries[firstFrom(boundaries, first)];
  if (closing === undefined || closing > (boundary ?? text.length)) return first + 1;
  flaws.push(unescaped);
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

function unquoted(written: string, open: boolean): string {
  const inner = written.slice(1, open ? undefined : -1);
  const unfolded = inner.includes('\r') ? inner.replace(/\r\n[ \t]+/g, ' ') : inner;
  return unfolded.includes('\\') ? unfolded.replace(/\\([\s\S])/g, '$1') : unfolded;
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
    const next = skipBlanksOr(comma, value, here);
    separated ||= value.slice(here, next).includes(',');
    if (next === value.length) return { params, problems };
    if (!isParam(value, next)) {
      const end = value.indexOf(',', next);
      here = end < 0 ? value.length : end;
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
