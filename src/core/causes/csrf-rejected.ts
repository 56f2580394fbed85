import { csrfForgotten, csrfNotSent } from '../csrf-token.ts';
import type { Cause } from './cause.ts';

/** These mean it even in a sentence that cannot tell missing from wrong. */
const plain: readonly RegExp[] = [
  /(?<![\w-])(?:x-)?(?:anti[- ]?)?[cx]srf(?:[_ -]?tokens?)?\b[^.;]{0,80}\b(?:fail\w*|invalid|missing|mismatch\w*|incorrect|expired|required|denied|reject\w*|bad|wrong|violation|detected|suspected|stale|not (?:\w+ )?(?:found|set|valid|present|match|provided|supplied|verified)|do(?:es)? not match|could not be)\b/i,
  /\b(?:invalid|missing|incorrect|expired|bad|wrong|mismatch\w*|no|verify|provided|expected|matching|valid) (?:[\w'"-]+ ){0,4}?(?:x-)?(?:anti[- ]?)?[cx]srf\b/i,
  // Apollo calls so what lacks a header of another kind: required-header-missing.
  /(?<!potential )\bcross[- ]?site[- ]request[- ]forgery\b/i,
  /\banti-?forgery (?:request )?(?:token|cookie|form field|validation)\b/i,
  /\b(?:authenticity|form) token\b[^.;]{0,40}\b(?:invalid|missing|expired|could not|mismatch)|\b(?:invalid|missing|verify)\b[^.;]{0,30}\bauthenticity token\b/i,
  /\bno valid crumb\b/i,
];

/** Anti-CSRF token, crumb or nonce missing, stale or not matching the session. */
export const cause = {
  id: 'csrf-rejected',
  family: 'browser',
  actor: 'asker',
  implies: [
    'permission-denied',
    'session-expired',
    'session-missing',
    'token-invalid',
    'token-expired',
    'token-malformed',
    'credentials-missing',
    'credentials-rejected',
    'authorization-stripped-by-proxy',
    'required-header-missing',
  ],
  says: {
    certain: [
      'EBADCSRFTOKEN',
      'FST_CSRF_MISSING_SECRET',
      'FST_CSRF_INVALID_TOKEN',
      'rest_cookie_invalid_nonce',
      'woocommerce_rest_missing_nonce',
      'woocommerce_rest_invalid_nonce',
      'security_csrf_violation',
      'MissingCSRF',
      'CSRFTokenError',
      'csrf_error',
      'csrf_failed',
      'csrf_token_mismatch',
      'invalid_csrf_token',
      'csrf_token_invalid',
      'missing_csrf_token',
      'invalid_csrf',
      'InvalidAuthenticityToken',
      'invalidsesskey',
      'BAD CSRF',
      ...plain,
      /\binvalid form key\b/i,
      /'_xsrf' argument missing/i,
    ],
    likely: [
      'InvalidCrossOriginRequest',
      'badtoken',
      'mismatching_state',
      'state_mismatch',
      'invalid_state',
      /\bstate (?:parameter |value |token )?(?:mismatch|is invalid|not equal|does not match|did not match)/i,
      /\bpotential cross[- ]?site[- ]request[- ]forgery\b/i,
      /\bpage (?:has )?expired\b/i,
      /\bthe change you wanted was rejected\b/i,
      /\bthe link you followed has expired\b/i,
      /\bunable to verify your data submission\b/i,
      /\bthe action you (?:have )?requested is not allowed\b/i,
      /\b(?:invalid|missing|incorrect|expired|wrong) (?:security token|security key|form token|session key|sesskey|crumb)\b/i,
      /\b(?:invalid|missing|expired|bad|wrong) (?:the )?nonce\b(?! (?:in|for|of) (?:the )?(?:dpop|proof))/i,
      /\bnonce (?:is |was |has )?(?:invalid|not valid|expired|missing|verification failed)\b/i,
      /\bcookie check failed\b/i,
      /\bsesskey\b[^.;]{0,20}\b(?:missing|invalid|incorrect)\b/i,
    ],
    possible: [/^-1$/],
  },
  check(facts, stated) {
    const { round, status } = facts;
    const field = facts.field('x-csrf-token')?.toLowerCase();
    // SAP Gateway asks for the token so: the field holds this word instead of a token.
    const required = field === 'required' ? [facts.at('response', 'x-csrf-token', 'Required')] : [];
    const isLaravel = status === 419;
    if (!stated && required.length === 0 && !isLaravel) {
      const lost = csrfForgotten(facts);
      return lost.length > 0 ? { certainty: 'possible', evidence: [...lost, facts.at('status')] } : undefined;
    }
    const said = stated?.reason.said ?? '';
    const own = isLaravel ? [facts.at('status', undefined, '419')] : [];
    const isPlain = plain.some((pattern) => pattern.test(said)) || required.length > 0 || (isLaravel && stated);
    // The nonce of a token, of DPoP or of Digest is another thing, and so is any page that is too old.
    const isRead = /^(?:GET|HEAD)$/.test(round.method);
    if (!isPlain && stated && stated.certainty !== 'certain')
      if (facts.carried().length > 0 || (isRead && !facts.isRefused)) return undefined;
    // An option of a program may be called so: what was refused is a request that changes something.
    const isOfRequest = facts.isRefused || /\btoken|forgery|crumb|verification|check\b/i.test(said);
    return {
      certainty: isPlain && isOfRequest ? 'certain' : (stated?.certainty ?? 'likely'),
      evidence: [...(stated?.evidence ?? []), ...required, ...own, ...csrfNotSent(facts)],
    };
  },
} satisfies Cause;
