import { beforeAll, describe, expect, test, vi } from 'vitest';
import { chromium, type Engine, firefox } from '#core/engine.ts';
import type { Exchange } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import type { ExpectedRecord, LabCase } from './lab/case.ts';
import { cases } from './lab/cases.ts';
import { orders } from './orders.ts';
import { asExpected, bare, isOfDevTools } from './reading.ts';
import { type BrowserName, isNetwork, type Line, readRecording, recordedRows } from './recording.ts';
import { type Replayed, replay, replayEvents, type Stage } from './replay.ts';
import { maxAlike } from './tidy.ts';

type Listener = (tabId: number, change: object) => void;

const tabs = vi.hoisted((): { updated?: Listener } => ({}));

vi.mock('#browser/api.ts', () => ({
  default: {
    tabs: {
      onUpdated: {
        addListener(listener: Listener) {
          tabs.updated = listener;
        },
      },
      onRemoved: { addListener() {} },
    },
  },
}));

const stage: Stage = { update: (tabId, change) => tabs.updated?.(tabId, change), setTime: vi.setSystemTime };

const engines: Readonly<Record<BrowserName, Engine>> = { chromium, firefox };

/** What the lab's table says; but of a storm only the beginning is recorded. */
function expected({ expect, requests = [], ...rest }: LabCase, browser: BrowserName): ExpectedRecord[] {
  const { records } = { ...expect, ...(browser === 'firefox' && rest.firefox) };
  // Without DevTools only the status of a picture is known.
  const isPicture = requests.some((request) => request.as === 'image');
  return records
    .filter((record) => !isOfDevTools(record) && (record.aloneIn ?? browser) === browser)
    .map((record) => ({
      ...bare(record),
      ...(isPicture && { challenges: [] }),
      ...(record.times !== undefined && { times: Math.min(record.times, maxAlike) }),
    }));
}

/**
 * Rows of which two exchanges differ by nothing but what was sent, with it (nothing, and nothing because of the cache):
 * while the sending is missing they are alike (group.ts), so where it is told last they stand as one group.
 */
const apartBySending: ReadonlySet<string> = new Set(['cached-403']);

/** What must be the same in every order: not its number, and not what was known of the origin when it was written. */
const facts = ({ n: _n, known: _known, ...record }: StoredRecord) => record;

const isGroup = ({ last }: StoredRecord): boolean => last !== undefined;

/** Which of a group is told first and last is a matter of the order. */
function factsOfGroup(record: StoredRecord) {
  const { exchange: _exchange, last: _last, ...rest } = facts(record);
  return isGroup(record) ? rest : facts(record);
}

/** The exchanges that are kept whole, by request. */
const exchangesOf = (records: readonly StoredRecord[]): ReadonlyMap<string, Exchange> =>
  new Map(
    records
      .flatMap(({ exchange, last }) => [exchange, ...(last ? [last] : [])])
      .map((exchange) => [exchange.requestId, exchange]),
  );

const count = (records: readonly StoredRecord[]): number => records.reduce((sum, { times = 1 }) => sum + times, 0);

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe.each(['chromium', 'firefox'] as const)('the recordings of %s', (browser) => {
  const engine = engines[browser];

  test('are of every row of the lab, and of nothing else', () => {
    expect(recordedRows(browser).sort()).toEqual(cases.map(({ id }) => id).sort());
  });

  describe.each(cases.map((each) => [each.id, each] as const))('%s', (id, row) => {
    let lines: readonly Line[];
    let recorded: Replayed;

    beforeAll(async () => {
      lines = readRecording(browser, id);
      recorded = await replay(lines, engine, stage);
    });

    test('in the recorded order', () => {
      expect(recorded.records.map(asExpected)).toEqual(expected(row, browser));
    });

    test.each(orders)('%s', (order, sorted) => {
      const network = lines.filter(isNetwork);
      const records = replayEvents(sorted(network), engine, recorded.begun);
      expect(count(records)).toBe(count(recorded.records));
      if (!apartBySending.has(id) || order === 'by listener') {
        expect(records.map(asExpected)).toEqual(expected(row, browser));
        expect(records.map(factsOfGroup)).toEqual(recorded.records.map(factsOfGroup));
      }
      for (const [requestId, exchange] of exchangesOf(records.filter(isGroup))) {
        const own = network.filter(({ details }) => details.requestId === requestId);
        const alone = exchangesOf(replayEvents(own, engine, recorded.begun));
        expect(exchange).toEqual(alone.get(requestId));
      }
    });
  });
});
