import type { Actor, Exchange } from '#core/exchange.ts';
import { knownClockVerdict } from '#core/known-clocks.ts';
import type { Snapshot, StoredRecord } from '#core/messages.ts';
import { ofPage } from '#core/page.ts';
import { finalStatus } from '#core/relevance.ts';
import { type FailureKind, failureKind } from '#ui/failure-kind.ts';
import type { Checks } from '#ui/verdict/checks.ts';
import { questionOf } from '#ui/verdict/context.ts';
import type { Parameters } from '#ui/words.ts';
import { type Length, lengthOf } from './length.ts';

export type Step = 'hosts' | 'cookies' | 'private' | 'reload';

/** A message about the clock of the person's own computer. */
export interface OwnClock {
  readonly id: 'own_clock_behind' | 'own_clock_ahead';
  /** For its parameter `length`. */
  readonly length: Length;
}

/** What the popup says about a page: message ids, and the steps that may help. */
export interface Sentence {
  readonly id: string;
  /** Who has to act. */
  readonly who?: string;
  readonly also?: string;
  /** It is wrong, whatever else is. */
  readonly clock?: OwnClock;
  readonly params?: Parameters;
  readonly steps: readonly Step[];
}

const all: readonly Step[] = ['cookies', 'private', 'reload'];
/** Where only parts were refused, perhaps by another site: nothing that signs a person out comes first. */
const gentleFirst: readonly Step[] = ['reload', 'private', 'cookies'];

/** The page itself was refused. No cookie of the site matters to a proxy. */
const pages: Readonly<Record<number, Sentence>> = {
  401: { id: 'page_401', who: 'page_401_who', steps: all },
  403: { id: 'page_403', who: 'page_403_who', steps: all },
  407: { id: 'page_407', who: 'page_407_who', steps: ['reload'] },
};

/** The page itself was refused, without a status of its own. Cookies decide about no certificate. */
const failures: Readonly<Record<FailureKind, Sentence | undefined>> = {
  loop: { id: 'page_loop', who: 'page_loop_who', steps: all },
  certificate: { id: 'page_certificate', who: 'page_certificate_who', steps: [] },
  proxy: pages[407],
};

function byStatus(exchange: Exchange): Sentence {
  const kind = failureKind(exchange);
  const status = finalStatus(exchange);
  const found = kind === undefined ? pages[status ?? 403] : failures[kind];
  return found ?? { id: 'page_other', who: 'page_other_who', params: { status: status ?? '' }, steps: all };
}

/** Who can mend it, to a visitor: whoever wrote the site stands for the site. */
const who: Readonly<Record<Actor, string>> = {
  visitor: 'who_you',
  developer: 'who_site',
  'site-owner': 'who_site',
  network: 'who_network',
};

/** In the words of the verdict, where it has words for visitors. */
function byVerdict(page: StoredRecord, all: readonly StoredRecord[], checks: Checks): Sentence | undefined {
  const [finding] = checks.diagnose(...questionOf(page, page.exchange, all));
  const steps = finding && checks.words[finding.cause]?.visitor;
  if (finding === undefined || steps === undefined) return undefined;
  return { id: `cause_${finding.cause.replaceAll('-', '_')}`, who: who[finding.actor], steps };
}

/** The record of the page itself, where that was refused. */
export const refusedPage = (snapshot: Snapshot): StoredRecord | undefined =>
  ofPage(snapshot).findLast(({ weight, exchange }) => weight === 'refused' && exchange.type === 'main_frame');

/** What was refused, or waits for a password. */
function trouble(snapshot: Snapshot, checks: Checks | undefined): Sentence | undefined {
  const ours = ofPage(snapshot);
  for (const { exchange, weight } of ours)
    if (weight === 'waiting' && exchange.outcome.kind === 'waiting')
      return { id: exchange.outcome.isProxy ? 'waiting_proxy' : 'waiting', who: 'waiting_who', steps: [] };
  const refused = ours.filter(({ weight }) => weight === 'refused');
  const page = refusedPage(snapshot);
  if (page !== undefined) return (checks && byVerdict(page, ours, checks)) ?? byStatus(page.exchange);
  // A group counts once, as on the badge.
  const repeats = refused.some(({ times }) => times !== undefined) && ({ also: 'repeats' } as const);
  if (refused.length > 0)
    return { id: 'parts', who: 'parts_who', ...repeats, params: { n: refused.length }, steps: gentleFirst };
  return undefined;
}

/** Servers allow for less: a clock that is off by it refuses nobody. */
const harmless = 60_000;

/** The clock of the person's own computer, where the servers of this page agree that it is wrong. */
function ownClock(snapshot: Snapshot): OwnClock | undefined {
  const { kind, offset } = knownClockVerdict(ofPage(snapshot), 0);
  if (kind !== 'yours' || Math.abs(offset) < harmless) return undefined;
  return { id: offset > 0 ? 'own_clock_behind' : 'own_clock_ahead', length: lengthOf(offset) };
}

/**
 * Chooses the one sentence about the page that a tab shows.
 * @param hosts may Authlens see requests at all?
 * @param site does the tab show a web page?
 * @param checks missing where they could not be loaded: then the status alone tells
 */
export function sentenceOf(snapshot: Snapshot, hosts: boolean, site: boolean, checks?: Checks): Sentence {
  if (!hosts) return { id: 'withheld', who: 'withheld_who', steps: ['hosts'] };
  const { paused } = snapshot.summary;
  const found = trouble(snapshot, checks);
  if (found !== undefined) {
    // Where no step may help, loading the page again does not either.
    const clock = found.steps.length > 0 ? ownClock(snapshot) : undefined;
    return { ...found, ...(clock && { clock }), ...(paused && { also: 'paused' }) };
  }
  if (paused) return { id: 'paused', steps: [] };
  return { id: site ? 'nothing' : 'no_page', steps: [] };
}
