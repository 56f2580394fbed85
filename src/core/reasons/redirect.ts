/** What an answer says by the address that it sends the browser to. */
import { percentDecoded } from '../bytes.ts';
import { fieldValue } from '../header.ts';
import type { Reason } from '../reason.ts';
import type { Answer } from './answer.ts';
import { signInPath } from './sign-in.ts';
import { type Spot, say, shapeOf } from './statement.ts';

/** RFC 6749 section 4.1.2.1, OpenID Connect Core section 3.1.2.6, and the words of Meta, Entra and Ory. */
const kinds: ReadonlyMap<string, Reason['is']> = new Map([
  ['error', 'code'],
  ['error_subcode', 'code'],
  ['error_code', 'code'],
  ['error_reason', 'code'],
  ['errorcode', 'code'],
  ['oauth_problem', 'code'],
  ['error_description', 'text'],
  ['error_message', 'text'],
  ['error_hint', 'text'],
]);

const decoded = (written: string): string => {
  const spaced = written.replaceAll('+', ' ');
  return percentDecoded(spaced) ?? spaced;
};

/**
 * Reads what is told of an error in `name=value&name=value`.
 * @param source `redirect`: of an address; `oauth`: of a body
 */
export function errorPairs(to: Reason[], source: 'redirect' | 'oauth', pairs: string, spot: Spot): void {
  for (const pair of pairs.split('&', 100)) {
    const equals = pair.indexOf('=');
    const name = decoded(equals < 0 ? pair : pair.slice(0, equals)).toLowerCase();
    const is = kinds.get(name);
    if (is === undefined) continue;
    // `/login?error`: its being there is all that is said (Spring Security).
    const said = equals < 0 || equals === pair.length - 1 ? name : decoded(pair.slice(equals + 1));
    say(to, source, shapeOf(said, is), said, name, spot, pair);
  }
}

/** RFC 9110 section 15.4. A refusal may carry an address too (Authelia behind nginx). */
const leads = (status: number): boolean =>
  (status >= 300 && status < 400) || status === 401 || status === 403 || status === 407;

/** @param refresh "0; url=/login" (HTML, "shared declarative refresh steps") */
export const refreshAddress = (refresh: string): string => /url\s{0,9}=\s{0,9}["']?(.*)/i.exec(refresh)?.[1] ?? '';

function readAddress(to: Reason[], address: string, spot: Spot & { readonly name: string }): void {
  const start = address.search(/[?#]/);
  if (start >= 0) for (const part of address.slice(start + 1).split(/[?#]/, 3)) errorPairs(to, 'redirect', part, spot);
  const path = signInPath(address);
  if (path !== undefined) say(to, 'redirect', 'code', 'sign-in page', spot.name, spot, path);
}

/** `said` is "sign-in page" where the address looks like one; then its path is quoted, without what may be secret in it. */
export function redirectReasons(to: Reason[], { headers, status, round }: Answer): void {
  const location = leads(status) ? fieldValue(headers, 'location') : undefined;
  if (location !== undefined) readAddress(to, location, { round, part: 'response', name: 'location' });
  const refresh = fieldValue(headers, 'refresh');
  if (refresh !== undefined) readAddress(to, refreshAddress(refresh), { round, part: 'response', name: 'refresh' });
}
