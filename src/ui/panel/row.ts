import { hostAndPath } from '#core/address.ts';
import type { Exchange, Instant } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import { preflightOf } from '#core/preflight.ts';
import { answeredRound, challengeLines, finalStatus } from '#core/relevance.ts';
import { urlPieces } from '#core/secrets.ts';
import { masked } from '#ui/bullets.ts';

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

function note({ weight, exchange }: StoredRecord): string {
  if (weight === 'waiting') return 'waiting for your password';
  if (weight === 'quiet' && exchange.outcome.kind === 'waiting') return 'asked for a password';
  if (weight === 'quiet') return quietNote(exchange);
  const method = preflightOf(exchange);
  if (method !== undefined) return `preflight of ${method}`;
  return exchange.tabId === -1 ? 'from a worker' : '';
}

/** @returns the row of a record; the address is that of the last response, without any secret */
export function rowOf(record: StoredRecord): Row {
  const { n, exchange } = record;
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
    quiet: record.weight === 'quiet',
    at: exchange.startedAt,
  };
}
