import { isMarked, type Mark, markedBy, speaksOfRequest } from '../refusing-answer.ts';
import type { Cause } from './cause.ts';

/** Fields of products that challenge, and also block: with an error. What only a challenge has is in walls/. */
const products: readonly Mark[] = [
  ['x-datadome', /^(?!protected$)./i],
  ['x-vercel-challenge-token', /./],
];

/** Bot protection put up a challenge that a person can pass in a browser. */
export const cause = {
  id: 'bot-challenge',
  family: 'blocked',
  actor: 'visitor',
  implies: [
    'bot-blocked',
    'waf-blocked',
    'rate-limited',
    'permission-denied',
    'server-access-rule',
    'ip-blocked',
    'credentials-missing',
    'session-missing',
    'challenge-missing',
  ],
  check(facts, stated) {
    const { status = 0 } = facts;
    const words = stated?.evidence ?? [];
    if (stated && isMarked(stated)) return { certainty: stated.certainty, evidence: [...words, facts.at('status')] };
    const product = status >= 400 ? markedBy(facts, products) : [];
    if (product.length > 0) {
      const certainty = stated?.certainty === 'certain' ? 'certain' : 'likely';
      return { certainty, evidence: [...product, ...words, facts.at('status')] };
    }
    // A 404 and a 401 with a challenge of HTTP have reasons of their own, and widgets in their pages.
    if (!stated || !speaksOfRequest(facts) || status === 404 || facts.challenges().length > 0) return undefined;
    return { certainty: stated.certainty, evidence: [...words, facts.at('status')] };
  },
} satisfies Cause;
