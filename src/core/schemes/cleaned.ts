import { percentDecoded } from '../bytes.ts';
import { hasNonAscii, type Problem, problem } from '../problem.ts';
import { isObject, readJson } from '../tokens/json.ts';
import { nonValue } from './nonvalues.ts';
import type { Part } from './scheme.ts';

/** Before a plain quote may stand the b of Python, where bytes were put into a text. */
const quote = /^(?:b(?=["']))?["'`“”‘’„]([\s\S]*)["'`“”‘’]$/;
const invisible = /[\u200b-\u200d\u2060\ufeff]+/g;
const otherScheme = /^(bearer|basic|digest|dpop|token|jwt|apikey|api-key|negotiate|ntlm)[ \t]+(?=\S)/i;
const parameter = /^(?:access_?token|id_token|auth_?token|token|jwt|api_?key|key)\s?(?:=|:(?=\s))\s?(["']?)(?=[^\s=])/i;
const encodedEnds: readonly { code: string; message: string; escapes: readonly string[] }[] = [
  { code: 'trailing-newline', message: 'An encoded line end stands behind the token.', escapes: ['%0a', '%0d'] },
  { code: 'trailing-whitespace', message: 'An encoded blank stands behind the token.', escapes: ['%20', '%09'] },
];

/** What an Authorization header may hold as one token (token68, RFC 9110 section 11.2). Others are named on their own. */
const illegal = /[^A-Za-z0-9._~+/=\u0000-\u001f\u007f-\uffff-]|=[^=]/;

/**
 * Takes the token out of what was written in its place, one mistake at a time, and names each.
 * @returns the token as it was meant; `real` is false for text that stands where a token belongs
 */
export function cleaned({ text, start, scheme, header }: Part): {
  token: string;
  real: boolean;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const span = { line: 0, start, end: start + text.length };
  const name = (code: string, message: string) => problems.push(problem(code, message, span));
  const give = (token: string, real: boolean) => ({ token, real, problems });
  const nothing = () => {
    name('empty-token', scheme === undefined ? 'There is no token.' : 'No token follows the scheme.');
    return give('', false);
  };
  if (text === '') return nothing();

  const visible = text.replace(invisible, '');
  let token = withoutRepeats(visible, scheme ?? '');
  if (token !== visible) name('duplicated-scheme', `The word ${scheme} stands there more than once.`);
  const other = otherScheme.exec(token);
  if (scheme !== undefined && other) {
    name('wrong-scheme', `The word ${other[1]} stands behind ${scheme}: credentials have one scheme.`);
    token = token.slice(other[0].length);
  }
  const quoted = quote.exec(token)?.[1];
  if (quoted !== undefined) {
    name('quoted-token', 'The token stands in quotes.');
    token = quoted;
  }
  if (token === '') return nothing();
  const absent = nonValue(token);
  if (absent) {
    name(absent.code, absent.message);
    return give(token, false);
  }
  if (/^(?:\{\s*["']|\[\s*[{"])/.test(token)) {
    name('json-in-token', 'The whole token response was sent as the token.');
    const inner = tokenOf(readJson(token).value);
    return give(inner ?? token, inner !== undefined);
  }
  const named = parameter.exec(token);
  if (named) {
    name('token-param', 'The token stands behind a parameter name.');
    token = token.slice(named[0].length);
    if (named[1] && token.endsWith(named[1])) token = token.slice(0, -1);
    token = token.split('&', 1)[0] ?? '';
  }
  // A header with a name of its own has a grammar of its own: only Authorization takes one token68 and nothing else.
  const bound = /^(?:proxy-)?authorization$/i.test(header);
  token = bound ? withoutEscapes(token, name) : token;
  const comma = bound ? token.indexOf(',') : -1;
  if (comma > 0 && token.slice(comma + 1).trim() !== '') {
    name('comma-joined', 'A comma joins two credentials; this header takes one.');
    token = token.slice(0, comma).trimEnd();
  }
  if (/\*{2}|[•●]{2}/.test(token)) name('masked-token', 'A masked copy was sent.');
  else if (/\.{3}|…/.test(token) && !token.startsWith('eyJ')) name('masked-token', 'A shortened copy was sent.');
  else if (bound && illegal.test(token)) {
    name('illegal-characters', 'Characters stand in the token that no token may hold.');
  }
  return give(token, true);
}

/** The token in a token response (RFC 6749 section 5.1), or in what people call so. */
function tokenOf(response: unknown): string | undefined {
  if (!isObject(response)) return undefined;
  const { access_token, accessToken, token } = response;
  return [access_token, accessToken, token].find((each) => typeof each === 'string');
}

function withoutEscapes(text: string, name: (code: string, message: string) => void): string {
  let end = text.length;
  for (const { code, message, escapes } of encodedEnds) {
    const before = end;
    while (escapes.includes(text.slice(end - 3, end).toLowerCase())) end -= 3;
    if (end < before) name(code, message);
  }
  const token = text.slice(0, end);
  if (!/%[0-9a-f]{2}/i.test(token)) return token;
  name('url-encoded-token', 'Percent escapes stand in the token.');
  return percentDecoded(token) ?? token;
}

/** Cuts repetitions of the scheme word, each with its blanks, from the front. */
function withoutRepeats(text: string, scheme: string): string {
  const word = scheme.toLowerCase();
  if (word === '') return text;
  let at = 0;
  while (text.slice(at, at + word.length).toLowerCase() === word && /^[ \t]?$/.test(text.charAt(at + word.length))) {
    at += word.length;
    while (/[ \t]/.test(text.charAt(at))) at++;
  }
  return text.slice(at);
}

/** Reported for any credential: bytes outside ASCII. */
export function nonAscii(value: string): Problem[] {
  return hasNonAscii(value) ? [problem('non-ascii', 'Characters outside ASCII stand in the value.')] : [];
}
