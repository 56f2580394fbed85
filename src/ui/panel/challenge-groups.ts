import { type Challenge, parseChallenges } from '#core/challenge.ts';
import type { Exchange, HiddenReason } from '#core/exchange.ts';
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
}

/** @returns the challenges of every round, by field name, in the order in which they came */
export function challengeGroups(exchange: Exchange): readonly ChallengeGroup[] {
  return exchange.rounds.flatMap((round, index) => {
    const headers = challengeLines(round);
    const names = new Set(headers.map(({ name }) => name.toLowerCase()));
    return [...names].map((wanted) => {
      const own = headers.filter(({ name }) => name.toLowerCase() === wanted);
      const lines = own.map(({ value }) => value);
      return { round: index, name: own[0]?.name ?? '', lines, ...parseChallenges(lines) };
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
