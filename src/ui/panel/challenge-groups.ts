import { type Challenge, parseChallenges } from '#core/challenge.ts';
import { chooseChallenge } from '#core/challenge-choice.ts';
import type { Engine } from '#core/engine.ts';
import type { Exchange, HiddenReason, Round } from '#core/exchange.ts';
import type { Problem } from '#core/problem.ts';
import { challengeLines } from '#core/relevance.ts';
import { hiddenResponse } from './hidden.ts';
import type { Hidden } from './sent-credentials.ts';

/** All lines of one field in one response, read together. */
export interface ChallengeGroup {
  readonly round: number;
  /** As the server wrote it. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly challenges: readonly Challenge[];
  /** Those that belong to no challenge. */
  readonly problems: readonly Problem[];
  /** Which of them the browser would answer by itself, and why; missing where it answers none of this field. */
  readonly choice?: string;
}

/** Where browsers look for a challenge to answer (RFC 9110 sections 15.5.2 and 15.5.8). */
const answeredFields: ReadonlyMap<string, number> = new Map([
  ['www-authenticate', 401],
  ['proxy-authenticate', 407],
]);

function choiceOf(challenges: readonly Challenge[], field: string, { response }: Round, engine?: Engine['name']) {
  const status = response.state === 'seen' ? response.value.status : undefined;
  if (engine === undefined || challenges.length === 0 || answeredFields.get(field) !== status) return {};
  return { choice: chooseChallenge(challenges, engine).why };
}

/**
 * @param engine of the browser that would answer them
 * @returns the challenges of every round, by field name, in the order in which they came
 */
export function challengeGroups({ rounds }: Exchange, engine?: Engine['name']): readonly ChallengeGroup[] {
  return rounds.flatMap((round, index) => {
    const headers = challengeLines(round);
    const names = new Set(headers.map(({ name }) => name.toLowerCase()));
    return [...names].map((wanted) => {
      const own = headers.filter(({ name }) => name.toLowerCase() === wanted);
      const lines = own.map(({ value }) => value);
      const read = parseChallenges(lines);
      const choice = choiceOf(read.challenges, wanted, round, engine);
      return { round: index, name: own[0]?.name ?? '', lines, ...read, ...choice };
    });
  });
}

/** @returns the rounds whose challenges are not visible, by reason */
export function hiddenChallenges({ rounds }: Exchange): readonly Hidden[] {
  const indexes = new Map<HiddenReason, number[]>();
  for (const [index, round] of rounds.entries()) {
    const why = hiddenResponse(round);
    if (why !== undefined) indexes.set(why, [...(indexes.get(why) ?? []), index]);
  }
  return [...indexes].map(([why, own]) => ({ names: ['The challenge'], rounds: own, why }));
}
