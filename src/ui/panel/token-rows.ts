import type { Instant } from '#core/exchange.ts';
import type { Clock } from '#core/messages.ts';
import { plainJson } from '#core/plain-json.ts';
import { claimInfo, headerInfo } from '#core/tokens/claims.ts';
import type { Disclosure } from '#core/tokens/sd-jwt.ts';
import { readNumericDate, type TokenTimes } from '#core/tokens/times.ts';
import { momentWords } from './moment.ts';

/** One member of a token's header or claims. */
export interface TokenRow {
  readonly name: string;
  /** As it stands in the token: JSON, a string without its quotes. */
  readonly value: string;
  /** A time in words, else empty. */
  readonly when: string;
  /** Its time alone makes the token invalid at that moment: past its exp, or before its nbf (RFC 7519 section 4.1.4, 4.1.5). */
  readonly refuses: boolean;
  /** What the member means; empty where nobody registered it. */
  readonly meaning: string;
}

type Info = typeof claimInfo | typeof headerInfo;

function refuses(name: string, moment: Instant | undefined, at: Instant): boolean {
  if (moment === undefined) return false;
  return (name === 'exp' && moment <= at) || (name === 'nbf' && moment > at);
}

function row(name: string, value: unknown, info: Info, at: Instant): TokenRow {
  const known = info(name);
  const moment = known?.type === 'instant' ? readNumericDate(value).ms : undefined;
  return {
    name,
    value: plainJson(value),
    when: moment === undefined ? '' : momentWords(moment, at),
    refuses: refuses(name, moment, at),
    meaning: known?.meaning ?? '',
  };
}

/** @param at start of the request, the moment that times are told against */
function rows(part: Readonly<Record<string, unknown>> | undefined, info: Info, at: Instant): readonly TokenRow[] {
  return Object.entries(part ?? {}).map(([name, value]) => row(name, value, info, at));
}

/** The JOSE header of a token (RFC 7515 section 4). */
export const headerRows = (header: Readonly<Record<string, unknown>> | undefined, at: Instant) =>
  rows(header, headerInfo, at);

/** The claims of a token (RFC 7519 section 4). */
export const claimRows = (claims: Readonly<Record<string, unknown>> | undefined, at: Instant) =>
  rows(claims, claimInfo, at);

/** What an SD-JWT discloses (RFC 9901 section 4.2), in the order of the token; an element of a list has no name. */
export const disclosureRows = (disclosures: readonly Disclosure[] | undefined, at: Instant): readonly TokenRow[] =>
  (disclosures ?? []).map(({ name, value }) =>
    name === undefined
      ? { ...row('', value, claimInfo, at), name: 'in a list', meaning: 'Element of a list' }
      : row(name, value, claimInfo, at),
  );

/**
 * Had the token expired by the server's clock, however far that one may be from what is known of it?
 * @param at start of the request by our own clock
 */
export const expiredThere = ({ expiresAt }: TokenTimes, at: Instant, clock: Clock | undefined): boolean =>
  expiresAt !== undefined && clock !== undefined && expiresAt <= at + clock.offset - clock.within;
