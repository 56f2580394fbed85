import type { Reason } from '../reason.ts';
import { told } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

const state =
  '(?:suspended|deactivated|de-activated|banned|locked(?: out)?|disabled|blocked|inactive|not active|closed|terminated|frozen|on hold|deleted|restricted)';
/** No nested repetition: between the owner and its state stand at most a few words. */
const owner = String.raw`\b(?:(?:user |customer |billing |service |cloud |bank )?account|organi[sz]ation|workspace|team|subscription|tenant|shop|company|profile|membership)s?`;

const accountState = new RegExp(
  `${owner}(?: [\\w@.'"-]{1,60}){0,2}? (?:is|are|has been|have been|was|were)(?: [\\w-]{1,30}){0,2}? ${state}\\b`,
  'i',
);
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
  says: {
    certain: [
      'insufficient_quota',
      'billing_not_active',
      'billing_hard_limit_reached',
      'billing_disabled',
      'BillingNotEnabled',
      'billing_error',
      'account_suspended',
      'account_disabled',
      'account_deactivated',
      'account_locked',
      'account_blocked',
      'account_banned',
      'account_closed',
      'account_restricted',
      'account_not_active',
      'account_not_verified',
      'account_unverified',
      'AccountDisabledException',
      'AccountIsDisabled',
      'AccountProblem',
      'DisabledException',
      'LockedException',
      'user_inactive',
      'inactive_user',
      'user_banned',
      'user_disabled',
      'user_suspended',
      'user_deactivated',
      'user_locked',
      'user_blocked',
      'blocked_user',
      'USER_DEACTIVATED_BAN',
      'auth/user-disabled',
      'tenant_suspended',
      'org_suspended',
      'organization_suspended',
      'organization_disabled',
      'email_not_verified',
      'email_not_confirmed',
      'email_unverified',
      'unverified_email',
      'phone_not_confirmed',
      'auth/unverified-email',
      'UserNotConfirmedException',
      'payment_required',
      'premium_required',
      'plan_upgrade_required',
      'upgrade_required_plan',
      'subscription_required',
      'subscription_expired',
      'subscription_inactive',
      'trial_expired',
      'license_expired',
      'credit_balance_too_low',
      'insufficient_credits',
      'ORG_LOCKED',
      'INACTIVE_ORG_OR_USER',
      'PASSWORD_LOCKOUT',
      'kyc_required',
      'E0000069',
      'E0000119',
      /\bAADSTS(?:50053|50057)\b/,
      accountState,
      /\b(?:user|customer|owner) (?:is|has been|was) (?:\w+ )?(?:suspended|deactivated|banned|locked(?: out)?|disabled|blocked)\b/i,
      /\byour (?:[\w-]+ )?account (?:was|is|has been)(?: \w+)? (?:suspended|flagged|banned)\b/i,
      /\b(?:verify|confirm|validate) your (?:e-?mail|phone|account)\b(?! (?:credentials|id|number|name|sid|key|details|and))/i,
      /\be-?mail(?: address)? (?:is |has |was )?(?:not|never)(?: yet)?(?: been)?(?: yet)? (?:verified|confirmed)\b/i,
      /\bcredit balance is too low\b|\binsufficient credits?\b|\bout of credits\b/i,
      /\b(?:requires?|enable|activate|needs?) (?:[\w-]+ ){0,3}?billing\b|\bbilling (?:to be enabled|is not (?:enabled|active)|has been disabled|(?:is )?disabled|account (?:is )?(?:not (?:found|active)|closed|disabled))\b/i,
      /\bupgrade (?:to |your )(?:[\w-]+ ){0,4}?(?:plan|subscription|tier)\b|\bupgrade your account\b(?! \w)/i,
      /\bnot (?:available|included|supported|allowed|permitted|enabled|part) (?:[\w'-]+ ){0,3}?(?:plan|subscription|tier|edition|licen[sc]e)\b/i,
      /\b(?:plan|subscription|trial|licen[sc]e|membership) (?:has |is |was )?(?:already )?(?:expired|ended|lapsed|cancell?ed|inactive|non-compliant|not active)\b/i,
      /\b(?:plan|subscription|licen[sc]e|tier) does not (?:include|allow|support|permit|cover|have)\b/i,
      /\bcurrent license is non-compliant\b/i,
      /\b(?:payment|premium)(?: account| subscription)? (?:is )?required\b|\bpast due\b|\bunpaid invoices?\b/i,
    ],
    likely: [
      'insufficient_funds',
      'insufficient_balance',
      /\binsufficient (?:funds|balance)\b/i,
      /\b(?:user|account) (?:is |account is )?(?:not active|inactive)\b/i,
      /\bupgrade to (?:[\w-]+ ){1,4}(?:or|to)\b/i,
      /\bunavailable shop\b/i,
      'account_inactive',
      'ACCOUNT_STATE_INVALID',
      'feature_not_available',
      'plan_limit',
      'not_on_plan',
      /\b(?:exceeded|check) your (?:current |monthly )?(?:quota|plan|billing|spend\w* limit)\b/i,
      /\b(?:requires?|only (?:available )?(?:for|on|to|with|in)|needs?|need) (?:an? )?(?:[\w-]+ ){0,3}?(?:plan|subscription|licen[sc]e|tier|edition)\b/i,
      /\b(?:subset of (?:\w+ )?(?:api|endpoints)|different access level)\b/i,
      /\bAccount (?:disabled|locked|is not fully set up|temporarily disabled|suspended)\b/i,
    ],
  },
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
