import { sentSession } from '../sent-session.ts';
import { told } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** A server-side session or session id that was valid has ended. */
export const cause = {
  id: 'session-expired',
  family: 'time',
  actor: 'asker',
  implies: ['session-missing', 'credentials-missing', 'token-invalid', 'permission-denied', 'credentials-rejected'],
  check(facts, stated) {
    const { status = 0 } = facts;
    // IIS, "440 Login Timeout".
    const own = status === 440 ? [facts.at('status', undefined, '440')] : [];
    if (!stated) return own.length > 0 ? { certainty: 'likely', evidence: [...own, ...sentSession(facts)] } : undefined;
    if (!isToldAsError(facts, stated)) return undefined;
    const { evidence } = told(facts, stated);
    const isRefusal = facts.isRefused || status < 300 || status === 400;
    // The words alone stand on pages for all kinds of faults.
    return {
      // 419 is of the token against forgery (Laravel), whatever the words.
      certainty: isRefusal && status !== 419 ? stated.certainty : lessSure('possible', stated.certainty),
      evidence: [...evidence, ...sentSession(facts), ...own],
    };
  },
} satisfies Cause;
