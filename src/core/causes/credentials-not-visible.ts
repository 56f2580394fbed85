import type { Cause } from './cause.ts';

/** Nothing was seen, but the browser may have added credentials that no extension sees. */
export const cause = {
  id: 'credentials-not-visible',
  family: 'missing',
  actor: 'asker',
  check(facts) {
    const { status } = facts;
    if (status !== 401 && status !== 407) return undefined;
    const field = status === 407 ? 'proxy-authorization' : 'authorization';
    const sent = facts.sent(field);
    const isUnseen = sent.state === 'hidden' || (status === 401 && facts.maySendUnseen());
    if (!isUnseen || facts.carried().some(({ where }) => where !== 'proxy-authorization')) return undefined;
    const why = sent.state === 'hidden' ? sent.why : 'form-not-told';
    // What comes from a cache asked nobody now.
    if (why === 'from-cache') return undefined;
    const name = status === 407 ? 'proxy-authenticate' : 'www-authenticate';
    const asked = facts.field(name) === undefined ? [] : [facts.at('response', name)];
    return {
      certainty: 'possible',
      evidence: [...asked, facts.at('status', undefined, String(status))],
      params: { why },
    };
  },
} satisfies Cause;
