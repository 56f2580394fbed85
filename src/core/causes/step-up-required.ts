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
