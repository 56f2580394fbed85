import type { Exchange } from '#core/exchange.ts';

/** Refused without any status of its own: a request sent round in a circle, by a proxy, or for want of a certificate. */
export type FailureKind = 'loop' | 'proxy' | 'certificate';

/** The browsers' words for it (Chromium's net_error_list.h, Firefox's NS_ERROR_ and NSS errors); measured in the lab. */
const kinds: readonly (readonly [words: RegExp, kind: FailureKind])[] = [
  [/^(?:net::ERR_TOO_MANY_REDIRECTS|NS_ERROR_REDIRECT_LOOP)$/, 'loop'],
  [/^net::ERR_UNEXPECTED_PROXY_AUTH$/, 'proxy'],
  [
    /^(?:net::ERR_(?:BAD_SSL_CLIENT_AUTH_CERT|SSL_CLIENT_AUTH_[A-Z_]+)|SSL_ERROR_[A-Z_]*CERT[A-Z_]*_ALERT)$/,
    'certificate',
  ],
];

/** After so many redirects Chromium gives up a page with ERR_ABORTED and nothing else (measured; Fetch allows 20). */
const MOST_REDIRECTS = 20;

const isCircle = (rounds: Exchange['rounds']): boolean =>
  rounds.length >= MOST_REDIRECTS && rounds.slice(0, -1).every(({ end }) => end.kind === 'redirect');

/** @returns in which of these ways an exchange failed; undefined for all others */
export function failureKind({ outcome, rounds }: Exchange): FailureKind | undefined {
  if (outcome.kind !== 'failed') return undefined;
  return isCircle(rounds) ? 'loop' : kinds.find(([words]) => words.test(outcome.error))?.[1];
}
