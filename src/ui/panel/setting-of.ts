import { parseChallenges } from '#core/challenge.ts';
import type { Exchange } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import { challengeLines } from '#core/relevance.ts';
import { requestAt } from './borne.ts';
import type { SentCredential } from './sent-credentials.ts';
import { clockFor } from './server-clock.ts';
import type { TokenSetting } from './token-setting.ts';

/** Who answered decides which challenges count: the proxy, or the server (RFC 9110 sections 11.6 and 11.7). */
const isOfProxy = (name: string): boolean => name.toLowerCase().startsWith('proxy-');

/** Does an access token belong there? ID tokens, refresh tokens and assertions have places of their own. */
const isForAccess = ({ kind, name, token }: SentCredential): boolean =>
  kind === 'header' || /access[-_]?token$/i.test(name) || token?.use === 'access token';

/**
 * What the token of a credential is judged against: the last round that carried it, whose answer it got. Of its
 * challenges those count that name its scheme, or all where none does.
 */
export function settingOf(record: StoredRecord, exchange: Exchange, credential: SentCredential): TokenSetting {
  const index = credential.rounds.at(-1) ?? 0;
  const round = exchange.rounds[index];
  if (round === undefined) return { at: exchange.startedAt };
  const times = { at: round.at, clock: clockFor(record, [round]) };
  if (!isForAccess(credential)) return times;
  const lines = challengeLines(round).filter(({ name }) => isOfProxy(name) === isOfProxy(credential.name));
  const { challenges } = parseChallenges(lines.map(({ value }) => value));
  const scheme = credential.reading?.scheme?.toLowerCase();
  const own = challenges.filter((challenge) => challenge.scheme.toLowerCase() === scheme);
  return { ...times, request: requestAt(exchange, index), challenges: own.length > 0 ? own : challenges };
}
