import { fieldValue } from './header.ts';
import type { RequestFacts } from './request-facts.ts';
import { marks } from './tokens/marks.ts';
import { readToken, type Token } from './tokens/token.ts';

/** A token that stands somewhere else than in an Authorization header. It is a secret. */
export interface BorneToken {
  readonly where: 'header' | 'cookie' | 'path' | 'query' | 'fragment' | 'form' | 'json' | 'body';
  /** Of the header, cookie, parameter or member; empty where it has none. */
  readonly name: string;
  readonly text: string;
  /**
   * Where the text stands: for header and cookie in the value of `headers[line]`, for path, query and fragment in `url`,
   * for form, json and body in `body` (there `line` is 0). UTF-16 offsets, `end` is exclusive.
   */
  readonly span: { readonly line: number; readonly start: number; readonly end: number };
  /** Only where it is a JWT. */
  readonly token?: Token;
}

/** A stretch of one text, and what it is called there. */
interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const prefixes = marks.map(({ prefix }) => prefix.replaceAll('.', '\\.')).join('|');
/**
 * Characters of a JWT and of opaque tokens need no escape in addresses, cookies, forms and JSON: no decoding is needed.
 * Behind an SD-JWT stand its disclosures and its key binding, each after a tilde (RFC 9901 section 4).
 */
const shape = new RegExp(
  `(?<![A-Za-z0-9_-])(?:eyJ[A-Za-z0-9_-]{6,}(?:\\.[A-Za-z0-9_-]*){2,4}(?:~[A-Za-z0-9_.-]*)*|(?:${prefixes})[A-Za-z0-9_.~-]{8,})`,
  'g',
);

/** No token is shorter: a hostile list of a million empty pairs then costs no search each. */
const shortest = 10;

/** Finds JWTs and tokens known by their mark in a text. */
function tokensIn(text: string, where: BorneToken['where'], line: number, places: Iterable<Place>): BorneToken[] {
  const found: BorneToken[] = [];
  for (const { name, start, end } of places) {
    if (end - start < shortest) continue;
    for (const { 0: token, index } of text.slice(start, end).matchAll(shape)) {
      const read = token.startsWith('eyJ') ? readToken(token) : undefined;
      if (read && !read.header) continue;
      const span = { line, start: start + index, end: start + index + token.length };
      found.push({ where, name, text: token, span, ...(read && { token: read }) });
    }
  }
  return found;
}

/** `name=value` between separators. */
function* pairs(text: string, from: number, to: number, separator: '&' | ';'): Generator<Place> {
  for (let at = from; at < to; ) {
    const next = text.indexOf(separator, at);
    const end = next < 0 || next > to ? to : next;
    // Within the pair alone: a search through the rest of the text, again for each pair, would take quadratic time.
    const pair = text.slice(at, end);
    const equals = pair.indexOf('=');
    yield { name: pair.slice(0, Math.max(equals, 0)).trim(), start: at + equals + 1, end };
    at = end + 1;
  }
}

/** The strings of a JSON text with the name of the member that they stand in; nothing else of it is read. */
function* strings(text: string): Generator<Place> {
  let name = '';
  for (let at = text.indexOf('"'); at >= 0; ) {
    let end = at + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    let after = end + 1;
    while (/\s/.test(text.charAt(after))) after++;
    if (text[after] === ':') name = text.slice(at + 1, end);
    else yield { name, start: at + 1, end: Math.min(end, text.length) };
    at = text.indexOf('"', end + 1);
  }
}

/** Tokens of one Cookie header line. */
export function cookieTokens(value: string, line = 0): readonly BorneToken[] {
  return tokensIn(value, 'cookie', line, pairs(value, 0, value.length, ';'));
}

/** Tokens of an address: in its path, its query, its fragment (RFC 6750 section 2.3, RFC 6749 section 4.2.2). */
export function addressTokens(url: string): readonly BorneToken[] {
  const hash = url.indexOf('#');
  const end = hash < 0 ? url.length : hash;
  const mark = url.indexOf('?');
  const path = mark < 0 || mark > end ? end : mark;
  return [
    ...tokensIn(url, 'path', 0, [{ name: '', start: 0, end: path }]),
    ...tokensIn(url, 'query', 0, pairs(url, path + 1, end, '&')),
    ...tokensIn(url, 'fragment', 0, pairs(url, end + 1, url.length, '&')),
  ];
}

/** Tokens of a body: of its members or fields where it is JSON or a form, else of the text as a whole. */
export function bodyTokens(body: string, type = ''): readonly BorneToken[] {
  if (/^[\s\ufeff]*[{["]/.test(body.slice(0, 64))) return tokensIn(body, 'json', 0, strings(body));
  if (/x-www-form-urlencoded/i.test(type) || /^[\w.%[\]+-]{1,64}=/.test(body)) {
    return tokensIn(body, 'form', 0, pairs(body, 0, body.length, '&'));
  }
  return tokensIn(body, 'body', 0, [{ name: '', start: 0, end: body.length }]);
}

/**
 * Finds the tokens that a request carries elsewhere than in Authorization and Proxy-Authorization: JWTs and what is known
 * by a vendor's mark, in the order header lines, address, body. In linear time; never throws.
 */
export function findBorneTokens({ url, headers, body }: RequestFacts): readonly BorneToken[] {
  const type = fieldValue(headers, 'content-type');
  const lines = headers.flatMap(({ name, value }, line) => {
    if (/^(?:proxy-)?authorization$/i.test(name)) return [];
    if (/^cookie$/i.test(name)) return cookieTokens(value, line);
    return tokensIn(value, 'header', line, [{ name, start: 0, end: value.length }]);
  });
  return [...lines, ...addressTokens(url), ...(body === undefined ? [] : bodyTokens(body, type))];
}
