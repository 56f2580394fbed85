import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { fieldLines } from '../header.ts';
import { firstCarried } from '../told.ts';
import { isToldAsError } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** Atlassian: after a few wrong passwords REST calls are refused until a person has solved the CAPTCHA of the sign-in page. */
function denied({ headers, at }: Facts): readonly Evidence[] {
  const reason = fieldLines(headers, 'x-seraph-loginreason').some((each) => /\bAUTHENTICATION_DENIED\b/i.test(each));
  const challenge = fieldLines(headers, 'x-authentication-denied-reason').some((each) => /\bCAPTCHA/i.test(each));
  return [
    ...(challenge ? [at('response', 'x-authentication-denied-reason', 'CAPTCHA_CHALLENGE')] : []),
    ...(reason ? [at('response', 'x-seraph-loginreason', 'AUTHENTICATION_DENIED')] : []),
  ];
}

/** Members beside an error that belong to a CAPTCHA (Discord, VK). */
const member = /"(?:captcha_(?:key|sitekey|sid|service)|recaptcha_sitekey)"(?=\s{0,9}:)/;

/** How much of a body is looked through for a member. */
const longest = 4_000;

/** A CAPTCHA came along with the refusal, to be solved and sent with the next try. */
function brought(facts: Facts): readonly Evidence[] {
  if ((facts.status ?? 0) < 400 || (facts.status ?? 0) >= 500) return [];
  const text = facts.exchange.bodies?.response?.text.slice(0, longest) ?? '';
  const code = /"captcha[-_]required"/.exec(text)?.[0].slice(1, -1);
  const found = member.exec(text)?.[0];
  return text.trimStart().startsWith('{') && found !== undefined ? [facts.at('body', undefined, code ?? found)] : [];
}

/** Sign-in is blocked until a CAPTCHA is solved in the web UI. */
export const cause = {
  id: 'login-captcha',
  family: 'permission',
  actor: 'visitor',
  implies: ['credentials-rejected', 'permission-denied', 'token-invalid', 'rate-limited', 'bot-challenge'],
  check(facts, stated) {
    const field = denied(facts);
    const said = stated && isToldAsError(facts, stated) ? stated : undefined;
    // What a page says of a CAPTCHA is its own: bot-challenge.
    const isWall =
      said?.reason.source === 'html' && said.certainty !== 'certain' && !/log-?in|sign-?in|auth/i.test(facts.round.url);
    if (field.length > 0 && facts.isRefused)
      return { certainty: 'certain', evidence: [...field, ...(said?.evidence ?? []), ...firstCarried(facts)] };
    if (said && !isWall) return { certainty: said.certainty, evidence: [...said.evidence, ...firstCarried(facts)] };
    const body = brought(facts);
    const isSignIn = /log-?in|sign-?in|auth|token/i.test(facts.round.url);
    return body.length > 0
      ? { certainty: isSignIn ? 'certain' : 'likely', evidence: [...body, ...firstCarried(facts)] }
      : undefined;
  },
} satisfies Cause;
