import { percentDecoded } from '../bytes.ts';
import { hasNonAscii, type Problem, problem } from '../problem.ts';
import { isObject, readJson } from '../tokens/json.ts';
import { nonValue } from './nonvalues.ts';
import type { Part } from './scheme.ts';

const quote = /^["'`“”‘’„]([\s\S]*)["'`“”‘’]$/;
const invisible = /[\u200b-\u200d\u2060\ufeff]+/g;

/**
 * Takes the token out of what was written in its place, one mistake at a time, and names each.
 * @returns the token as it was meant; `real` is false for text that stands where a token belongs
 */
export function cleaned({ text, start, scheme }: Part): { token: string; real: boolean; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const span = { line: 0, start, end: start + text.length };
  const name = (code: string, message: string) => problems.push(problem(code, message, span));
  const give = (token: string, real: boolean) => ({ token, real, problems });
  if (text === '') {
    name('empty-token', 'No token follows the scheme.');
    return give('', false);
  }

  const visible = text.replace(invisible, '');
  let token = withoutRepeats(visible, scheme ?? '');
  if (token !== visible) name('duplicated-scheme', `The word ${scheme} stands there more than once.`);
  const quoted = quote.exec(token);
  if (quoted?.[1] !== undefined) {
    name('quoted-token', 'The token stands in quotes.');
    token = quoted[1];
  }
  const absent = nonValue(token);
  if (absent) {
    name(absent.code, absent.message);
    return give(token, false);
  }
  const response = token.startsWith('{') ? readJson(token).value : undefined;
  const inner = isObject(response) ? (response.access_token ?? response.token) : undefined;
  if (typeof inner === 'string') {
    name('json-in-token', 'The whole token response was sent as the token.');
    return give(inner, true);
  }
  const named = /^(?:access_token|token|jwt)\s?=\s?"?([^"]*)"?$/i.exec(token);
  if (named?.[1]) {
    name('token-param', 'The token stands behind a parameter name.');
    token = named[1];
  }
  if (/%0[ad]$/i.test(token)) {
    name('trailing-newline', 'An encoded line end stands behind the token.');
    token = token.replace(/(?:%0[ad]){1,2}$/i, '');
  } else if (/%[0-9a-f]{2}/i.test(token)) {
    name('url-encoded-token', 'Percent escapes stand in the token.');
    token = percentDecoded(token) ?? token;
  }
  const comma = token.indexOf(',');
  if (comma > 0) {
    name('comma-joined', 'A comma joins two credentials; this header takes one.');
    token = token.slice(0, comma).trimEnd();
  }
  if (/^.{0,12}(\.{3}|…)/.test(token) && !token.startsWith('eyJ')) name('masked-token', 'A shortened copy was sent.');
  else if (/\*{3}|[•●]{2}/.test(token)) name('masked-token', 'A masked copy was sent.');
  if (/[^A-Za-z0-9._~+/=\u0080-\uffff-]/.test(token) && !problems.some(({ code }) => code === 'masked-token')) {
    name('illegal-characters', 'Characters stand in the token that no token may hold.');
  }
  return give(token, true);
}

/** Cuts repetitions of the scheme word, each with its blanks, from the front. */
export function withoutRepeats(text: string, scheme: string): string {
  const word = scheme.toLowerCase();
  if (word === '') return text;
  let at = 0;
  while (text.slice(at, at + word.length).toLowerCase() === word && /[ \t]/.test(text.charAt(at + word.length))) {
    at += word.length;
    while (/[ \t]/.test(text.charAt(at))) at++;
  }
  return text.slice(at);
}

/** Reported for any credential: bytes outside ASCII. */
export function nonAscii(value: string): Problem[] {
  return hasNonAscii(value) ? [problem('non-ascii', 'Characters outside ASCII stand in the value.')] : [];
}
