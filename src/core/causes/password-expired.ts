import { told } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** The account is fine, its password must be changed. */
export const cause = {
  id: 'password-expired',
  family: 'time',
  actor: 'visitor',
  implies: [
    'credentials-rejected',
    'token-expired',
    'token-invalid',
    'session-expired',
    'permission-denied',
    'account-restricted',
    'oauth-grant-invalid',
  ],
  check(facts, stated) {
    if (!stated || !isToldAsError(facts, stated)) return undefined;
    const { status = 0 } = facts;
    const isRefusal = facts.isRefused || status === 400 || status === 422;
    const { certainty, evidence } = told(facts, stated);
    return { certainty: isRefusal ? certainty : lessSure('likely', certainty), evidence };
  },
} satisfies Cause;
