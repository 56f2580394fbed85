/** Does an exchange concern authentication? Decides what is kept, and what of it counts as a failure. */
import type { Exchange, Header, Round } from './exchange.ts';
import type { Weight } from './messages.ts';
import { refusalMark } from './refusal-marks.ts';

/**
 * Statuses that say by themselves "refused": RFC 9110 sections 15.5.2, 15.5.4 and 15.5.8; 511 of RFC 6585; and unregistered
 * ones: 419 Laravel, 440 IIS, 494 to 499 nginx and Esri, 999 LinkedIn (facts/auth.md sections 1.4 and 5).
 */
const refusedStatuses: ReadonlySet<number> = new Set([401, 403, 407, 419, 440, 494, 495, 496, 497, 498, 499, 511, 999]);

export const isRefusedStatus = (status: number): boolean => refusedStatuses.has(status);

/** RFC 9110 sections 11.6.1 and 11.7.1, RFC 8053 section 3. */
const challengeFields: ReadonlySet<string> = new Set([
  'www-authenticate',
  'proxy-authenticate',
  'optional-www-authenticate',
]);

const isChallenge = (header: Header): boolean => challengeFields.has(header.name.toLowerCase());

interface Head {
  readonly status: number;
  readonly headers: readonly Header[];
}

/** Is a response head worth a look: a refusal by its status, or any status that carries a challenge or a mark? */
export function isNotable({ status, headers }: Head): boolean {
  if (refusedStatuses.has(status)) return true;
  return headers.some(({ name, value }) => {
    const field = name.toLowerCase();
    return challengeFields.has(field) || refusalMark(field, value, status) !== undefined;
  });
}

/** A refusal by its status, by a challenge that comes with an error, or by a mark. */
const isRefused = ({ status, headers }: Head): boolean =>
  refusedStatuses.has(status) ||
  (status >= 400 && headers.some(isChallenge)) ||
  headers.some(({ name, value }) => refusalMark(name.toLowerCase(), value, status) === 'refused');

/**
 * Errors in the browsers' words that mean "refused" without any status: a sign-in that leads in a circle, a proxy or a
 * server that wants what the browser does not have. Measured in the lab; docs/limits.md.
 */
const refusingError =
  /^net::ERR_(?:TOO_MANY_REDIRECTS|UNEXPECTED_PROXY_AUTH|PROXY_AUTH_[A-Z_]+|BAD_SSL_CLIENT_AUTH_CERT|SSL_CLIENT_AUTH_[A-Z_]+)$|^NS_ERROR_(?:REDIRECT_LOOP|PROXY_AUTHENTICATION_FAILED|PROXY_FORBIDDEN)$|SSL_ERROR_[A-Z_]*CERT[A-Z_]*_ALERT\)?$/;

/** Browsers follow no more (Fetch standard, "HTTP-redirect fetch"). Chromium ends a page's loop with ERR_ABORTED (measured). */
export const maxRedirects = 20;

/** Does this error say that somebody refused? */
export const isRefusal = (error: string): boolean => refusingError.test(error);

/** Schemes that browsers answer by themselves, out of an extension's sight (RFC 7617, 7616, 4559; Chromium's HTTP authentication). */
const browserSchemes = /(?:^|,)\s*(?:basic|digest|ntlm|negotiate)(?:[\s,]|$)/i;

/** May the browser answer this head's challenge by itself: from memory, or by a password dialog? */
export function isForBrowser(head: { readonly headers: readonly Header[] }): boolean {
  return head.headers.some((header) => isChallenge(header) && browserSchemes.test(header.value));
}

/** The challenge lines of a round's response, in order and unparsed. */
export function challengeLines(round: Round): readonly Header[] {
  return round.response.state === 'seen' ? round.response.value.headers.filter(isChallenge) : [];
}

/** The last round that has a response: the one that a person means by "the answer". */
export function answeredRound(exchange: Exchange): Round | undefined {
  return exchange.rounds.findLast((round) => round.response.state === 'seen');
}

/** Status of the last response; undefined where none was seen. */
export function finalStatus(exchange: Exchange): number | undefined {
  const response = answeredRound(exchange)?.response;
  return response?.state === 'seen' ? response.value.status : undefined;
}

const isLoop = ({ rounds }: Exchange): boolean =>
  rounds.filter(({ end }) => end.kind === 'redirect').length >= maxRedirects;

/** Opening DevTools makes Chromium read the document once more from its cache: nobody was refused again. */
function isReread({ type, rounds }: Exchange): boolean {
  return type === 'other' && rounds.every(({ sent }) => sent.state === 'hidden' && sent.why === 'from-cache');
}

/**
 * Weighs an exchange.
 * @returns refused: it counts. waiting: its password dialog is open. quiet: worth reading, but no failure (a challenge
 *   that was answered well, or that came with a success or a redirect). undefined: none of our business
 */
export function weigh(exchange: Exchange): Weight | undefined {
  if (isReread(exchange)) return undefined;
  if (exchange.refusal !== undefined) return 'refused';
  if (exchange.outcome.kind === 'waiting') return 'waiting';
  if (exchange.outcome.kind === 'failed' && (isRefusal(exchange.outcome.error) || isLoop(exchange))) return 'refused';
  const last = answeredRound(exchange);
  if (last?.response.state !== 'seen') return undefined;
  if (isRefused(last.response.value)) return 'refused';
  const notable = exchange.rounds.some((round) => round.response.state === 'seen' && isNotable(round.response.value));
  return notable ? 'quiet' : undefined;
}
