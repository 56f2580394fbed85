import type { Challenge } from './challenge.ts';
import { type Candidate, candidatesOf, lastOf, rankOf } from './challenge-candidates.ts';
import type { Engine } from './engine.ts';
import { digestStrength } from './schemes/digest-strength.ts';

/** Which of several challenges a browser would answer. */
export interface Choice {
  /** Missing: it answers none. */
  readonly challenge?: Challenge;
  /** What it answers instead where its settings do not allow `challenge` (Negotiate) for the site. */
  readonly otherwise?: Challenge;
  /** One sentence. */
  readonly why: string;
}

const browsers: Readonly<Record<Engine['name'], { readonly name: string; readonly negotiates: string }>> = {
  chromium: {
    name: 'Chromium',
    // HttpAuthHandlerNegotiate::Init: outside Windows it is passed over where the site is not listed.
    negotiates: 'outside Windows only for sites that its policy AuthServerAllowlist names',
  },
  firefox: {
    name: 'Firefox',
    negotiates: 'only for sites that its setting network.negotiate-auth.trusted-uris names',
  },
};

const schemeOf = ({ scheme }: Challenge): string => scheme.toLowerCase();

/** Chromium takes the first of several Digest challenges, Firefox the one with the strongest algorithm. */
function strength(challenge: Challenge, engine: Engine['name']): number {
  const within = schemeOf(challenge) === 'digest' && engine === 'firefox';
  return rankOf(challenge) * 10 + (within ? digestStrength(lastOf(challenge.params, 'algorithm')) : 0);
}

/** @returns the strongest, of equals the first */
function strongest(usable: readonly Challenge[], engine: Engine['name']): Challenge | undefined {
  let best: Challenge | undefined;
  for (const each of usable) {
    if (best === undefined || strength(each, engine) > strength(best, engine)) best = each;
  }
  return best;
}

function whyNone(challenges: readonly Challenge[], found: readonly Candidate[], engine: Engine['name']): string {
  const { name } = browsers[engine];
  if (challenges.length === 0) return `${name} finds no challenge to answer.`;
  const [first] = found;
  if (first !== undefined) return `${name} would not answer ${first.challenge.scheme}: ${first.unusable}.`;
  const hidden = challenges.find((each) => rankOf(each) > 0);
  return hidden === undefined
    ? `${name} would answer none: by itself it answers only Basic, Digest, NTLM and Negotiate.`
    : `${name} would not answer ${hidden.scheme}: it takes a line for one challenge, and another stands first.`;
}

function whyThis(chosen: Challenge, usable: readonly Challenge[], engine: Engine['name']): string {
  const { name } = browsers[engine];
  const { scheme } = chosen;
  if (usable.length === 1) return `${name} would answer ${scheme}, the only one that it can.`;
  const alike = usable.filter((each) => schemeOf(each) === schemeOf(chosen));
  if (alike.length === 1)
    return `${name} would answer ${scheme}, the strongest scheme of those that it can, in any order.`;
  const byAlgorithm = alike.some((each) => strength(each, engine) !== strength(chosen, engine));
  return `${name} would answer the ${byAlgorithm ? `${scheme} with the strongest algorithm` : `first ${scheme}`}.`;
}

/**
 * Which challenge of one response a browser would answer by itself, and why. Whether it may at all (status 401 or 407,
 * credentials mode, CORS) and whether it has credentials are other questions.
 * @param challenges all of one field of one response, as parseChallenges gives them
 * Source: facts/auth.md section 1.5 and the code of both browsers, named at each rule.
 */
export function chooseChallenge(challenges: readonly Challenge[], engine: Engine['name']): Choice {
  const found = candidatesOf(challenges, engine);
  const usable = found.filter(({ unusable }) => unusable === undefined).map(({ challenge }) => challenge);
  const challenge = strongest(usable, engine);
  if (challenge === undefined) return { why: whyNone(challenges, found, engine) };
  const { name, negotiates } = browsers[engine];
  if (challenge.token68 !== undefined && rankOf(challenge) > 2) {
    return { challenge, why: `${name} would go on with ${challenge.scheme}: its data are a step of a handshake.` };
  }
  if (schemeOf(challenge) !== 'negotiate') return { challenge, why: whyThis(challenge, usable, engine) };
  const others = usable.filter((each) => schemeOf(each) !== 'negotiate');
  const otherwise = strongest(others, engine);
  const rest = otherwise === undefined ? '' : `, else ${otherwise.scheme}`;
  const why = `${name} would answer ${challenge.scheme}, but ${negotiates}${rest}.`;
  return { challenge, ...(otherwise !== undefined && { otherwise }), why };
}
