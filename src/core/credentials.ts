import { hasControl, type Problem, problem } from './problem.ts';
import { schemeWord } from './scheme-word.ts';
import { readOpaqueKey } from './schemes/apikey.ts';
import { readTokenPart } from './schemes/bearer.ts';
import { nonAscii } from './schemes/cleaned.ts';
import { schemeNamed } from './schemes/index.ts';
import { readNamed } from './schemes/named.ts';
import { schemeNames } from './schemes/names.ts';
import type { Part, Reading } from './schemes/scheme.ts';
import type { Token } from './tokens/token.ts';

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
 * Reads Authorization and Proxy-Authorization (RFC 9110 section 11.4), or a header that holds one key or token.
 * Never throws; the value that cannot be understood stands in a field as it came.
 * @param name the header's name in any case
 */
export function readCredentials(name: string, value: string): Credentials {
  const { text, start, problems } = trimmed(value);
  const whole = { text, start };
  if (hasControl(text)) problems.push(problem('control-character', 'A control character stands in the value.'));
  problems.push(...nonAscii(text));
  if (text === '') {
    return { kind: 'none', fields: {}, secretFields: [], problems: [problem('empty-header', 'The header is empty.')] };
  }
  if (!/^(?:proxy-)?authorization$/i.test(name)) {
    const read = readTokenPart(whole, 'apikey');
    return joined(undefined, read.token ? read : readOpaqueKey(whole), problems);
  }
  const spaced = schemeWord(text, (scheme) => schemeNamed(scheme) !== undefined);
  const word = spaced ?? gluedWord(text, problems, start);
  if (!word) {
    const read = readTokenPart(whole, 'raw-token');
    // "undefined" is no token, so nothing says that its scheme is missing.
    if (!read.problems.some(({ code }) => code.startsWith('literal-'))) {
      problems.push(problem('missing-scheme', 'No scheme word stands before the credentials.'));
    }
    return joined(undefined, read, problems);
  }
  const { scheme, rest } = word;
  const known = schemeNamed(scheme);
  if (known && !known.lowercase && scheme !== known.name && scheme === scheme.toLowerCase()) {
    problems.push(problem('lowercase-scheme', `The scheme is usually written ${known.name}; case should not matter.`));
  }
  if (spaced && rest > scheme.length + 1) {
    problems.push(problem('extra-space', 'More than one blank stands after the scheme.'));
  }
  const part: Part = { text: text.slice(rest), start: start + rest, scheme };
  // The blank behind a lone scheme word is the one that belongs there; what is missing is the token.
  const shown = part.text === '' ? problems.filter(({ code }) => code !== 'trailing-whitespace') : problems;
  return joined(scheme, known ? known.read(part) : readUnknown(part), shown);
}

/** Cuts the blanks and line ends around the value. Browsers do so too, other tools may not. */
function trimmed(value: string): { text: string; start: number; problems: Problem[] } {
  const problems: Problem[] = [];
  const text = value.trim();
  // A byte order mark counts as a blank for trim(), yet it is part of what was sent.
  const start = value.length - value.trimStart().length;
  const tail = value.slice(start + text.length);
  if (start > 0 && text !== '') problems.push(problem('leading-whitespace', 'Blanks stand before the value.'));
  if (/[\r\n]/.test(tail)) problems.push(problem('trailing-newline', 'A line end stands behind the value.'));
  else if (tail !== '' && text !== '') problems.push(problem('trailing-whitespace', 'Blanks stand behind the value.'));
  return { text, start, problems };
}

/** Longest first, so that `ApiKey` is not taken for something shorter. */
const names = schemeNames.toSorted((a, b) => b.length - a.length).join('|');
const glued = new RegExp(`^(${names})([:=])[ \\t]*|^(bearer|basic|digest|negotiate)(?=[A-Za-z0-9+/._~"'-]{8})`, 'i');

/** `Bearer:…`, `Bearer=…`, `Bearereyj…`: the scheme is there, but not the space after it. */
function gluedWord(text: string, problems: Problem[], start: number): { scheme: string; rest: number } | undefined {
  const [all, marked, mark, bare] = glued.exec(text) ?? [];
  const scheme = marked ?? bare;
  if (all === undefined || scheme === undefined) return undefined;
  const span = { line: 0, start, end: start + all.length };
  if (mark === ':') problems.push(problem('colon-after-scheme', 'A colon stands after the scheme.', span));
  else if (mark === '=') problems.push(problem('equals-after-scheme', 'An equals sign stands after the scheme.', span));
  else problems.push(problem('missing-space', 'The space after the scheme is missing.', span));
  return { scheme: text.slice(0, scheme.length), rest: all.length };
}

/** A word that nobody registered: a JWT is still read, anything else is shown as it came. */
function readUnknown(part: Part): Reading {
  const read = readTokenPart(part, 'unknown');
  return read.token ? read : readNamed('unknown')(part);
}

function joined(scheme: string | undefined, read: Reading, problems: readonly Problem[]): Credentials {
  return { ...(scheme !== undefined && { scheme }), ...read, problems: [...problems, ...read.problems] };
}
