import { isPreflight } from '../cors.ts';
import type { Cause } from './cause.ts';

/** A cross-site request went without its cookie: SameSite, or third-party cookies are blocked. */
export const cause = {
  id: 'third-party-cookie-blocked',
  family: 'browser',
  actor: 'site-owner',
  implies: ['session-missing', 'credentials-missing', 'challenge-missing', 'permission-denied'],
  check(facts, stated) {
    const { exchange, round, status } = facts;
    const { type } = exchange;
    const site = facts.sent('sec-fetch-site');
    const isCrossSite = site.state === 'seen' && site.value[0]?.trim() === 'cross-site';
    if (!isCrossSite || type === 'websocket' || isPreflight(exchange, round)) return undefined;
    if (facts.sent('cookie').state !== 'absent' || !facts.sentNothing()) return undefined;
    // 403 has many other reasons; a page within another one most often lacks its cookie.
    const asksWho = status === 401 || status === 419 || status === 440;
    if (!stated && !asksWho && !(status === 403 && type === 'sub_frame')) return undefined;
    // The browser says itself what the request may have (Storage Access Headers), if credentials are wanted at all.
    const access = facts.sent('sec-fetch-storage-access');
    const word = access.state === 'seen' ? access.value[0]?.trim().toLowerCase() : undefined;
    if (word === 'active' && !stated) return undefined;
    const isTold = word === 'none' || word === 'inactive';
    // What counts as SameSite=Lax stays behind (RFC 6265bis section 5.8.3): a form that a sign-in sends back.
    const isPost = type === 'main_frame' && round.method === 'POST';
    const fits = (isTold || isPost) && asksWho && facts.challenges().length === 0;
    return {
      certainty: stated?.certainty ?? (fits ? 'likely' : 'possible'),
      evidence: [
        ...(stated?.evidence ?? []),
        ...(isTold ? [facts.at('sent', 'sec-fetch-storage-access', word)] : []),
        facts.at('sent', 'sec-fetch-site', 'cross-site'),
        facts.without('sent', 'cookie'),
        ...(isPost ? [facts.at('method', undefined, 'POST')] : []),
      ],
      params: word === undefined ? {} : { access: word },
    };
  },
} satisfies Cause;
