/** An error that an authorization server sent back by a redirect. */
import { formDecoded } from './bytes.ts';
import type { Evidence, Exchange } from './exchange.ts';

export interface RedirectError {
  /** "access_denied" */
  readonly error: string;
  readonly description?: string;
  /** It came with what only OAuth has: the state of the request, or a description. */
  readonly isSure: boolean;
  /** The redirect, and the address that it led to where that was asked for as well. */
  readonly evidence: readonly Evidence[];
}

/** RFC 6749 section 4.1.2.1, OpenID Connect Core section 3.1.2.6, RFC 9396 section 5, RFC 8707 section 2, Entra. */
export const redirectErrors: ReadonlySet<string> = new Set([
  'invalid_request',
  'unauthorized_client',
  'access_denied',
  'unsupported_response_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
  'interaction_required',
  'login_required',
  'account_selection_required',
  'consent_required',
  'invalid_request_uri',
  'invalid_request_object',
  'request_not_supported',
  'request_uri_not_supported',
  'registration_not_supported',
  'invalid_authorization_details',
  'invalid_target',
  'unmet_authentication_requirements',
  'invalid_client',
  'invalid_grant',
]);

function read(address: string): Omit<RedirectError, 'evidence'> | undefined {
  const start = address.search(/[?#]/);
  if (start < 0) return undefined;
  const given = new Map<string, string>();
  for (const pair of address.slice(start + 1).split(/[&#?]/, 100)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && !given.has(pair.slice(0, equals))) given.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
  const error = formDecoded(given.get('error') ?? '');
  // Others put `error=` into addresses too: one that is registered, or that is said as RFC 6749 says it.
  if (!redirectErrors.has(error) && !(error !== '' && given.has('error_description') && given.has('state')))
    return undefined;
  const description = given.get('error_description');
  const isSure = description !== undefined || given.has('state') || given.has('iss');
  return { error, isSure, ...(description !== undefined && { description: formDecoded(description) }) };
}

/** @returns the error of the last redirect that carries one, or of the address that was asked for first */
export function redirectError({ rounds }: Exchange): RedirectError | undefined {
  for (let index = rounds.length - 1; index >= 0; index--) {
    const round = rounds[index];
    const location = round?.response.state === 'seen' ? locationOf(round.response.value.headers) : undefined;
    const to =
      round?.end.kind === 'redirect' ? (location ?? round.end.to) : isLast(index, rounds) ? location : undefined;
    const found = to === undefined ? undefined : read(to);
    if (found === undefined) continue;
    const landed: readonly Evidence[] =
      index + 1 < rounds.length ? [{ round: index + 1, part: 'url', name: 'error', quote: found.error }] : [];
    return {
      ...found,
      evidence: [{ round: index, part: 'response', name: 'location', quote: found.error }, ...landed],
    };
  }
  const [first] = rounds;
  const found = first && read(first.url);
  return found && { ...found, evidence: [{ round: 0, part: 'url', name: 'error', quote: found.error }] };
}

const isLast = (index: number, rounds: Exchange['rounds']): boolean => index === rounds.length - 1;

const locationOf = (headers: readonly { readonly name: string; readonly value: string }[]): string | undefined =>
  headers.find(({ name }) => name.toLowerCase() === 'location')?.value;
