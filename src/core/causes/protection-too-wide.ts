import { pathOf } from '../address-kinds.ts';
import { isPreflight } from '../cors.ts';
import type { Cause } from './cause.ts';

/** Browsers, search engines and clients ask for these without credentials. */
const open =
  /^\/(?:robots\.txt|sitemap[\w-]*\.xml|favicon\.(?:ico|png|svg)|apple-touch-icon[\w-]*\.png|browserconfig\.xml|ads\.txt|humans\.txt|\.well-known\/(?:security\.txt|openid-configuration|oauth-[\w-]+|assetlinks\.json|apple-app-site-association|change-password|acme-challenge\/[^/]*|webfinger|jwks\.json))$/i;
const manifest = /(?:\.webmanifest|\/(?:web)?manifest\.json|\/site\.manifest)$/i;

/** 401 or 403 on what must be public: /, robots.txt, favicon, web manifest, static files, OPTIONS. */
export const cause = {
  id: 'protection-too-wide',
  family: 'blocked',
  actor: 'site-owner',
  implies: ['credentials-missing', 'session-missing', 'challenge-missing', 'credentials-not-visible'],
  check(facts) {
    const { status, round, exchange } = facts;
    if ((status !== 401 && status !== 403) || facts.carried().length > 0) return undefined;
    const path = pathOf(round.url);
    const dest = facts.sent('sec-fetch-dest');
    const isManifest =
      exchange.type === 'web_manifest' || (dest.state === 'seen' ? dest.value[0] === 'manifest' : manifest.test(path));
    const code = facts.at('status', undefined, String(status));
    const without = (name: string) => (facts.sent(name).state === 'absent' ? [facts.without('sent', name)] : []);
    if (isManifest) {
      // Fetch standard and "Web Application Manifest": without credentials, unless the link asks for them.
      if (facts.sent('cookie').state === 'seen') return undefined;
      const isSure =
        facts.sent('cookie').state === 'absent' && (exchange.type === 'web_manifest' || dest.state === 'seen');
      const evidence = [facts.at('url'), ...without('cookie'), code];
      return { certainty: isSure ? 'likely' : 'possible', evidence, actor: 'developer', params: { manifest: 1 } };
    }
    const isOptions = round.method === 'OPTIONS' && !isPreflight(exchange, round);
    const isOpen = /^(?:GET|HEAD)$/.test(round.method) && open.test(path);
    const isStart =
      facts.sentNothing() &&
      round.method === 'GET' &&
      path === '/' &&
      status === 401 &&
      facts.isNavigation &&
      facts.challenges().length === 0;
    if (!isOptions && !isOpen && !isStart) return undefined;
    const place = isOptions ? facts.at('method', undefined, 'OPTIONS') : facts.at('url');
    return { certainty: 'possible', evidence: [place, ...without('authorization'), code] };
  },
} satisfies Cause;
