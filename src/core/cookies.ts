import { isThisMachine, isWithin } from './cookie-match.ts';

/** What is needed of a cookie to say where it goes; the browser's own cookie objects fit. */
export interface CookieLike {
  readonly name: string;
  /** With or without a leading dot. */
  readonly domain: string;
  readonly path: string;
  readonly hostOnly: boolean;
  readonly secure: boolean;
  readonly storeId: string;
  readonly partitionKey?: { topLevelSite?: string } | undefined;
}

/**
 * Reads Cookie header lines (RFC 6265 section 4.2.1) as servers do: names and values trimmed, quotes kept, a piece
 * without an equals sign is a cookie without a name. Repeated names stay, in order.
 */
export function cookiesSent(values: readonly string[]): readonly { name: string; value: string }[] {
  return values
    .flatMap((value) => value.split(';'))
    .map((pair) => {
      const equals = pair.indexOf('=');
      return { name: pair.slice(0, Math.max(equals, 0)).trim(), value: pair.slice(equals + 1).trim() };
    })
    .filter(({ name, value }) => name !== '' || value !== '');
}

/**
 * Picks the cookies that a request to this host, at any path, would carry when its tab shows this very page
 * (RFC 6265 section 5.4; CHIPS for partitions). The caller has already chosen the cookie store.
 * @param page host in small letters without port; an IPv6 address in brackets
 */
export function cookiesOfPage<T extends CookieLike>(
  cookies: readonly T[],
  page: { readonly scheme: 'http' | 'https'; readonly host: string },
): readonly T[] {
  const host = page.host.toLowerCase();
  const secure = page.scheme === 'https' || isThisMachine(host);
  return cookies.filter((cookie) => {
    const domain = cookie.domain.toLowerCase().replace(/^\./, '');
    const reaches = cookie.hostOnly ? host === domain : isWithin(host, domain);
    return (
      reaches && (secure || !cookie.secure) && isOwnPartition(cookie.partitionKey?.topLevelSite, page.scheme, host)
    );
  });
}

/** A partition is named by a site, "https://shop.example": the page's own host, or a domain above it. */
function isOwnPartition(topLevelSite: string | undefined, scheme: string, host: string): boolean {
  if (!topLevelSite) return true;
  const [, siteScheme, site] = /^([a-z][a-z0-9+.-]*):\/\/(\[[^\]]*\]|[^/:]+)(?::\d+)?\/?$/i.exec(topLevelSite) ?? [];
  return siteScheme?.toLowerCase() === scheme && site !== undefined && isWithin(host, site.toLowerCase());
}
