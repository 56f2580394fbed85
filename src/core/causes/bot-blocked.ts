import { isMarked, speaksOfRequest } from '../refusing-answer.ts';
import { isProse } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** Bot protection refused outright. */
export const cause = {
  id: 'bot-blocked',
  family: 'blocked',
  actor: 'asker',
  implies: ['waf-blocked', 'permission-denied', 'server-access-rule', 'ip-blocked', 'credentials-missing'],
  check(facts, stated) {
    const words = stated?.evidence ?? [];
    if (stated && isMarked(stated)) return { certainty: stated.certainty, evidence: words, retry: 'no' };
    // LinkedIn's own status, which nobody else has.
    if (facts.status === 999)
      return { certainty: stated?.certainty ?? 'likely', evidence: [facts.at('status', undefined, '999'), ...words] };
    if (!stated || !speaksOfRequest(facts)) return undefined;
    // Interfaces for bots speak of the bots that were let in.
    const { is } = stated.reason;
    const isOfBots =
      is === 'text' && !isProse(stated.reason) && /\bnot (?:allowed|permitted|welcome)\b/i.test(stated.reason.said);
    const isBot = (facts.carried().length > 0 || isOfBots) && stated.certainty === 'certain';
    return { certainty: isBot ? 'likely' : stated.certainty, evidence: [...words, facts.at('status')], retry: 'no' };
  },
} satisfies Cause;
