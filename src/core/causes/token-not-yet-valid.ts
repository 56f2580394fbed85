import { durationWords } from '../duration.ts';
import { byTokenTime } from '../token-time.ts';
import { tokenTimes } from '../tokens/times.ts';
import { firstCarried, tokenRefused } from '../told.ts';
import type { Cause } from './cause.ts';

/** nbf or iat lies in the future for the server. */
export const cause = {
  id: 'token-not-yet-valid',
  family: 'time',
  actor: 'developer',
  implies: ['token-invalid', 'credentials-rejected', 'permission-denied', 'session-missing'],
  check(facts, stated) {
    const early = facts.tokenProblems().find(({ code }) => code === 'not-yet-valid' || code === 'iat-in-future');
    if (!early)
      return stated && { certainty: stated.certainty, evidence: [...stated.evidence, ...firstCarried(facts)] };
    const token = facts.token();
    const { notBefore = 0, issuedAt = 0 } = token ? tokenTimes(token) : {};
    const ahead = Math.max(notBefore, issuedAt) - facts.serverNow();
    const found = byTokenTime(facts, stated, ahead, { ahead: durationWords(ahead) });
    // Not every server looks at iat (RFC 7519 section 4.1.6 asks nobody to); nbf is binding.
    return found && !stated && early.code === 'iat-in-future'
      ? { ...found, certainty: tokenRefused(facts).length > 0 ? 'likely' : 'possible' }
      : found;
  },
} satisfies Cause;
