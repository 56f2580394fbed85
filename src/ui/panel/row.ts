import { hostAndPath } from '#core/address.ts';
import type { Exchange, Instant } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import { preflightOf } from '#core/preflight.ts';
import { answeredRound, challengeLines, finalStatus } from '#core/relevance.ts';
import { urlPieces } from '#core/secrets.ts';
import { masked } from '#ui/bullets.ts';
import { failureKind } from '#ui/failure-kind.ts';
import { failureWords } from './failure-words.ts';

/** Groups of statuses, as the chips name them and the colours tell them apart. */
export type StatusGroup = '401' | '403' | '407' | 'Other';

/** What the list shows of one record. */
export interface Row {
  readonly n: number;
  readonly group: StatusGroup;
  /** "401"; a dash where no response was seen. */
  readonly status: string;
  readonly method: string;
  readonly host: string;
  /** Path and query; secrets stand as bullets. */
  readonly path: string;
  /** Why the row is no plain refusal; empty otherwise. */
  readonly note: string;
  /** Does it count as a failure? */
  readonly quiet: boolean;
  /** How many requests the row stands for. */
  readonly times: number;
  /** Start of the first one: rows stand in this order, so that a growing count moves none of them. */
  readonly first: Instant;
  /** Start of the latest one. */
  readonly at: Instant;
}

const groups: ReadonlySet<string> = new Set<StatusGroup>(['401', '403', '407']);

export function statusGroup(status: number | undefined): StatusGroup {
  const name = String(status);
  return groups.has(name) ? (name as StatusGroup) : 'Other';
}

/** A quiet record ended well: either a challenge was answered on the way, or one came with a good answer. */
function quietNote(exchange: Exchange): string {
  const last = answeredRound(exchange);
  const answered = exchange.rounds.some(
    ({ response }) => response.state === 'seen' && statusGroup(response.value.status) !== 'Other',
  );
  if (answered) return 'handshake, ended well';
  return last !== undefined && challengeLines(last).length > 0 ? 'challenge on a success' : 'challenge on the way';
}

/** Who made a request that no tab of an ordinary window did; the browser does not say which kind of worker. */
function makerNote({ tabId, private: isPrivate, joints = [] }: Exchange): string {
  if (isPrivate === 'unknown') return 'may be from a private window';
  if (joints.some(({ role }) => role === 'made-by-service-worker-for')) return 'from a service worker';
  return tabId === -1 ? 'from a worker of this site' : '';
}

function note({ weight, exchange }: StoredRecord): string {
  if (weight === 'waiting') return 'waiting for your password';
  if (weight === 'healed') return 'healed: a later try went well';
  if (weight === 'quiet' && exchange.outcome.kind === 'waiting') return 'asked for a password';
  if (weight === 'quiet') return quietNote(exchange);
  const kind = failureKind(exchange);
  if (kind !== undefined) return failureWords[kind].note;
  const method = preflightOf(exchange);
  return method === undefined ? makerNote(exchange) : `preflight of ${method}`;
}

/** @returns the row of a record or group; the address is that of the last response of the first one, without any secret */
export function rowOf(record: StoredRecord): Row {
  const { n, exchange, last = exchange, times = 1 } = record;
  const round = answeredRound(exchange) ?? exchange.rounds.at(-1);
  const url = masked(urlPieces(round?.url ?? ''));
  const { host, path } = hostAndPath(url);
  const status = finalStatus(exchange);
  return {
    n,
    group: statusGroup(status),
    status: status === undefined ? '–' : String(status),
    method: round?.method ?? '',
    host,
    path: path + (/\?[^#]*/.exec(url)?.[0] ?? ''),
    note: note(record),
    quiet: record.weight === 'quiet' || record.weight === 'healed',
    times,
    first: exchange.startedAt,
    at: last.startedAt,
  };
}
