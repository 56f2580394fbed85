/** Does a request itself sign somebody in: does it carry a user name and a password in its body? */
import type { Evidence, Exchange } from './exchange.ts';

export interface SignInRequest {
  readonly place: Evidence;
  /** A password was seen in the body. Else only the address says so. */
  readonly isSeen: boolean;
}

/** A member of JSON, or the field of a form: `"password":`, `user[password]=`, `j_password=`, `pwd=`. */
const password = /(?:^|["&?[])([\w-]{0,20}(?:passw(?:or)?d|passphrase|pwd))(?:"\s{0,5}:|\]?=|%5D=|"\s{0,5}\r?\n)/i;

/** Last part of a path that sends a sign-in off. Token endpoints are others: their clients sign in too (RFC 6749 section 3.2). */
const address =
  /\/(?:(?:users?|api|auth|account|accounts|admin|v\d|jwt|local)[/_:-])*(?:log[-_]?in|log[-_]?on|sign[-_]?in|signin\w*|authenticate|authn|j_security_check|j_spring_security_check|session|sessions|wp-login\.php|login\.\w{2,5})(?:\/(?:local|password|email|callback))?\/?$|:signInWith\w+$/i;

/**
 * @param exchange of which the last round is the request
 * @returns where it says so; undefined for any other request
 */
export function signInRequest({ rounds, bodies }: Exchange): SignInRequest | undefined {
  const index = rounds.length - 1;
  const round = rounds[index];
  if (round === undefined || !/^(?:POST|PUT)$/.test(round.method)) return undefined;
  const name = password.exec(bodies?.request?.text.slice(0, 20_000) ?? '')?.[1];
  if (name !== undefined) return { place: { round: index, part: 'form', name }, isSeen: true };
  // The end alone: a path may be as long as a body.
  if (!address.test(round.url.replace(/[?#][\s\S]*$/, '').slice(-120))) return undefined;
  return { place: { round: index, part: 'url' }, isSeen: false };
}
