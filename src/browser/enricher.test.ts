import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { append } from '#core/append.ts';
import { firefox } from '#core/engine.ts';
import { event, headers } from '#core/event.fixture.ts';
import type { NetEvent } from '#core/event.ts';
import type { Exchange } from '#core/exchange.ts';
import { fold } from '#core/fold.ts';
import { bodiesKey, recordKey } from '#core/keys.ts';
import { heal } from '#core/log.ts';
import type { DevToolsEntry, StoredRecord } from '#core/messages.ts';
import { weigh } from '#core/relevance.ts';
import { emptyRing, inTurn, type Ring } from '#core/ring.ts';
import { createEnricher, type EnricherOptions } from './enricher.ts';

const url = 'http://a.localhost/members';
const response = { text: 'no', mimeType: 'text/plain' };

interface Other {
  readonly tabId?: number;
  readonly private?: true;
}

const endOf = (at: number, more: Other & { readonly url?: string } = {}): NetEvent =>
  event('completed', at + 5, { requestId: String(at), url, ...more, status: 403, headers: headers('X: 1') });

const refusal = (at: number, more: Other = {}): Exchange =>
  fold([event('sent', at, { requestId: String(at), url, ...more }), endOf(at, more)], firefox);

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
    store: { update },
    isInFlight: () => false,
    keep,
    hasHostAccess: async () => true,
    learn: () => undefined,
    isPrivate: () => false,
    ...options,
  });
  return {
    enricher,
    stored,
    slots: () => ring.tabs.get(7)?.slots.map(({ requestId, times = 1 }) => [requestId, times]) ?? [],
    weights: () => ring.tabs.get(7)?.slots.map(({ weight }) => weight) ?? [],
    tell(exchange: Exchange) {
      enricher.told(exchange);
      return update((options.keep ?? keep)(exchange, false));
    },
    succeed: (startedAt: number) =>
      update(heal({ tabId: 7, requestId: 'well', startedAt, method: 'GET', url, asker: '' })),
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
  enricher.ended(endOf(1_000));
  await done();
  expect(slots()).toEqual([]);
  await tell(refusal(1_000));
  isInFlight = false;
  enricher.ended(endOf(1_000));
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

const inBody = (startedAt: number, more: Partial<DevToolsEntry> = {}): DevToolsEntry =>
  entryAt(startedAt, { status: 200, refusal: 'unauthenticated', ...more });

test('what the body alone refuses becomes a record; the same again is one more of it, another word is not', async () => {
  const { enricher, stored, slots } = start();
  enricher.take(inBody(1_000));
  enricher.take(inBody(1_001));
  enricher.take(inBody(1_002, { refusal: 'forbidden' }));
  await done();
  expect(slots()).toEqual([
    ['devtools:1000:1', 2],
    ['devtools:1002:3', 1],
  ]);
  expect(stored[bodiesKey(7, 0)]).toEqual({ response, of: 'devtools:1000:1' });
  expect(stored[recordKey(7, 0)]).toMatchObject({ exchange: { refusal: 'unauthenticated' } });
});

test('it is healed by what DevTools tells of the next body alone', async () => {
  const { enricher, weights, succeed } = start();
  enricher.take(inBody(1_000));
  await done();
  await succeed(1_010);
  expect(weights()).toEqual(['refused']);
  enricher.take(entryAt(1_020, { status: 200, heals: true }));
  await done();
  expect(weights()).toEqual(['healed']);
});

test('it stands beside a refusal of the same address by its status', async () => {
  const { enricher, tell, stored, slots } = start();
  await tell(refusal(1_000));
  enricher.take(inBody(1_100));
  await done();
  expect(slots()).toEqual([
    ['1000', 1],
    ['devtools:1100:1', 1],
  ]);
  expect(stored[bodiesKey(7, 0)]).toBeUndefined();
});

test('a challenge that came with a success counts when the body refuses', async () => {
  const challenge = headers('WWW-Authenticate: Bearer');
  const { enricher, weights, tell, slots } = start({
    keep: (exchange, again) => append(exchange, weigh(exchange) ?? 'quiet', { again }),
  });
  const end = event('completed', 1_005, { requestId: '1000', url, status: 200, headers: challenge });
  await tell(fold([event('sent', 1_000, { requestId: '1000', url }), end], firefox));
  expect(weights()).toEqual(['quiet']);
  enricher.take(inBody(999, { received: challenge }));
  await done();
  expect(weights()).toEqual(['refused']);
  expect(slots()).toEqual([['1000', 1]]);
});

test.each<[string, Partial<DevToolsEntry>, Partial<EnricherOptions>]>([
  ['is refused in the body by a host that is withheld', { refusal: 'forbidden' }, { hasHostAccess: async () => false }],
  ['came over the network', {}, {}],
  ['concerns a host that is withheld', { byWorker: true }, { hasHostAccess: async () => false }],
])('no record of what %s', async (_, more, options) => {
  const { enricher, slots } = start(options);
  enricher.take(entryAt(1_000, more));
  await done();
  expect(slots()).toEqual([]);
});

test('an entry looks for its record only when all that was queued before is told', async () => {
  let tellKnown: (() => void) | undefined;
  const known = new Promise<void>((resolve) => {
    tellKnown = resolve;
  });
  const { enricher, tell, stored } = start({ learn: () => known });
  enricher.take(entryAt(999));
  await tell(refusal(1_000));
  tellKnown?.();
  await done();
  expect(stored[bodiesKey(7, 0)]).toEqual({ response, of: '1000' });
});

test('asks only for the entries that wait for the address that ended, and for nothing where none waits', async () => {
  const asked: string[] = [];
  const isInFlight: EnricherOptions['isInFlight'] = (tabId, method, address) => {
    asked.push(`${tabId} ${method} ${address}`);
    return true;
  };
  const { enricher } = start({ isInFlight });
  enricher.ended(endOf(1_000));
  expect(asked).toEqual([]);
  enricher.take(entryAt(999));
  enricher.take(entryAt(999, { method: 'POST' }));
  enricher.take(entryAt(999, { tabId: 8 }));
  enricher.take(entryAt(999, { url: `${url}/2` }));
  asked.length = 0;
  enricher.ended(endOf(1_000, { url: `${url}/3` }));
  expect(asked).toEqual([]);
  enricher.ended(endOf(1_000, { url: `${url}#top` }));
  expect(asked).toEqual([`7 GET ${url}`]);
});

test('a request that went on elsewhere ends the waiting for all its addresses', async () => {
  let isInFlight = true;
  const { enricher, tell, stored } = start({ isInFlight: () => isInFlight });
  enricher.take(entryAt(999));
  await tell(refusal(1_000));
  isInFlight = false;
  enricher.ended(endOf(1_000, { url: `${url}/2` }), [event('sent', 1_000, { url })]);
  await done();
  expect(stored[bodiesKey(7, 0)]).toBeDefined();
});

test('a private body on an ordinary record: not even where the page was asked for without a tab', async () => {
  const { enricher, tell, stored, slots } = start({ isPrivate: (tabId) => tabId === 9 });
  await tell(refusal(1_000, { tabId: -1 }));
  enricher.take(entryAt(999, { tabId: 9 }));
  await done();
  expect(stored[bodiesKey(-1, 0)]).toBeUndefined();
  enricher.take(entryAt(999));
  await done();
  expect(stored[bodiesKey(-1, 0)]).toEqual({ response, of: '1000' });
  expect(slots()).toEqual([]);
});

test('what DevTools alone tells of a private tab is private; of an unknown one it is nothing', async () => {
  const { enricher, stored } = start({ isPrivate: (tabId) => (tabId === 7 ? true : undefined) });
  enricher.take(entryAt(1_000, { byWorker: true, tabId: 8 }));
  enricher.take(entryAt(1_000, { byWorker: true }));
  await done();
  expect(stored[recordKey(8, 0)]).toBeUndefined();
  expect((stored[recordKey(7, 0)] as StoredRecord).exchange.private).toBe('yes');
});

test('a record is not shortened by what is remembered of it', async () => {
  const { enricher, tell, stored } = start();
  const long = headers(`Cookie: ${'a'.repeat(70_000)}`);
  const request = { requestId: '1', url };
  const told = fold(
    [
      event('sent', 1_000, { ...request, headers: long }),
      event('completed', 1_005, { ...request, status: 403, headers: headers('X: 1') }),
    ],
    firefox,
  );
  await tell(told);
  enricher.take(entryAt(999));
  await done();
  expect(stored[bodiesKey(7, 0)]).toEqual({ response, of: '1' });
  expect((stored[recordKey(7, 0)] as StoredRecord).exchange.rounds[0]?.sent).toEqual({ state: 'seen', value: long });
});

test('what was private is forgotten with the last private window, and nothing else', async () => {
  const { enricher, tell, stored } = start({ isPrivate: (tabId) => (tabId === 7 ? false : undefined) });
  await tell(refusal(1_000));
  await tell(refusal(1_001, { tabId: 9, private: true }));
  enricher.forgetPrivate();
  enricher.take(entryAt(999));
  enricher.take(entryAt(1_000, { tabId: 9 }));
  await done();
  expect(stored[bodiesKey(7, 0)]).toEqual({ response, of: '1000' });
  expect(stored[bodiesKey(9, 1)]).toBeUndefined();
});

test('so is what waited there', async () => {
  let isInFlight = true;
  const { enricher, tell, stored } = start({
    isInFlight: () => isInFlight,
    isPrivate: (tabId) => (tabId === 7 ? false : undefined),
  });
  enricher.take(entryAt(999));
  enricher.take(entryAt(1_000, { tabId: 9 }));
  enricher.forgetPrivate();
  await tell(refusal(1_000));
  await tell(refusal(1_001, { tabId: 9, private: true }));
  isInFlight = false;
  enricher.ended(endOf(1_000));
  enricher.ended(endOf(1_001, { tabId: 9 }));
  await done();
  expect(stored[bodiesKey(7, 0)]).toEqual({ response, of: '1000' });
  expect(stored[bodiesKey(9, 1)]).toBeUndefined();
});

test('of a tab that was cleared nothing is remembered, of others all', async () => {
  let isInFlight = true;
  const { enricher, tell, stored } = start({ isInFlight: () => isInFlight });
  await tell(refusal(1_000));
  await tell(refusal(1_001, { tabId: 8 }));
  enricher.take(entryAt(999));
  enricher.take(entryAt(1_000, { tabId: 8 }));
  enricher.forgetTab(7);
  isInFlight = false;
  enricher.ended(endOf(1_000));
  enricher.ended(endOf(1_001, { tabId: 8 }));
  await done();
  expect(stored[bodiesKey(7, 0)]).toBeUndefined();
  expect(stored[bodiesKey(8, 1)]).toEqual({ response, of: '1001' });
  enricher.take(entryAt(999));
  await done();
  expect(stored[bodiesKey(7, 0)]).toEqual({ response, ofGroup: true });
});

// What is cut from a text may stay in memory with its start: counted where the engine has done all its collecting.
test('what was cut from an exchange is gone from memory too', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { enricher } = start();
  const held = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = held();
  for (let id = 0; id < 40; id += 1) {
    const value = Buffer.alloc(1_000_000, 97 + (id % 26)).toString('latin1');
    const request = { requestId: String(id), url, status: 403, headers: [{ name: 'X', value }] };
    enricher.told(fold([event('completed', 1_000, request)], firefox));
  }
  expect(held() - before).toBeLessThan(10_000_000);
  // Until here it is remembered.
  enricher.forgetTab(7);
});
