import { param } from '../challenge.ts';
import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { firstCarried } from '../told.ts';
import { isToldAsError } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** RFC 9470 section 3, and the claims challenge of Entra: what would do. */
function wanted(facts: Facts): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const challenge of facts.challenges())
    for (const [name, key] of [
      ['acr_values', 'acr'],
      ['max_age', 'maxAge'],
    ] as const) {
      const value = param(challenge, name);
      if (value !== undefined) found[key] = value;
    }
  return found;
}

/** GitHub and Gitea ask so for a one-time code. */
const otpFields = ['x-github-otp', 'x-gitea-otp'];

const otpAsked = (facts: Facts): readonly Evidence[] =>
  otpFields
    .filter((name) => /^required/i.test(facts.field(name)?.trim() ?? ''))
    .map((name) => facts.at('response', name, 'required'));

/** The server wants stronger, fresher or different authentication (MFA, OTP, acr, Entra claims challenge). */
export const cause = {
  id: 'step-up-required',
  family: 'permission',
  actor: 'asker',
  implies: [
    'permission-denied',
    'token-invalid',
    'token-expired',
    'session-expired',
    'session-missing',
    'credentials-rejected',
    'credentials-missing',
    'oauth-grant-invalid',
    'insufficient-scope',
  ],
  says: {
    certain: [
      'insufficient_user_authentication',
      'insufficient_claims',
      'insufficient_aal',
      'insufficient_acr',
      'unmet_authentication_requirements',
      'mfa_required',
      'mfa_needed',
      'mfa_enroll',
      'mfa_enrollment_required',
      'mfa_challenge_required',
      'multifactor_required',
      'multi_factor_required',
      'auth/multi-factor-auth-required',
      'auth/requires-recent-login',
      'CREDENTIAL_TOO_OLD_LOGIN_AGAIN',
      'two_factor',
      'two_factor_required',
      'two_factor_authentication_required',
      'two_factor_setup_required',
      'team_2fa_required',
      '2fa_required',
      '2fa_needed',
      'tfa_required',
      'otp_required',
      'otp_missing',
      'EOTP',
      'second_factor_required',
      'needs_second_factor',
      'step_up_required',
      'sudo_required',
      'step_up_authentication_required',
      'reauthentication_needed',
      'reauthentication_required',
      'reauth_required',
      'session_refresh_required',
      'session_aal2_required',
      'password_confirmation_required',
      'webauthn_required',
      'E0000058',
      'E0000092',
      /\b(?:two|2|multi|second)[ -]?factor(?:[ -]auth\w*)?(?: otp)?(?: code)? (?:is |was |must be )?(?:required|needed|missing|not provided|mandatory|enabled on)\b/i,
      /\b(?:requires?|must (?:have|use|enable|specify|provide|complete|set up)|needs?|please (?:provide|enter|specify|complete|use)|without) (?:[\w'-]+ ){0,3}?(?:(?:two|2|multi|second)[ -]?factor|mfa|2fa|otp|one[ -]time (?:pass|code|password))\b/i,
      /\b(?:mfa|otp|2fa|totp|one[ -]time (?:pass(?:word|code)?|code))(?: code| token| authentication| verification)? (?:is |was |must be )?(?:required|missing|needed|not provided)\b/i,
      /\b(?:different|higher|stronger|additional) (?:authentication|assurance) (?:level|context|class|factor)s? (?:is |are )?(?:required|needed)\b/i,
      /\b(?:more )?(?:recent|fresh|stronger) (?:user )?(?:authentication|log-?in|sign-?in) (?:is )?(?:required|needed)\b/i,
      /\b(?:requires?|needs?) (?:a )?(?:more )?(?:recent|fresh|stronger) (?:user )?(?:authentication|log-?in|sign-?in|session)\b/i,
      /\bcontinuous access evaluation resulted in (?:claims )?challenge\b/i,
      /\bAADSTS(?:50072|50074|50076|50078|50079|50097|50158)\b/,
      /\bassurance level (?:is )?(?:not sufficient|insufficient|too low)\b/i,
    ],
    likely: [
      'InteractionRequired',
      'UserMfaRequired',
      'authentication_level_insufficient',
      'reauthenticate',
      /\b(?:enabled|uses?|have) (?:mfa|2fa|(?:multi|two)[ -]?factor)\b[^.;]{0,80}\b(?:otp|one[ -]time) (?:code|password)\b/i,
      /\bre-?authenticat(?:ion|e) (?:is )?(?:required|needed|to continue)\b/i,
      /\b(?:please|must|need to) (?:re-?authenticate|confirm your password|re-?enter your password)\b/i,
      /\bpassword confirmation (?:is )?required\b/i,
    ],
  },
  check(facts, stated) {
    const params = wanted(facts);
    const otp = otpAsked(facts);
    const carried = firstCarried(facts);
    // An authorization endpoint that shows no page tells so of consent as well: oauth-redirect-error.
    if (stated && stated.certainty !== 'certain' && stated.reason.source === 'redirect') return undefined;
    const asks = Object.keys(params).length > 0;
    const said = stated && isToldAsError(facts, stated) ? stated : undefined;
    if (otp.length > 0)
      return { certainty: 'certain', evidence: [...otp, ...(said?.evidence ?? []), ...carried], params };
    if (said) return { certainty: said.certainty, evidence: [...said.evidence, ...carried], params };
    const claims = facts.challenges().some((each) => param(each, 'claims') !== undefined);
    if (!facts.isRefused || carried.length === 0 || !(asks || claims)) return undefined;
    return { certainty: 'likely', evidence: [facts.at('response', 'www-authenticate'), ...carried], params };
  },
} satisfies Cause;
