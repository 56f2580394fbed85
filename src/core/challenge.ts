import { isParam, type Param, prepare, readParam, skip, skipBlanks, skipToken, startsChallenge } from './params.ts';
import { hasControl, hasNonAscii, type Problem, problem, type Span } from './problem.ts';

export type ChallengeParam = Param;

/** One challenge. `raw` is exactly what `span` covers in its line. */
export interface Challenge {
  /** As written. Schemes are compared without regard to case. */
  readonly scheme: string;
  readonly token68?: string;
  /** In the order of the line; a repeated name stays in the list. */
  readonly params: readonly ChallengeParam[];
  readonly raw: string;
  readonly span: Span;
  readonly problems: readonly Problem[];
}

interface Draft {
  readonly scheme: string;
  readonly start: number;
  end: number;
  token68?: string;
  /** A comma follows the scheme, with no space between: no parameter should follow. */
  readonly glued: boolean;
  readonly params: Param[];
  /** Names of `params` in small letters; made for the first. */
  seen?: Set<string>;
  readonly problems: Problem[];
}

const token68 = /(?:[A-Za-z0-9._~+/-]+=*)?/y;
const word = /[^ \t,]*/y;

/**
 * Reads WWW-Authenticate or Proxy-Authenticate: one string per field line, in order.
 * Never throws; what cannot be read becomes a problem, and reading goes on behind the next comma.
 * `problems` of the result are those that belong to no challenge.
 *
 * The grammar is RFC 9110 sections 11.2, 11.3, 11.6.1 and 5.6.1.2 (challenge.properties.test.ts compares the two).
 * Departures, each of them reported:
 * - obs-fold counts as a blank (RFC 9112 section 5.2), a tab after the scheme as a space: the meaning is plain.
 * - Parameters with only blanks or a semicolon between them are taken apart (Elasticsearch sent this for years).
 * - A quoted value may hold unescaped quotes where they come in pairs and the value ends before the next parameter
 *   (frameworks paste error texts unescaped); otherwise it ends at the first quote and the rest is `unexpected-text`.
 * - A quote that never closes takes the rest of the line, as browsers do.
 * - An unquoted value may hold characters that are no tchar (URLs), up to a blank, comma or semicolon.
 * - A parameter without a value is kept with an empty one. `Scheme abc=` remains a token68, but not if a parameter follows.
 * - Parameters after `Scheme,` (no space) are taken as the scheme's own: nothing else could own them.
 * - Parameters after a token68 are left out of `params`, since the mixture has no meaning; `raw` holds them.
 * - A semicolon that nothing follows is passed over.
 * - A repeated parameter stays in the list; `param` gives the first. The grammar allows it, the text of section 11.2 does not.
 * - Parameters before any scheme, or after a scheme with illegal characters, belong to no challenge.
 */
export function parseChallenges(lines: readonly string[]): {
  readonly challenges: readonly Challenge[];
  readonly problems: readonly Problem[];
} {
  const challenges: Challenge[] = [];
  const problems: Problem[] = [];
  for (const [index, text] of lines.entries()) readLine(text, index, challenges, problems);
  return { challenges, problems };
}

/** @returns the value of the first parameter of this name, in any case */
export function param(challenge: Challenge, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return challenge.params.find((each) => each.name.toLowerCase() === wanted)?.value;
}

