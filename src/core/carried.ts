/** What one round carried to say who asks: Authorization, key headers, key parameters, user and password of the address. */
import { percentDecoded } from './bytes.ts';
import { apiKeyHeaders } from './credential-headers.ts';
import { type Credentials, readCredentials } from './credentials.ts';
import type { Evidence, Exchange, Round } from './exchange.ts';
import { fieldValue } from './header.ts';
import { queryCredentials } from './query-credentials.ts';
import type { RequestFacts } from './request-facts.ts';
import { apiKeyParameters } from './url-secrets.ts';

export interface Carried {
  readonly where: 'authorization' | 'proxy-authorization' | 'key-header' | 'key-parameter' | 'form' | 'userinfo';
  /** Lower-case name of the header, name of the parameter. */
  readonly name: string;
  /** A secret. */
  readonly value: string;
  readonly reading: Credentials;
  readonly place: Evidence;
}

/** The request of a round, as far as it was seen. A body is that of the last round. */
export function requestOf({ bodies, rounds }: Exchange, round: Round): RequestFacts {
  const body = round === rounds.at(-1) ? bodies?.request?.text : undefined;
  return {
    method: round.method,
    url: round.url,
    headers: round.sent.state === 'seen' ? round.sent.value : [],
    ...(body !== undefined && { body }),
  };
}

/** Tokens in the query (RFC 6750 section 2.3 and its like); a signature says who asks too, but is no token. */
const tokenName = /^(?:access_?token|id_token|auth_?token|token|jwt|bearer)$/i;

function tokenParameters(url: string): readonly { readonly name: string; readonly value: string }[] {
  return queryCredentials(url).flatMap((pair) => {
    const name = pair.split('=', 1)[0] ?? '';
    const value = pair.slice(name.length + 1);
    return tokenName.test(name) && value !== '' ? [{ name, value: percentDecoded(value) ?? value }] : [];
  });
}

const typeOf = ({ headers }: RequestFacts): string => fieldValue(headers, 'content-type') ?? '';

/** API keys in a form (application/x-www-form-urlencoded is read as a query is). */
const formKeys = (request: RequestFacts): readonly { readonly name: string; readonly value: string }[] =>
  /^application\/x-www-form-urlencoded\b/i.test(typeOf(request)) ? apiKeyParameters(`?${request.body ?? ''}`) : [];

/** Did a form go out that nobody told the content of? A key may stand in it. */
export function isFormUntold(exchange: Exchange, round: Round): boolean {
  const request = requestOf(exchange, round);
  return (
    request.body === undefined &&
    /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(typeOf(request))
  );
}

/** @returns in the order Authorization, keys in headers, in the query, in the form, address; cookies are not among them (cookies.ts) */
export function carriedBy(exchange: Exchange, round: Round, index: number): readonly Carried[] {
  const request = requestOf(exchange, round);
  const read = (name: string, value: string) => readCredentials(name, value, { request });
  const all: Carried[] = [];
  for (const { name, value } of request.headers) {
    const field = name.toLowerCase();
    const isStandard = field === 'authorization' || field === 'proxy-authorization';
    if (!isStandard && !apiKeyHeaders.has(field)) continue;
    const place: Evidence = { round: index, part: 'sent', name: field };
    all.push({ where: isStandard ? field : 'key-header', name: field, value, reading: read(field, value), place });
  }
  for (const { name, value } of [...apiKeyParameters(round.url), ...tokenParameters(round.url)]) {
    const place: Evidence = { round: index, part: 'url', name };
    all.push({ where: 'key-parameter', name, value, reading: read('x-api-key', value), place });
  }
  for (const { name, value } of formKeys(request)) {
    const place: Evidence = { round: index, part: 'form', name };
    all.push({ where: 'form', name, value, reading: read('x-api-key', value), place });
  }
  if (round.userinfo !== undefined) {
    const reading: Credentials = { kind: 'basic', fields: {}, secretFields: [], problems: [] };
    const place: Evidence = { round: index, part: 'url', name: 'userinfo' };
    all.push({ where: 'userinfo', name: 'userinfo', value: round.userinfo, reading, place });
  }
  const rank = (each: Carried): number => (each.where.endsWith('authorization') ? 0 : 1);
  return all.sort((a, b) => rank(a) - rank(b));
}
