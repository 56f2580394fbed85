import { readCookie } from './cookie-credentials.ts';
import { apiKeyHeaders } from './credential-headers.ts';
import { hasControl, type Problem, problem } from './problem.ts';
import { schemeWord } from './scheme-word.ts';
import { readOpaqueKey } from './schemes/apikey.ts';
import { readTokenPart } from './schemes/bearer.ts';
import { readOldSignature } from './schemes/cavage.ts';
import { nonAscii } from './schemes/cleaned.ts';
import { afterScheme, gluedWord, type Word } from './schemes/glued.ts';
import { schemeNamed } from './schemes/index.ts';
import { readLegacyKey } from './schemes/legacy-key.ts';
import { readMessageSignature } from './schemes/message-signature.ts';
import { readNamed } from './schemes/named.ts';
import { nonValue } from './schemes/nonvalues.ts';
import type { CredentialContext, Part, Reading } from './schemes/scheme.ts';
import type { Token } from './tokens/token.ts';

export type { CredentialContext } from './schemes/scheme.ts';

/** What went out in one header line to prove who is asking. */
export interface Credentials {
  /** One of the kinds of words.md section 1. */
  readonly kind: string;
  /** The scheme word as written; missing when there is none. */
  readonly scheme?: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Names of the fields that must be masked. */
  readonly secretFields: readonly string[];
  readonly token?: Token;
  /** Spans are offsets in the header value; `line` is 0. */
  readonly problems: readonly Problem[];
}

/**
 * Reads Authorization and Proxy-Authorization (RFC 9110 section 11.4), Cookie, or a header that holds one key or token.
 * Never throws; the value that cannot be understood stands in a field as it came.
 * @param name the header's name in any case
 * @param context the request, where it is known (uri of Digest, proof of DPoP, host of a key), and the time (expiry)
 */
export function readCredentials(name: string, value: string, context: CredentialContext = {}): Credentials {
  const { text, start, problems } = trimmed(value);
  if (hasControl(text)) problems.push(problem('control-character', 'A control character stands in the value.'));
  problems.push(...nonAscii(text));
  if (text === '') {
    return { kind: 'none', fields: {}, secretFields: [], problems: [problem('empty-header', 'The header is empty.')] };
  }
  const whole: Part = { text, start, header: name, context };
  if (/^cookie$/i.test(name)) return joined(undefined, readCookie(whole), problems);
  if (/^signature(?:-input)?$/i.test(name)) return joined(undefined, readSignatureHeader(whole), problems);
  if (!/^(?:proxy-)?authorization$/i.test(name)) return joined(undefined, readKeyHeader(whole), problems);

  const own = /^(?:proxy-)?authorization[ \t]*[:=][ \t]*/i.exec(text)?.[0] ?? '';
  if (own !== '' && own.length < text.length) {
    problems.push(problem('header-name-in-value', 'The name of the header stands in its value as well.'));
    return readValue({ ...whole, text: text.slice(own.length), start: start + own.length }, problems);
  }
  return readValue(whole, problems);
}

