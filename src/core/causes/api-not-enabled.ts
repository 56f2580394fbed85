import { told } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** The API or feature is switched off for this project. */
export const cause = {
  id: 'api-not-enabled',
  family: 'permission',
  actor: 'developer',
  implies: [
    'permission-denied',
    'credentials-rejected',
    'token-invalid',
    'api-key-invalid',
    'insufficient-scope',
    'account-restricted',
    'oauth-client-invalid',
  ],
  check(facts, stated) {
    // A service that is down says so as well.
    if (!stated || !isToldAsError(facts, stated) || (facts.status ?? 0) >= 500) return undefined;
    const found = told(facts, stated);
    // "Not enabled, or you do not have permission": it does not know itself.
    const isHedged = /\bor\b.{0,40}\b(?:permissions?|access|allowed|authori[sz]ed)\b/i.test(stated.reason.said);
    const { certainty } = found;
    return { ...found, certainty: isHedged && stated.reason.is === 'text' ? lessSure('likely', certainty) : certainty };
  },
} satisfies Cause;