/** Reads one line, and adds what it finds to the lists. */
function readLine(text: string, index: number, challenges: Challenge[], problems: Problem[]): void {
  const line = prepare(text, index);
  const before = challenges.length + problems.length;
  const span = (start: number, end: number): Span => ({ line: index, start, end });
  const fold = text.includes('\r') ? text.search(/\r\n[ \t]/) : -1;
  if (fold >= 0) problems.push(problem('obs-fold', 'The value is folded over several lines.', span(fold, fold + 2)));

  /** Owner of the parameters that come now. */
  let owner: Draft | undefined;
  /** Is `owner` a scheme that could not be read? Then what follows it is lost with it. */
  let lost = false;
  let separator: 'comma' | 'semicolon' | 'scheme' | 'none' = 'comma';
  let at = 0;
  const report = (code: string, message: string, start: number, end: number): void => {
    if (lost) return;
    if (owner) owner.end = Math.max(owner.end, end);
    (owner?.problems ?? problems).push(problem(code, message, span(start, end)));
  };
  const complete = (): void => {
    if (owner) challenges.push(finish(owner, text, index));
  };
  const checkSeparator = (end: number): void => {
    if (separator === 'none') report('missing-comma', 'A comma is missing before this.', at, end);
    if (separator === 'semicolon')
      report('semicolon', 'A semicolon stands before this where a comma belongs.', at, end);
  };

  for (;;) {
    at = skipBlanks(text, at);
    if (at >= text.length) break;
    if (text[at] === ',' || (text[at] === ';' && separator === 'none')) {
      separator = text[at] === ',' ? 'comma' : 'semicolon';
      const next = skipBlanks(text, at + 1);
      if (separator === 'semicolon' && (next === text.length || text[next] === ',')) {
        report('semicolon', 'A semicolon stands here where nothing belongs.', at, at + 1);
      }
      at = next;
      continue;
    }
    const end = skipToken(text, at);
    if (isParam(text, at, end)) {
      const read = readParam(line, at);
      if (!owner && !lost) {
        report('missing-scheme', 'A parameter stands here before any scheme.', at, read.end);
        lost = true;
      } else if (owner?.token68 !== undefined) {
        report('token68-with-params', 'A parameter follows a token68; only one of both may stand.', at, read.end);
      } else if (owner) {
        checkSeparator(read.end);
        if (owner.glued && owner.params.length === 0) {
          report('comma-after-scheme', 'A comma stands between the scheme and its first parameter.', at, read.end);
        }
        addParam(owner, read.param, read.problems);
      }
      at = read.end;
      separator = 'none';
    } else if (end > at && endsScheme(text, end) && (separator === 'comma' || startsChallenge(text, end))) {
      lost = false;
      const data = skipBlanks(text, end);
      const glued = text[data] === ',' && text[end] !== ' ' && text[end] !== '\r';
      complete();
      owner = { scheme: text.slice(at, end), start: at, end, glued, params: [], problems: [] };
      if (separator === 'scheme') separator = 'none';
      checkSeparator(end);
      if (holdsTab(text, end, data)) report('tab-after-scheme', 'A tab stands where a space belongs.', end, data);
      const dataEnd = data > end ? skip(token68, text, data) : data;
      if (dataEnd > data && isToken68(text, data, dataEnd)) {
        owner.token68 = text.slice(data, dataEnd);
        owner.end = dataEnd;
        separator = 'none';
        at = dataEnd;
      } else {
        separator = 'scheme';
        at = end;
      }
    } else {
      const wordEnd = Math.max(at + 1, skip(word, text, at));
      const unreadable: boolean = (separator === 'comma' || separator === 'scheme') && startsChallenge(text, wordEnd);
      const comma = text.indexOf(',', at);
      const junkEnd = unreadable ? wordEnd : comma < 0 ? text.length : comma;
      const junk = text.slice(at, junkEnd);
      const { code, message } = nameJunk(junk);
      if (unreadable) {
        complete();
        owner = undefined;
        lost = false;
      }
      report(code, message, at, at + Math.max(1, junk.trimEnd().length));
      lost ||= unreadable;
      separator = unreadable ? 'scheme' : 'none';
      at = junkEnd;
    }
  }
  complete();
  // Whatever is no blank and no comma made a challenge or a problem.
  if (challenges.length + problems.length === before) {
    problems.push(problem('empty-header', 'The header is empty.', span(0, text.length)));
  }
}

/** Does a tab stand between scheme and data? Before a comma or the end blanks may be tabs, and a fold counts as a space. */
function holdsTab(text: string, end: number, data: number): boolean {
  if (data === text.length || text[data] === ',') return false;
  const blanks = text.slice(end, data);
  return blanks.includes('\t') && !blanks.includes('\r');
}

/** After a scheme comes the end, a comma or a blank. */
function endsScheme(text: string, end: number): boolean {
  return end === text.length || text[end] === ',' || skipBlanks(text, end) > end;
}

function isToken68(text: string, start: number, end: number): boolean {
  const after = skipBlanks(text, end);
  if (after === text.length) return true;
  if (text[after] !== ',') return false;
  // `realm=, error="x"`: a template left its realm empty. Real data is not all small letters.
  const emptyParam = /^[a-z_-]+=$/.test(text.slice(start, end));
  return !(emptyParam && isParam(text, skipBlanks(text, after + 1)));
}

function addParam(owner: Draft, read: Param, found: readonly Problem[]): void {
  const name = read.name.toLowerCase();
  owner.seen ??= new Set();
  if (owner.seen.has(name)) {
    owner.problems.push(
      problem('duplicate-param', `${read.name} is there more than once; the first counts.`, read.span),
    );
  }
  owner.seen.add(name);
  owner.params.push(read);
  for (const each of found) owner.problems.push(each);
  owner.end = read.span.end;
}

function nameJunk(text: string): { code: string; message: string } {
  if (hasControl(text)) return { code: 'control-character', message: 'A control character stands here.' };
  if (hasNonAscii(text)) return { code: 'non-ascii', message: 'Characters outside ASCII stand here.' };
  return { code: 'unexpected-text', message: 'This is neither a scheme nor a parameter.' };
}

function finish(draft: Draft, text: string, line: number): Challenge {
  const { scheme, start, end, params, problems } = draft;
  const whole = { scheme, params, raw: text.slice(start, end), span: { line, start, end }, problems };
  return draft.token68 === undefined ? whole : { ...whole, token68: draft.token68 };
}
