/** A failing request against the last one like it that went well: only what differs, by meaning. */
import { addressDifferences } from './compare/address.ts';
import { cookieDifferences } from './compare/cookies.ts';
import { credentialDifferences } from './compare/credentials.ts';
import type { Difference } from './compare/difference.ts';
import { fieldDifferences } from './compare/fields.ts';
import { differenceKinds } from './compare/kinds.ts';
import { sidesOf } from './compare/sides.ts';
import type { Exchange } from './exchange.ts';
import type { Facts } from './facts.ts';
import type { LastGood } from './messages.ts';

export type { Difference } from './compare/difference.ts';

const ranks = new Map(differenceKinds.map((kind, rank) => [kind, rank]));
const rankOf = ({ kind }: Difference): number => ranks.get(kind) ?? ranks.size;

/**
 * @param good what is kept of the last request of the same method and address pattern that went well (good.ts)
 * @param salt with which the tags of `good` were made; without one fingerprints are not compared
 * @returns the most telling first. What was not visible on either side is no difference. No secret. Never throws
 */
export function compare(exchange: Exchange, good: LastGood, salt = good.salt): readonly Difference[] {
  const sides = sidesOf(exchange, good, salt);
  if (sides === undefined) return [];
  const all = [credentialDifferences, cookieDifferences, fieldDifferences, addressDifferences];
  return all.flatMap((differences) => differences(sides)).sort((a, b) => rankOf(a) - rankOf(b));
}

/** The same for a cause: nothing where no request like it went well before. */
export const differencesOf = ({ exchange, context: { lastGood } }: Pick<Facts, 'exchange' | 'context'>) =>
  lastGood === undefined ? [] : compare(exchange, lastGood);
