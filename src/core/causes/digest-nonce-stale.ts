import { param } from '../challenge.ts';
import type { Cause } from './cause.ts';

/** Digest nonce expired (stale=true); retry with the new nonce, password not at fault. */
export const cause = {
  id: 'digest-nonce-stale',
  family: 'time',
  actor: 'developer',
  implies: ['credentials-rejected', 'credentials-missing', 'token-invalid', 'credentials-not-visible'],
  check(facts) {
    const stale = facts
      .challenges()
      .some((each) => /^digest$/i.test(each.scheme) && param(each, 'stale')?.toLowerCase() === 'true');
    if (!stale || !facts.isRefused) return undefined;
    const isProxy = facts.status === 407;
    const sent = facts.carried().find(({ reading }) => reading.kind === 'digest');
    const evidence = [
      facts.at('response', isProxy ? 'proxy-authenticate' : 'www-authenticate', 'stale=true'),
      ...(sent ? [sent.place] : []),
    ];
    // RFC 7616 section 3.3: it answers a response that was right but for its nonce. Without one it says nothing.
    if (facts.sentNothing() && !isProxy) return undefined;
    return { certainty: sent ? 'certain' : 'likely', evidence };
  },
} satisfies Cause;
