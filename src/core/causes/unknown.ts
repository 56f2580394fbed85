import type { Cause } from './cause.ts';

/** Said plainly, with what was looked at; it stands only where nothing else is found (diagnose.ts). */
export const cause = {
  id: 'unknown',
  family: 'missing',
  actor: 'asker',
  check(facts) {
    const said = facts.reasons().map(({ place }) => place);
    return { certainty: 'possible', evidence: [facts.at('status'), ...said.slice(0, 5)], retry: 'no' };
  },
} satisfies Cause;
