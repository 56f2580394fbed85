import { expect, test } from 'vitest';
import { append } from '#core/append.ts';
import { firefox } from '#core/engine.ts';
import { event, headers } from '#core/event.fixture.ts';
import type { Exchange } from '#core/exchange.ts';
import { fold } from '#core/fold.ts';
import { bodiesKey } from '#core/keys.ts';
import type { DevToolsEntry } from '#core/messages.ts';
import { emptyRing, inTurn, type Ring } from '#core/ring.ts';
import { createEnricher, type EnricherOptions } from './enricher.ts';

const url = 'http://a.localhost/members';
const response = { text: 'no', mimeType: 'text/plain' };

const refusal = (at: number): Exchange => {
  const request = { requestId: String(at), url };
  return fold(
    [event('sent', at, request), event('completed', at + 5, { ...request, status: 403, headers: headers('X: 1') })],
    firefox,
  );
};

const entryAt = (startedAt: number, more: Partial<DevToolsEntry> = {}): DevToolsEntry => ({
  tabId: 7,
  url,
  method: 'GET',
  status: 403,
  statusLine: 'HTTP/1.1 403 Forbidden',
  startedAt,
  duration: 5,
  type: 'xmlhttprequest',
  sent: headers('Host: a.localhost'),
  received: headers('X: 1'),
  response,
  ...more,
});

/** An enricher over a ring in memory; every step is done as soon as what it waits for is there. */
function start(options: Partial<EnricherOptions> = {}) {
  let ring: Ring = emptyRing('salt');
  const stored: Record<string, unknown> = {};
  const update: EnricherOptions['store']['update'] = async (op, before) => {
    await before;
    const step = inTurn(ring, op);
    ring = step.ring;
    Object.assign(stored, step.set);
  };
  const keep = (exchange: Exchange, again: boolean) => append(exchange, 'refused', { again });
  const enricher = createEnricher({
    engine: firefox,
    store: { update, summary: async () => undefined, mayBeOpen: () => true },
    isInFlight: () => false,
    keep,
    hasHostAccess: async () => true,
    learn: () => undefined,
    ...options,
  });
  return {
    enricher,
    stored,
    slots: () => ring.tabs.get(7)?.slots.map(({ requestId, times = 1 }) => [requestId, times]) ?? [],
    tell(exchange: Exchange) {
      enricher.told(exchange);
      return update(keep(exchange, false));
    },
  };
}

/** Until all that was begun is done: nothing here waits for anything but promises. */
const done = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('an entry finds the record that webRequest told', async () => {
  const { enricher, tell, stored } = start();
  await tell(refusal(1_000));
  enricher.take(entryAt(999));
  await done();
  expect(stored[bodiesKey(7, 0)]).toEqual({ response, of: '1000' });
});

test('an entry that is early waits until its request has ended', async () => {
  let isInFlight = true;
  const { enricher, tell, stored, slots } = start({ isInFlight: () => isInFlight });
  enricher.take(entryAt(999));
  enricher.ended();
  await done();
  expect(slots()).toEqual([]);
  await tell(refusal(1_000));
  isInFlight = false;
  enricher.ended();
  await done();
  expect(stored[bodiesKey(7, 0)]).toEqual({ response, of: '1000' });
  expect(slots()).toEqual([['1000', 1]]);
});

test('at most 20 wait: then the oldest is tried as things are', async () => {
  const { enricher, tell, stored } = start({ isInFlight: () => true });
  await tell(refusal(1_000));
  for (let count = 0; count < 20; count += 1) enricher.take(entryAt(999));
  await done();
  expect(stored[bodiesKey(7, 0)]).toBeUndefined();
  enricher.take(entryAt(999));
  await done();
  expect(stored[bodiesKey(7, 0)]).toBeDefined();
});

test('what a service worker answered by itself becomes a record, once for each', async () => {
  const { enricher, stored, slots } = start();
  enricher.take(entryAt(1_000, { byWorker: true }));
  enricher.take(entryAt(1_001, { byWorker: true }));
  await done();
  expect(slots()).toEqual([['devtools:1000:1', 2]]);
  expect(stored[bodiesKey(7, 0)]).toEqual({ response, of: 'devtools:1000:1' });
});

test.each<[string, Partial<DevToolsEntry>, Partial<EnricherOptions>]>([
  ['came over the network', {}, {}],
  ['concerns a host that is withheld', { byWorker: true }, { hasHostAccess: async () => false }],
])('no record of what %s', async (_, more, options) => {
  const { enricher, slots } = start(options);
  enricher.take(entryAt(1_000, more));
  await done();
  expect(slots()).toEqual([]);
});

test('what was forgotten is not matched', async () => {
  const { enricher, tell, stored } = start();
  await tell(refusal(1_000));
  enricher.forget();
  enricher.take(entryAt(999));
  await done();
  expect(stored[bodiesKey(7, 0)]).toEqual({ response, ofGroup: true });
});
