/** How each browser takes the challenges of a response apart, and which of them it can answer. */
import type { Challenge, ChallengeParam } from './challenge.ts';
import type { Engine } from './engine.ts';
import { digestStrength } from './schemes/digest-strength.ts';

/** A challenge of a scheme that the browser knows; `unusable` says why it cannot answer it all the same. */
export interface Candidate {
  readonly challenge: Challenge;
  readonly unusable?: string;
}

/**
 * Both browsers take the scheme that stands highest here, whatever order the server chose.
 * Chromium: net/http/http_auth.cc ChooseBestChallenge. Firefox: nsHttpChannelAuthProvider.cpp Rank.
 */
const ranks: ReadonlyMap<string, number> = new Map([
  ['basic', 1],
  ['digest', 2],
  ['ntlm', 3],
  ['negotiate', 4],
]);

/** @returns 0 for a scheme that browsers do not answer, 1 (Basic) to 4 (Negotiate) */
export const rankOf = ({ scheme }: Challenge): number => ranks.get(scheme.toLowerCase()) ?? 0;

/** In both browsers the last of a name counts. */
export function lastOf(params: readonly ChallengeParam[], name: string): string | undefined {
  return params.findLast((each) => each.name.toLowerCase() === name)?.value;
}

const has = ({ problems }: Challenge, ...codes: readonly string[]): boolean =>
  problems.some(({ code }) => codes.includes(code));

const candidate = (challenge: Challenge, unusable?: string): Candidate => ({
  challenge,
  ...(unusable !== undefined && { unusable }),
});

/** The parameters without those that the browser takes for a part of the value before, since no comma divides them. */
function apart({ params, problems }: Challenge, ...swallowing: readonly string[]): readonly ChallengeParam[] {
  const lost = new Set(problems.filter(({ code }) => swallowing.includes(code)).map(({ span }) => span?.start));
  return params.filter(({ span }) => !lost.has(span.start));
}

const algorithmFault = (algorithm: string | undefined): string | undefined =>
  digestStrength(algorithm) === 0 ? `it does not know the algorithm ${JSON.stringify(algorithm)}` : undefined;

const blank = /[ \t\r\n]/;

/** Does text stand between two commas that is no `name=value`? */
function hasBareWord({ raw, span: { start }, problems }: Challenge): boolean {
  return problems.some(({ code, span }) => {
    if ((code !== 'unexpected-text' && code !== 'non-ascii') || span === undefined) return false;
    let before = span.start - start;
    while (before > 0 && blank.test(raw.charAt(before - 1))) before--;
    return raw.charAt(before - 1) === ',' && !raw.slice(span.start - start, span.end - start).includes('=');
  });
}

/**
 * Chromium reads each line as one challenge: the scheme is all up to the first blank, the rest are its parameters, each
 * of which needs a name and a value (http_auth_challenge_tokenizer.cc, http_util.cc NameValuePairsIterator).
 */
function readLineInChromium([first, ...more]: readonly [Challenge, ...Challenge[]]): Candidate {
  const glued = first.params.length === 0 && first.token68 === undefined && more.length > 0;
  if (first.span.start > 0) return candidate(first, 'other text stands before it on its line');
  if (glued || has(first, 'comma-after-scheme')) {
    return candidate(first, 'it takes a line for one challenge, and the comma for a part of the name');
  }
  if (rankOf(first) > 2) {
    // ParseFirstRoundChallenge, ParseLaterRoundChallenge: nothing but the scheme, or one piece of data.
    const alone = more.length === 0 && first.params.length === 0 && first.problems.length === 0;
    return candidate(first, alone ? undefined : 'it takes a line for one challenge, and more stands on this one');
  }
  if (first.token68 !== undefined || more.some(({ params }) => params.length === 0)) {
    return candidate(first, 'it takes a line for one challenge, and what follows are not all parameters');
  }
  if ([first, ...more].some((each) => has(each, 'missing-value') || hasBareWord(each))) {
    return candidate(first, 'a parameter on its line has no value');
  }
  if (rankOf(first) === 1) return candidate(first);
  // The first parameter of another challenge on the line has a scheme in its name, and is lost.
  const params = [first, ...more].flatMap((each, index) =>
    apart(each, 'missing-comma', 'semicolon').slice(index === 0 ? 0 : 1),
  );
  // ParseChallengeProperty gives up at the first algorithm that it does not know.
  const strange = params.find(({ name, value }) => name.toLowerCase() === 'algorithm' && digestStrength(value) === 0);
  if (strange !== undefined) return candidate(first, algorithmFault(strange.value));
  return candidate(first, lastOf(params, 'nonce') ? undefined : 'it has no nonce');
}

/** Firefox splits lines at every comma that no parameter follows (ChallengeParser), and needs no nonce. */
function readInFirefox(challenge: Challenge): Candidate {
  const { problems, params, span } = challenge;
  if (problems.some((each) => each.code === 'missing-comma' && each.span?.start === span.start)) {
    return candidate(challenge, 'no comma stands before it');
  }
  if (has(challenge, 'comma-after-scheme', 'tab-after-scheme')) {
    return candidate(challenge, 'it takes all up to the first space for the name');
  }
  if (rankOf(challenge) !== 2) return candidate(challenge);
  if (params.length === 0) return candidate(challenge, 'it has no parameters');
  if (has(challenge, 'missing-value', 'unterminated-quote'))
    return candidate(challenge, 'it cannot read its parameters');
  return candidate(challenge, algorithmFault(lastOf(apart(challenge, 'semicolon'), 'algorithm')));
}

/** @returns what the browser makes of challenges of the schemes that it knows, in their order */
export function candidatesOf(challenges: readonly Challenge[], engine: Engine['name']): readonly Candidate[] {
  if (engine === 'firefox') return challenges.filter((each) => rankOf(each) > 0).map(readInFirefox);
  const lines = new Map<number, [Challenge, ...Challenge[]]>();
  for (const challenge of challenges) {
    const line = lines.get(challenge.span.line);
    if (line === undefined) lines.set(challenge.span.line, [challenge]);
    else line.push(challenge);
  }
  return [...lines.values()].filter(([first]) => rankOf(first) > 0).map(readLineInChromium);
}
