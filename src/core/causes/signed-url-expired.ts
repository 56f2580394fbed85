import { signatureParameter } from '../signed-query.ts';
import { isToldAsError } from '../told-as-error.ts';
import { urlExpiry } from '../url-expiry.ts';
import type { Cause } from './cause.ts';

/** A sentence that names the link itself; others may speak of a header that was signed. */
const ofLink = /\b(?:link|url|sas|share|presigned|pre-signed)\b/i;

/** A presigned URL, SAS or signed link is past its time. */
export const cause = {
  id: 'signed-url-expired',
  family: 'time',
  actor: 'asker',
  implies: [
    'permission-denied',
    'token-expired',
    'token-invalid',
    'credentials-rejected',
    'credentials-missing',
    'request-signature-mismatch',
    'clock-skew',
    'session-expired',
    'server-access-rule',
    'hidden-not-found',
  ],
  check(facts, stated) {
    const { round, isRefused, status = 0 } = facts;
    const expiry = urlExpiry(round.url);
    if (expiry === undefined && !stated) return undefined;
    const now = facts.serverNow();
    const isPast = expiry !== undefined && expiry.at < now;
    const params = expiry ? { expiredAt: expiry.at, ...(isPast && { ago: now - expiry.at }) } : {};
    const place = expiry ? [facts.at('url', expiry.name)] : [];
    const said = stated && isToldAsError(facts, stated) ? stated : undefined;
    if (said) {
      const evidence = [...said.evidence, ...place];
      // Words and address agree.
      if (isPast && said.certainty !== 'possible') return { certainty: 'certain', evidence, params };
      if (isPast) return { certainty: 'likely', evidence, params };
      // WordPress: a nonce, not a signature.
      if (/\blink you followed\b/i.test(said.reason.said)) return undefined;
      const isSigned = signatureParameter(round.url) !== undefined;
      // The time has not come yet, or the address names none: a header may be meant.
      if (said.certainty === 'possible' || (expiry && !isPast && said.certainty !== 'certain')) return undefined;
      return isSigned || ofLink.test(said.reason.said) ? { certainty: said.certainty, evidence, params } : undefined;
    }
    if (!isPast || !(isRefused || status === 400 || status === 410)) return undefined;
    // Of whatever it is said: the address proves which.
    const expired = facts.reasons().find((each) => /\bexpired\b|^Expired/i.test(each.said));
    const isOfOther = facts.carried().some(({ where }) => where === 'authorization');
    if (expired) return { certainty: isOfOther ? 'likely' : 'certain', evidence: [expired.place, ...place], params };
    return { certainty: 'likely', evidence: [...place, facts.at('status', undefined, String(status))], params };
  },
} satisfies Cause;
