/** What the time in a token decides about a refusal, beside what the server says. */
import type { Found } from './causes/cause.ts';
import type { Facts, Statement } from './facts.ts';
import { isTimed, tokenPlace, tokenRefused } from './told.ts';

/** Servers that allow for wrong clocks allow for less (ASP.NET Core: 5 minutes, which is the most that is usual). */
const leeway = 300_000;

/**
 * @param off milliseconds by which the token is past its time, or before it
 * @returns nothing where neither the server nor the status says that it was refused
 */
export function byTokenTime(
  facts: Facts,
  stated: Statement | undefined,
  off: number,
  params: NonNullable<Found['params']>,
): Found | undefined {
  // What the server leaves open, the token decides.
  if (stated) {
    const sure = stated.certainty !== 'possible' && (stated.certainty === 'certain' || isTimed(facts));
    const certainty = sure ? 'certain' : 'likely';
    return { certainty, evidence: [...stated.evidence, ...tokenPlace(facts)], params };
  }
  if (!facts.isRefused) return undefined;
  const refused = tokenRefused(facts);
  const evidence = [...tokenPlace(facts), ...refused, facts.at('status')];
  if (refused.length > 0) return { certainty: off > leeway && isTimed(facts) ? 'certain' : 'likely', evidence, params };
  return { certainty: facts.status === 401 ? 'likely' : 'possible', evidence, params };
}
