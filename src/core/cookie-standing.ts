/** How a request stands to the site of its page, as far as that can be told: it decides which cookies are set and sent. */
import { cookieAddress, roughSite } from './cookie-match.ts';
import type { Engine } from './engine.ts';
import type { Exchange } from './exchange.ts';

/** What decides it, besides the address. */
export type Asked = Pick<Exchange, 'type' | 'frameId' | 'initiator'>;

/** What cannot be told is left out, so that less is said of a cookie, not more. */
export interface CookieStanding {
  /** It fetches the whole page of a tab. */
  readonly isTopLevelNavigation: boolean;
  /** Certainly asked for by another site. */
  readonly isCrossSite: boolean;
  /** Site of the page of the tab. */
  readonly topLevelSite?: string;
  /** Which jar of the browser it uses: the common one, that of `topLevelSite` alone, or one of the two. */
  readonly jar: 'common' | 'partition' | 'unknown';
}

/** Firefox counts http and https as one site (network.cookie.sameSite.schemeful is off). */
function siteOf(url: string, engine: Engine['name'] | undefined): string {
  const { host, encrypted } = cookieAddress(url);
  return `${encrypted && engine !== 'firefox' ? 'https' : 'http'}://${roughSite(host)}`;
}

function jarOf(isPartitioned: boolean | 'unknown', topLevelSite: string | undefined): CookieStanding['jar'] {
  if (isPartitioned === 'unknown') return 'unknown';
  if (!isPartitioned) return 'common';
  return topLevelSite === undefined ? 'unknown' : 'partition';
}

/**
 * @param asked the exchange, or as much of it as is known
 * @param url of the request
 * @param engine without it the rules of RFC 6265bis, which are those of Chromium
 */
export function cookieStanding(
  { type, frameId, initiator }: Asked,
  url: string,
  engine?: Engine['name'],
): CookieStanding {
  const own = siteOf(url, engine);
  const isTopLevelNavigation = type === 'main_frame';
  // Pages of the browser and of extensions have rights of their own.
  const asker = initiator.state === 'seen' && /^https?:/i.test(initiator.value) ? initiator.value : undefined;
  const askerSite = asker === undefined ? undefined : siteOf(asker, engine);
  const isCrossSite = askerSite !== undefined && askerSite !== own;
  // Within a frame the initiator is the frame, and of the page around it nothing is told.
  const isOfTopDocument = frameId === 0 && !isTopLevelNavigation;
  const topLevelSite = isTopLevelNavigation ? own : isOfTopDocument ? askerSite : undefined;
  // Firefox keeps the cookies of every other site apart by page (Total Cookie Protection).
  const kept = isTopLevelNavigation ? false : isCrossSite || (topLevelSite === undefined ? 'unknown' : false);
  return {
    isTopLevelNavigation,
    isCrossSite,
    ...(topLevelSite !== undefined && { topLevelSite }),
    jar: engine === 'firefox' ? jarOf(kept, topLevelSite) : 'common',
  };
}
