/** Makes what the extension kept fit to lie in the repository: nothing in it is another at each recording but times between. */
import type { Judged } from './judged.ts';
import { base, type Rules, renamer, shiftFrom, type Tidier, tidier } from './tidier.ts';

/** Claims that are moments, in seconds (RFC 7519 section 4.1, OpenID Connect Core section 2). */
const momentClaims = ['exp', 'iat', 'nbf', 'auth_time'];

const decoded = (segment: string): unknown => JSON.parse(Buffer.from(segment, 'base64url').toString());

/**
 * A token says the same after it: its moments move with all others. Its signature, which `diagnose` cannot check, becomes a
 * fixed one of the same length. What is no token but looks like one stays as it is.
 */
function tidyToken(token: string, tidy: Tidier, ids: (value: unknown) => string): string {
  const [head = '', payload = '', signature = ''] = token.split('.');
  const rules: Rules = {
    ...Object.fromEntries(momentClaims.map((name) => [name, (value) => tidy.moment(Number(value) * 1000) / 1000])),
    jti: ids,
    kid: (value) => value,
  };
  try {
    const parts = [head, payload].map((part) => JSON.stringify(tidy.walk(decoded(part), rules)));
    const end = 'c2lnbmF0dXJl'.repeat(Math.ceil(signature.length / 12)).slice(0, signature.length);
    return [...parts.map((part) => Buffer.from(part).toString('base64url')), end].join('.');
  } catch {
    return token;
  }
}

/**
 * Ports, session ids, request, tab, frame and record numbers become fixed ones; times move, all by the same number of whole
 * seconds, Date headers and the claims of tokens with them; of a long run of one character the beginning is kept.
 */
export function tidyJudged(judged: readonly Judged[]): Judged[] {
  const ids = renamer((n) => `jti-${n}`);
  const { moment, walk } = tidier(shiftFrom(judged[0]?.record.exchange.startedAt ?? base), (token, tidy) =>
    tidyToken(token, tidy, ids),
  );
  const at = (value: unknown): unknown => (typeof value === 'number' ? moment(value) : undefined);
  const requestId = renamer(String);
  const tab = renamer((n) => n);
  const frame = renamer((n) => n);
  const rules: Rules = {
    at,
    startedAt: at,
    endedAt: at,
    workedAt: at,
    otherWorkedAt: at,
    requestId,
    // Of bodies: the request that they belong to.
    of: requestId,
    n: renamer((n) => n),
    tabId: (value) => (value === -1 ? -1 : tab(value)),
    frameId: (value) => ((value as number) > 0 ? frame(value) : value),
    tag: renamer((n) => `tag-${n}`),
  };
  return judged.map((each) => walk(each, rules) as Judged);
}
