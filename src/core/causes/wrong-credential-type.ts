import { flawOf, tokenPlace, told } from '../told.ts';
import type { Cause } from './cause.ts';

const flaws = [
  'refresh-token-as-access-token',
  'id-token-as-access-token',
  'api-key-as-bearer',
  'token-in-wrong-header',
  'test-key-on-production',
];

/** Keys for pages and apps, that everybody may know: never enough where a secret one is asked for (Stripe, Checkout.com, Clerk). */
const publishable = /^pk_(?:live|test|sbox)_/;

const keyIn = (fields: Readonly<Record<string, string>>): string =>
  fields.token ?? fields.apiKey ?? fields.username ?? '';

/** The right place, the wrong kind of credential (publishable key, ID token, app-only token, key of another product). */
export const cause = {
  id: 'wrong-credential-type',
  family: 'wrong',
  actor: 'developer',
  implies: [
    'credentials-rejected',
    'credentials-missing',
    'token-invalid',
    'api-key-invalid',
    'api-key-missing',
    'permission-denied',
  ],
  says: {
    certain: [
      'secret_key_required',
      'not_allowed_token_type',
      'ACCESS_TOKEN_TYPE_UNSUPPORTED',
      'invalid_token_type',
      'token_type_not_allowed',
      'wrong_token_type',
      'incorrect_token_type',
      'token_type_mismatch',
      'livemode_mismatch',
      /\b(?:cannot|can't|may not|must not) be (?:made|called|used) with (?:a |an |your )?publishable\b/i,
      /\buse a secret (?:api )?key\b|\bforbidden use of secret api key\b/i,
      /\bapi keys are not supported by this api\b/i,
      /\bbut was given (?:a|an) (?:custom|id|access|refresh|session|legacy custom) (?:token|cookie)\b/i,
      /\b(?:id|refresh) tokens? (?:cannot|can't|may not|must not|is not|are not) (?:be )?(?:used|accepted|allowed|supported)\b/i,
      /\b(?:token|it) is (?:not an? (?:access|id|user) token|an? (?:id|refresh) token)\b/i,
      /\bonly (?:non-refresh|refresh|access|user|bot|app) tokens? (?:are|is) (?:allowed|accepted|supported)\b/i,
      /\btoken (?:has (?:the )?wrong type|type is (?:incorrect|invalid|wrong)|type (?:\S+ )?(?:is )?not (?:allowed|supported|accepted))\b/i,
      /\b(?:wrong|invalid|incorrect|unsupported) (?:type of (?:access )?token|token[ _]type|token[ _]use)\b|\btoken use not allowed\b/i,
      /\b(?:user|app|application|bot|page|system user|installation) access token is required\b/i,
      /\bauthenticating with .{1,80} is forbidden for this endpoint\b|^unsupported authentication\.?$/i,
      /\b(?:live|test) mode, but a (?:test|live) mode key was used\b/i,
      /\bresource not accessible with test account credentials\b/i,
      /\bforbids access via an? (?:[\w-]+ ){0,2}personal access token\b/i,
      /\bmust be called with an? (?:\w+ ){1,2}access token\b/i,
      /\bpassword authentication (?:was|is|has been) (?:removed|not supported|no longer supported)\b/i,
    ],
    likely: [
      'unsupported_token_type',
      'SENDER_ID_MISMATCH',
      'mismatchSenderId',
      /\bdoes not correspond to the sender id\b|\bof an unsupported type for this api\b|\bcredential is only authorized for use with\b/i,
      'unsupported_credential_type',
      /\bstopped supporting (?:account )?passwords\b/i,
      /\b(?:requires?|must use|need(?:s)?|please use|expects?) an? (?:user|app|application|bot|page|admin|personal|installation|service)[ -](?:access )?(?:token|key)\b/i,
      /\b(?:personal access tokens?|app passwords?|bot tokens?|service accounts?|api tokens?|api keys?) (?:are|is|cannot be|can't be) (?:not )?(?:supported|allowed|accepted|used) (?:for|by|with|on|at|here)\b/i,
      /\b(?:test|sandbox|live|production) (?:api )?(?:keys?|credentials|tokens?)\b.{0,60}\b(?:production|live|test|sandbox) (?:mode|environment|endpoint|api|system)\b/i,
    ],
  },
  check(facts, stated) {
    const sent = flawOf(facts, flaws, true);
    const flaw = sent?.problem ?? facts.tokenProblems().find(({ code }) => flaws.includes(code));
    const open = facts.carried().find(({ reading: { fields } }) => publishable.test(keyIn(fields)));
    const what = flaw?.message ?? (open ? 'This is a publishable key.' : undefined);
    const params = what === undefined ? {} : { what };
    // "Was not sent or was of an unsupported type."
    if (stated && facts.sentNothing() && /\bnot sent or\b/i.test(stated.reason.said))
      return { certainty: 'possible', evidence: stated.evidence };
    if (stated) return { ...told(facts, stated), params };
    if (what === undefined || !facts.isRefused) return undefined;
    const places = flaw ? (sent?.carried.place ?? tokenPlace(facts)) : (open?.place ?? []);
    return {
      certainty: facts.status === 401 ? 'likely' : 'possible',
      evidence: [places, facts.at('status')].flat(),
      params,
    };
  },
} satisfies Cause;
