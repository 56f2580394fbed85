import { tokenPlace, tokenRefused, told } from '../told.ts';
import { lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** The token is for another audience or resource. */
export const cause = {
  id: 'token-wrong-audience',
  family: 'wrong',
  actor: 'developer',
  implies: ['token-invalid', 'credentials-rejected', 'permission-denied', 'session-missing'],
  check(facts, stated) {
    if (stated) {
      const { certainty, evidence } = told(facts, stated);
      // Who sent no token may ask for an audience of another kind.
      const isOfToken = facts.token() !== undefined || /\b(?:jwt|token|aud|bearer|claim)\b/i.test(stated.reason.said);
      const isPassword = facts.carried()[0]?.reading.kind === 'basic';
      return { certainty: isPassword && !isOfToken ? lessSure('likely', certainty) : certainty, evidence };
    }
    if (!facts.tokenProblems().some(({ code }) => code === 'audience-mismatch') || !facts.isRefused) return undefined;
    const refused = tokenRefused(facts);
    const named = facts.at('response', 'www-authenticate');
    return {
      certainty: refused.length > 0 ? 'likely' : 'possible',
      evidence: [...tokenPlace(facts), ...(refused.length > 0 ? refused : [named])],
    };
  },
} satisfies Cause;
