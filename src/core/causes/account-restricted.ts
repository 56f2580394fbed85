import type { Reason } from '../reason.ts';
import { told } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import { accountState } from './account-restricted.phrases.ts';
import type { Cause } from './cause.ts';

/** The account of who asks, and not one that something is done with. */
const ofAsker =
  /\b(?:your|you|this|current|user'?s?|customer|merchant|service|AADSTS\d+)\b|^(?:the )?(?:user |customer |service )?(?:account|organi[sz]ation|workspace|tenant|subscription) (?:is|has|was)\b/i;
const ofPayment = ({ said }: Reason): boolean =>
  /\bcards?\b|\b(?:decline\w*|transfer|withdraw\w*|transaction)\b|^card_/i.test(said);
const ofHost = ({ said }: Reason): boolean => /\b(?:hosting|web ?host|webmaster|site owner)\b/i.test(said);

/** Plan, billing, verification or suspension of the account, not the credential. */
export const cause = {
  id: 'account-restricted',
  family: 'permission',
  actor: 'visitor',
  implies: [
    'permission-denied',
    'credentials-rejected',
    'token-invalid',
    'rate-limited',
    'api-key-invalid',
    'oauth-grant-invalid',
    'session-missing',
    'insufficient-scope',
    'oauth-redirect-error',
  ],
  check(facts, stated) {
    if (!stated || !isToldAsError(facts, stated)) return undefined;
    // Locked for a while, and for what was tried: account-locked, rate-limited.
    if (/\b(?:failed|too many)\b.{0,30}\battempts\b/i.test(stated.reason.said)) return undefined;
    // What a payment lacks is the business of a card or of a purse, not of who asks.
    const isMoney = /insufficient[ _-]?(?:funds|balance)/i.test(stated.reason.said);
    if (isMoney && (facts.status !== 402 || facts.reasons().some(ofPayment))) return undefined;
    const isPage = stated.reason.source === 'html';
    // Hosts say "account" of the site that they no longer show: site-disabled.
    if (isPage && facts.reasons().some(ofHost)) return undefined;
    const found = told(facts, stated);
    // A page tells visitors of accounts, plans and offers beside the point.
    const isOther = accountState.test(stated.reason.said) && !ofAsker.test(stated.reason.said);
    const isAside = isPage && facts.status !== 402 && facts.carried().length === 0;
    return {
      ...found,
      certainty:
        isAside || (isOther && stated.reason.is === 'text') ? lessSure('likely', found.certainty) : found.certainty,
      retry: 'no',
    };
  },
} satisfies Cause;
