import type { Facts } from '../facts.ts';
import { isToldAsError } from '../told-as-error.ts';
import type { Cause, Found } from './cause.ts';

const isIntegrated = (scheme: string): boolean => /^(?:negotiate|ntlm|kerberos)$/i.test(scheme);
const kinds: ReadonlySet<string> = new Set(['ntlm-negotiate', 'ntlm-authenticate', 'spnego', 'kerberos', 'negotiate']);

/** Offered or tried, and still 401 (RFC 4559 section 5, [MS-NTHT] section 3.1). */
function byChallenge(facts: Facts): Found | undefined {
  if (facts.status !== 401) return undefined;
  const offers = facts.challenges().filter(({ scheme }) => isIntegrated(scheme));
  if (offers.length === 0) return undefined;
  const carried = facts.carried();
  const tried = carried.find(({ reading }) => kinds.has(reading.kind));
  const schemes = offers.map(({ scheme }) => scheme).join(', ');
  const asked = facts.at('response', 'www-authenticate', schemes);
  const status = facts.at('status', undefined, '401');
  if (tried) {
    // A message of the server in the challenge: the handshake went on, and nobody answered it.
    const isHalfway = offers.some(({ token68 }) => token68 !== undefined);
    return {
      certainty: isHalfway || tried.reading.kind === 'ntlm-negotiate' ? 'possible' : 'likely',
      evidence: [tried.place, asked, status],
      params: { schemes, tried: 1 },
    };
  }
  // Beside another scheme it is no more than an offer.
  if (carried.length > 0 || !facts.challenges().every(({ scheme }) => isIntegrated(scheme))) return undefined;
  const hidden = facts.sent('authorization').state === 'absent' ? [facts.without('sent', 'authorization')] : [];
  return { certainty: 'likely', evidence: [asked, ...hidden, status], params: { schemes } };
}

/** NTLM/Kerberos/Negotiate was offered or tried and could not be completed. */
export const cause = {
  id: 'integrated-auth-failed',
  family: 'signature',
  actor: 'visitor',
  implies: [
    'credentials-missing',
    'credentials-rejected',
    'credentials-not-visible',
    'session-missing',
    'challenge-missing',
  ],
  check(facts, stated) {
    const found = byChallenge(facts);
    if (!stated || !isToldAsError(facts, stated)) return found;
    return {
      ...found,
      certainty: stated.certainty,
      evidence: [...stated.evidence, ...(found?.evidence ?? [])],
    };
  },
} satisfies Cause;
