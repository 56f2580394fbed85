import { retryAfter } from '../retry-after.ts';
import { told } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import { attempts } from './account-locked.phrases.ts';
import type { Cause } from './cause.ts';

/** The account that signs in, and not one that something is done with. */
const ofWho =
  /\b(?:your|this|user'?s?|log-?in|sign-?in|customer|domain|temporarily)\b|\b(?:attempts|AADSTS\d+|AcceptSecurityContext)\b|^(?:the )?(?:account|user|profile)(?: (?:is|has been))?(?: \w+)? locked(?: out)?\.?$/i;

/** Locks of another kind: account-restricted. */
const others =
  /\b(?:billing|payments?|unpaid|overdue|invoices?|spam|malicious|suspicious|violat\w*|terms|abuse|inactivity)\b/i;

/** too many failed attempts */
export const cause = {
  id: 'account-locked',
  family: 'blocked',
  actor: 'visitor',
  implies: [
    'credentials-rejected',
    'permission-denied',

    'account-restricted',
    'token-invalid',
    'session-missing',
    'oauth-grant-invalid',
  ],
  check(facts, stated) {
    if (!stated) return undefined;
    const isOfPlan = others.test(stated.reason.said);
    const { status = 0 } = facts;
    const isRefusal = facts.isRefused || [400, 422, 423, 429].includes(status);
    if (!isToldAsError(facts, stated)) return undefined;
    const { certainty, evidence } = told(facts, stated);
    const wait = facts.field('retry-after') === undefined ? [] : [facts.at('response', 'retry-after')];
    const after = retryAfter(facts);
    // Ledgers, wallets and entries in lists are accounts and users, too.
    const isWho = stated.reason.is === 'code' || ofWho.test(stated.reason.said);
    // Attempts from one address are counted too, for whatever account: rate-limited.
    const isLock = isRefusal && isWho && !attempts.test(stated.reason.said);
    return {
      certainty: isOfPlan ? 'possible' : isLock ? certainty : lessSure('likely', certainty),
      evidence: [...evidence, ...wait],
      ...(after !== undefined && { retry: { after } }),
    };
  },
} satisfies Cause;
