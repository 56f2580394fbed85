import { csrfForgotten, csrfNotSent } from '../csrf-token.ts';
import type { Cause } from './cause.ts';
import { plain } from './csrf-rejected.phrases.ts';

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
  check(facts, stated) {
    const { round, status } = facts;
    const field = facts.field('x-csrf-token')?.toLowerCase();
    // SAP Gateway asks for the token so: the field holds this word instead of a token.
    const required = field === 'required' ? [facts.at('response', 'x-csrf-token', 'Required')] : [];
    const isLaravel = status === 419;
    if (!stated && required.length === 0 && !isLaravel) {
      // WordPress says no more than this to its own scripts (check_ajax_referer).
      const [only, ...more] = facts.reasons();
      if (only?.said === '-1' && more.length === 0) return { certainty: 'possible', evidence: [only.place] };
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
    // "Invalid CSRF token or session expired" does not know itself.
    const isHedged = /\bor\b[^.;]{0,30}\bsession\b/i.test(said) && stated?.certainty !== 'certain';
    return {
      certainty: isPlain && isOfRequest && !isHedged ? 'certain' : (stated?.certainty ?? 'likely'),
      evidence: [...(stated?.evidence ?? []), ...required, ...own, ...csrfNotSent(facts)],
    };
  },
} satisfies Cause;
