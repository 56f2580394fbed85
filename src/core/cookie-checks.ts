/** Why a cookie that the browser has does not go with a request (RFC 6265bis section 5.8.3). */
import type { CookieAsSet } from './cookie-as-set.ts';
import { cookieAddress, isWithin, pathMatches } from './cookie-match.ts';
import type { Engine } from './engine.ts';
import type { Instant } from './exchange.ts';
import { type Problem, problem } from './problem.ts';

/** A cookie, and where it was set. */
export interface KeptCookie extends CookieAsSet {
  /** Site of the page under which it was set, "https://shop.example", where it is kept for that page alone. */
  readonly partition?: string;
}

/** What of a request decides which cookies go with it. */
export interface CookieRequest {
  readonly url: string;
  readonly method: string;
  readonly at: Instant;
  /** It fetches the whole page of a tab, not a frame or a part. */
  readonly isTopLevelNavigation: boolean;
  /** Who asked for it, and every page around it, is of the site of `url` (section 5.2; http and https are two sites). */
  readonly isSameSite: boolean;
  /** Site of the page of the tab, "https://shop.example". */
  readonly topLevelSite?: string;
  /**
   * It gets no other cookies than those of its partition: a request of another site in Firefox, and in Chromium
   * where cookies of third parties are blocked.
   */
  readonly isPartitioned?: boolean;
  /** Without it the rules of RFC 6265bis, which are those of Chromium. */
  readonly engine?: Engine['name'];
}

/** RFC 9110 section 9.2.1. */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);
/** So long Chromium lets a new cookie without SameSite go with a POST from another site (kLaxAllowUnsafeMaxAge). */
const laxGrace = 120_000;

function sameSiteProblem(cookie: KeptCookie, request: CookieRequest): Problem | undefined {
  const { sameSite, setAt } = cookie;
  const { method, at, isTopLevelNavigation, isSameSite, engine } = request;
  if (isSameSite || sameSite === 'None' || (sameSite === 'Default' && engine === 'firefox')) return undefined;
  if (sameSite === 'Strict') {
    return problem('not-sent-samesite-strict', 'SameSite=Strict keeps it from a request that another site began.');
  }
  const byDefault = sameSite === 'Default' ? 'Without SameSite it counts as Lax: it' : 'SameSite=Lax: it';
  if (!isTopLevelNavigation) {
    return problem('not-sent-samesite-lax', `${byDefault} goes to another site's request only with a whole page.`);
  }
  if (safeMethods.has(method.toUpperCase())) return undefined;
  if (sameSite === 'Default' && setAt !== undefined && at - setAt <= laxGrace) return undefined;
  return problem(
    'not-sent-samesite-lax',
    `${byDefault} goes with a page that another site asks for by GET, not by POST.`,
  );
}

function partitionProblem(cookie: KeptCookie, request: CookieRequest): Problem | undefined {
  const { partition } = cookie;
  const { topLevelSite, isPartitioned } = request;
  if (partition === undefined) {
    if (!isPartitioned) return undefined;
    return problem(
      'not-sent-partition',
      'It was set outside of this partition: the browser keeps cookies for each page apart.',
    );
  }
  if (topLevelSite === undefined || topLevelSite.toLowerCase() === partition.toLowerCase()) return undefined;
  return problem('not-sent-partition', 'It is kept for the pages of another site alone (partitioned).');
}

/**
 * Says why a cookie stays behind. It knows nothing of what a person has blocked.
 * @returns every reason; none means that it goes
 */
export function whyNotSent(cookie: KeptCookie, request: CookieRequest): readonly Problem[] {
  const { host, path, secure } = cookieAddress(request.url);
  const { domain, hostOnly, expires } = cookie;
  const reasons: (Problem | undefined)[] = [];
  if (!(hostOnly ? host === domain : isWithin(host, domain))) {
    const message = hostOnly ? 'It goes only to the very host that set it.' : 'The host is not within its domain.';
    reasons.push(problem('not-sent-domain', message));
  }
  if (!pathMatches(path, cookie.path)) {
    reasons.push(problem('not-sent-path', 'The path of the request is not within its path.'));
  }
  if (cookie.secure && !secure) reasons.push(problem('not-sent-secure', 'Secure keeps it from plain http.'));
  if (expires !== undefined && expires <= request.at) {
    reasons.push(problem('not-sent-expired', 'It had expired before the request.'));
  }
  reasons.push(sameSiteProblem(cookie, request), partitionProblem(cookie, request));
  return reasons.filter((each) => each !== undefined);
}