/** A scheme and what follows it. */
function readValue(whole: Part, problems: Problem[]): Credentials {
  const { text, start, header, context } = whole;
  const key = keyHeaderWord(text);
  if (key !== undefined) {
    const read = readOpaqueKey({ ...whole, text: text.slice(key.rest), start: start + key.rest, header: key.name });
    problems.push(problem('token-in-wrong-header', `${key.name} is a header of its own, not a scheme.`));
    return joined(key.name, read, problems);
  }
  const legacy = readLegacyKey(whole);
  if (legacy) return joined(undefined, legacy, problems);
  const spaced = schemeWord(text, (scheme) => schemeNamed(scheme) !== undefined);
  const word: Word | undefined = spaced ?? gluedWord(text, problems, start);
  if (!word) {
    const read = readTokenPart(whole, 'raw-token');
    // "undefined" is no token, so nothing says that its scheme is missing.
    if (!read.problems.some(({ code }) => code.startsWith('literal-'))) {
      problems.push(problem('missing-scheme', 'No scheme word stands before the credentials.'));
    }
    return joined(undefined, read, problems);
  }
  const { scheme } = word;
  const known = schemeNamed(scheme);
  const absent = known ? undefined : nonValue(scheme);
  if (absent) problems.push(problem(absent.code, absent.message));
  if (known && !known.lowercase && scheme !== known.name && scheme === scheme.toLowerCase()) {
    problems.push(problem('lowercase-scheme', `The scheme is usually written ${known.name}; case should not matter.`));
  }
  const late =
    spaced && known ? (/^[:=](?=[^=])[ \t]*/.exec(text.slice(spaced.rest, spaced.rest + 64))?.[0] ?? '') : '';
  const rest = word.rest + late.length;
  if (late !== '') problems.push(afterScheme(late, { line: 0, start: start + word.rest, end: start + rest }));
  else if (spaced && rest < text.length && text.slice(scheme.length, rest) !== ' ') {
    problems.push(problem('extra-space', 'Not one space, but other blanks stand after the scheme.'));
  }
  const part: Part = { text: text.slice(rest), start: start + rest, scheme, header, context };
  // The blank behind a lone scheme word is the one that belongs there; what is missing is the token.
  const shown = part.text === '' ? problems.filter(({ code }) => code !== 'trailing-whitespace') : problems;
  // Without a space nothing says where the scheme ends.
  return joined(word.bare ? undefined : scheme, known ? known.read(part) : readUnknown(part), shown);
}

/** `X-API-Key abc`, `PRIVATE-TOKEN: abc`: a header of its own, written into Authorization. */
function keyHeaderWord(text: string): { name: string; rest: number } | undefined {
  const [all = '', name = ''] = /^([A-Za-z_-]{1,64})(?::[ \t]*|[ \t]+)(?=\S)/.exec(text) ?? [];
  if (!apiKeyHeaders.has(name.toLowerCase()) || schemeNamed(name)) return undefined;
  return { name, rest: all.length };
}

/** Signature and Signature-Input (RFC 9421); before it the same name held what stands behind the scheme Signature elsewhere. */
function readSignatureHeader(whole: Part): Reading {
  const isOld =
    /\b(?:keyId|algorithm|headers)\s*="/i.test(whole.text.slice(0, 200)) && /^signature$/i.test(whole.header);
  return isOld ? readOldSignature(whole) : readMessageSignature(whole);
}

/** A key or token alone; where a scheme stands before it, it belongs into Authorization. */
function readKeyHeader(whole: Part): Reading {
  const { text, start } = whole;
  const found = /^(bearer|basic)[ \t]+(?=\S)/i.exec(text)?.[0] ?? '';
  const part = { ...whole, text: text.slice(found.length), start: start + found.length };
  const token = readTokenPart(part, 'apikey');
  const read = token.token ? token : readOpaqueKey(part);
  if (found === '') return read;
  const message = 'A scheme stands before the key: such credentials belong into the header Authorization.';
  return { ...read, problems: [problem('token-in-wrong-header', message), ...read.problems] };
}

/** Cuts the blanks and line ends around the value. Browsers do so too, other tools may not. */
function trimmed(value: string): { text: string; start: number; problems: Problem[] } {
  const problems: Problem[] = [];
  const text = value.trim();
  if (text.length === value.length) return { text, start: 0, problems };
  // A byte order mark counts as a blank for trim(), yet it is part of what was sent.
  const start = value.length - value.trimStart().length;
  const tail = value.slice(start + text.length);
  if (start > 0 && text !== '') problems.push(problem('leading-whitespace', 'Blanks stand before the value.'));
  if (/[\r\n]/.test(tail)) problems.push(problem('trailing-newline', 'A line end stands behind the value.'));
  else if (tail !== '' && text !== '') problems.push(problem('trailing-whitespace', 'Blanks stand behind the value.'));
  return { text, start, problems };
}

/** A word that nobody registered: a JWT is still read, anything else is shown as it came. */
function readUnknown(part: Part): Reading {
  const read = readTokenPart(part, 'unknown');
  return read.token ? read : readNamed('unknown')(part);
}

function joined(scheme: string | undefined, read: Reading, problems: readonly Problem[]): Credentials {
  const whole = { ...read, problems: [...problems, ...read.problems] };
  return scheme === undefined ? whole : { ...whole, scheme };
}
