import type { Exchange } from '#core/exchange.ts';
import { maxRedirects } from '#core/relevance.ts';

/** Refused without any status of its own: a request sent round in a circle, by a proxy, or for want of a certificate. */
export type FailureKind = 'loop' | 'proxy' | 'certificate';

/** The browsers' words for it (Chromium's net_error_list.h, Firefox's NS_ERROR_ and NSS errors); measured in the lab. */
const kinds: readonly (readonly [words: RegExp, kind: FailureKind])[] = [
  [/^(?:net::ERR_TOO_MANY_REDIRECTS|NS_ERROR_REDIRECT_LOOP)$/, 'loop'],
  [/^net::ERR_UNEXPECTED_PROXY_AUTH$/, 'proxy'],
  [
    /^(?:net::ERR_(?:BAD_SSL_CLIENT_AUTH_CERT|SSL_CLIENT_AUTH_[A-Z_]+)|(?:NS_ERROR_GENERATE_FAILURE\(NS_ERROR_MODULE_SECURITY, )?SSL_ERROR_[A-Z_]*CERT[A-Z_]*_ALERT\)?)$/,
    'certificate',
  ],
];

/** Chromium then gives up a page with ERR_ABORTED and nothing else (measured). */
const isCircle = (rounds: Exchange['rounds']): boolean =>
  rounds.filter(({ end }) => end.kind === 'redirect').length >= maxRedirects;

/** @returns in which of these ways an exchange failed; undefined for all others */
export function failureKind({ outcome, rounds }: Exchange): FailureKind | undefined {
  if (outcome.kind !== 'failed') return undefined;
  return isCircle(rounds) ? 'loop' : kinds.find(([words]) => words.test(outcome.error))?.[1];
}
