import { plainJson } from '#core/plain-json.ts';
import { type Problem, problem } from '#core/problem.ts';
import { claimInfo, headerInfo } from '#core/tokens/claims.ts';
import type { Disclosure } from '#core/tokens/sd-jwt.ts';
import { readNumericDate } from '#core/tokens/times.ts';
import { momentWords } from './moment.ts';
import type { ByMember } from './token-places.ts';
import { isOtherClock, momentOf, type TokenSetting } from './token-setting.ts';

/** One member of a token's header or claims. */
export interface TokenRow {
  readonly name: string;
  /** As it stands in the token: JSON, a string without its quotes. */
  readonly value: string;
  /** A time in words, else empty. */
  readonly when: string;
  /** What the member means; empty where nobody registered it. */
  readonly meaning: string;
  /** What is wrong with it. */
  readonly problems: readonly Problem[];
}

type Members = Readonly<Record<string, unknown>> | undefined;
type Info = typeof claimInfo | typeof headerInfo;

/** "21 Nov 2026, 13:05:10, 1 minute before this request", and by whose clock where that is another than ours. */
const whenWords = (moment: number, setting: TokenSetting): string =>
  `${momentWords(moment, momentOf(setting))}${isOtherClock(setting) ? " by the server's clock" : ''}`;

function row(name: string, value: unknown, info: Info, at: TokenSetting, problems: ByMember): TokenRow {
  const known = info(name);
  const moment = known?.type === 'instant' ? readNumericDate(value).ms : undefined;
  return {
    name,
    value: plainJson(value),
    when: moment === undefined ? '' : whenWords(moment, at),
    meaning: known?.meaning ?? '',
    problems: problems.get(name) ?? [],
  };
}

const rows = (part: Members, info: Info, at: TokenSetting, problems: ByMember): readonly TokenRow[] =>
  Object.entries(part ?? {}).map(([name, value]) => row(name, value, info, at, problems));

/**
 * The JOSE header of a token (RFC 7515 section 4).
 * @param at the moment that times are told against
 */
export const headerRows = (header: Members, at: TokenSetting, problems: ByMember): readonly TokenRow[] =>
  rows(header, headerInfo, at, problems);

/** The claims of a token (RFC 7519 section 4). */
export const claimRows = (claims: Members, at: TokenSetting, problems: ByMember): readonly TokenRow[] =>
  rows(claims, claimInfo, at, problems);

const stranger = problem('sd-digest-mismatch', 'No digest of the token is that of this disclosure.');

/** What an SD-JWT discloses (RFC 9901 section 4.2), in the order of the token; an element of a list has no name. */
export const disclosureRows = (
  disclosures: readonly Disclosure[] | undefined,
  at: TokenSetting,
  problems: ByMember,
): readonly TokenRow[] =>
  (disclosures ?? []).map(({ name, value, unfounded }) => {
    const read = row(name ?? '', value, claimInfo, at, problems);
    const own = unfounded ? { ...read, problems: [...read.problems, stranger] } : read;
    return name === undefined ? { ...own, name: 'in a list', meaning: 'Element of a list' } : own;
  });
