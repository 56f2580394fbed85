import type { Cause } from './cause.ts';

/** The request carried no credentials (no Authorization header, key or usable cookie) and the server wants some. */
export const cause = {
  id: 'credentials-missing',
  family: 'missing',
  actor: 'asker',
  says: {
    certain: [
      'CREDENTIALS_MISSING',
      'MissingAuthenticationTokenException',
      'not_authed',
      'no_authorization',
      'NoAuthenticationInformation',
      'MissingKey',
      /\b(?:credentials|authentication credentials) were not provided\b/i,
      /\bauthorization'? header is (?:missing|required|not present)\b/i,
      /\bmissing (?:the )?'?authorization'? header\b/i,
      /\b(?:no|missing) (?:authentication|auth|access|bearer) (?:token|credentials)\b/i,
      /\bjwt is missing\b/i,
      /\bmissing authentication credentials\b/i,
    ],
    likely: [
      'UNAUTHENTICATED',
      'authentication_required',
      'login_required',
      /\bunauthenticated\b/i,
      /\b(?:requires authentication|authentication (?:is )?required|full authentication is required)\b/i,
      /\b(?:must|need to|have to) (?:be )?(?:log(?:ged)?|sign(?:ed)?)[ -]?in\b/i,
      /\b(?:please )?(?:log|sign) in\b/i,
      /\bnot (?:logged|signed) in\b/i,
    ],
  },
  check(facts, stated) {
    if (!facts.sentNothing()) return undefined;
    const nothing = facts.without('sent', 'authorization');
    if (stated) return { certainty: stated.certainty, evidence: [...stated.evidence, nothing] };
    const asked = facts.challenges().length > 0 ? [facts.at('response', 'www-authenticate')] : [];
    if (facts.status !== 401) return undefined;
    return { certainty: asked.length > 0 ? 'likely' : 'possible', evidence: [...asked, nothing, facts.at('status')] };
  },
} satisfies Cause;
