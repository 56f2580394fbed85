import { describe, expect, test } from 'vitest';
import { append } from './append.ts';
import { chromium, firefox } from './engine.ts';
import { event, headers } from './event.fixture.ts';
import type { Exchange } from './exchange.ts';
import { fold } from './fold.ts';
import { recordKey } from './keys.ts';
import { beginPage, clearTab, closeTab, dropPrivate, heal, remove, setSwitch, settle } from './log.ts';
import type { StoredRecord } from './messages.ts';
import { isOfPage } from './page.ts';
import { emptyRing, freeHalf, inTurn, type Limits, type Ring } from './ring.ts';

const empty = emptyRing('salt');

/** Each request at an address of its own, so that no two of them are alike. */
const exchange = (requestId: string, tabId = 7, value = ''): Exchange => {
  const url = `http://a.localhost/${requestId}`;
  const events = [
    event('sent', 3, { requestId, tabId, url }),
    event('completed', 4, { requestId, tabId, url, headers: headers(`X: ${value}`) }),
  ];
  return fold(events, firefox);
};

const keep = (requestId: string, tabId = 7, limits?: Limits) =>
  append(exchange(requestId, tabId), 'refused', {}, limits);
const keys = (set: object): string[] => Object.keys(set).sort();

describe('append', () => {
  test('writes one record, one summary and the head', () => {
    const { set, remove, ring } = inTurn(empty, keep('a'));
    expect(keys(set)).toEqual(['head', 'r:7:0', 'tab:7']);
    expect(remove).toEqual([]);
    expect(ring.head).toEqual({ next: 1, tabs: [7], asked: [], salt: 'salt' });
    expect(ring.tabs.get(7)?.slots).toMatchObject([{ n: 0, requestId: 'a', weight: 'refused', startedAt: 3 }]);
  });

  test('does not touch other records', () => {
    const before = inTurn(empty, keep('a'), keep('b', 8)).ring;
    expect(keys(inTurn(before, keep('c', 8)).set)).toEqual(['head', 'r:8:2', 'tab:8']);
  });

  test('the same request replaces its earlier self', () => {
    const waiting = inTurn(empty, append(exchange('a'), 'waiting'), keep('b')).ring;
    const { ring, set } = inTurn(waiting, append(exchange('a'), 'quiet'));
    expect(keys(set)).toEqual(['head', 'r:7:0', 'tab:7']);
    expect((set['r:7:0'] as StoredRecord).weight).toBe('quiet');
    expect(ring.tabs.get(7)?.slots.map(({ requestId }) => requestId)).toEqual(['a', 'b']);
    expect(ring.head.next).toBe(2);
  });

  test('drops the oldest of all tabs beyond the bound on records, and says how many', () => {
    const limits: Limits = { bytes: 1e6, records: 2, record: 1e6 };
    const { ring, set, remove } = inTurn(
      empty,
      keep('a', 1, limits),
      keep('b', 2, limits),
      keep('c', 2, limits),
      keep('d', 2, limits),
    );
    expect(keys(set)).toEqual(['head', 'r:2:2', 'r:2:3', 'tab:2']);
    expect(remove.toSorted()).toEqual(['r:1:0', 'r:2:1', 'tab:1']);
    expect(ring.head).toEqual({ next: 4, tabs: [2], asked: [], salt: 'salt' });
    expect(ring.tabs.get(2)?.dropped).toBe(1);
  });

  test('stays under the bound on bytes', () => {
    const one = (inTurn(empty, keep('a')).ring.tabs.get(7)?.slots[0]?.bytes ?? 0) + 5;
    const limits: Limits = { bytes: 3 * one, records: 100, record: 1e6 };
    const { ring } = inTurn(empty, ...['a', 'b', 'c', 'd', 'e'].map((id) => keep(id, 7, limits)));
    expect(ring.tabs.get(7)?.slots.map(({ requestId }) => requestId)).toEqual(['c', 'd', 'e']);
  });

  test('a large record is trimmed, never dropped, and says what was cut', () => {
    const limits: Limits = { bytes: 1e6, records: 100, record: 20_000 };
    const { set } = inTurn(empty, append(exchange('a', 7, 'x'.repeat(200_000)), 'refused', {}, limits));
    const { rounds } = (set['r:7:0'] as StoredRecord).exchange;
    expect(rounds[0]?.response).toMatchObject({
      value: { headers: [{ name: 'X', value: 'x'.repeat(16_384), cut: 200_000 - 16_384 }] },
    });
  });

  test('a value of 200 kB is kept whole', () => {
    const { set } = inTurn(empty, append(exchange('a', 7, 'x'.repeat(200_000)), 'refused'));
    expect((set['r:7:0'] as StoredRecord).exchange).toEqual(exchange('a', 7, 'x'.repeat(200_000)));
  });

  test('a paused tab remembers who asked for a login: what may have been sent unseen depends on it', () => {
    const asking = fold([event('completed', 4, { headers: headers('WWW-Authenticate: Basic realm="lab"') })], firefox);
    const { ring, set } = inTurn(empty, setSwitch(7, 'paused', true), append(asking, 'refused'));
    expect(ring.head.asked).toEqual(['http://a.localhost']);
    expect(keys(set)).toEqual(['head', 'tab:7']);
  });

  test('a status alone that may be a challenge counts as one', () => {
    const bare = (status: number) =>
      fold([event('completed', 4, { status, statusOnly: true, type: 'image' })], chromium);
    expect(inTurn(empty, append(bare(403), 'refused')).ring.head.asked).toEqual([]);
    expect(inTurn(empty, append(bare(401), 'refused')).ring.head.asked).toEqual(['http://a.localhost']);
  });

  test('a paused tab keeps nothing new, but finishes what it has', () => {
    const waiting = inTurn(empty, append(exchange('a'), 'waiting'), setSwitch(7, 'paused', true)).ring;
    expect(inTurn(waiting, keep('b')).set).toEqual({});
    expect(keys(inTurn(waiting, keep('a')).set)).toEqual(['head', 'r:7:0', 'tab:7']);
    expect(keys(inTurn(waiting, keep('c', 8)).set)).toEqual(['head', 'r:8:1', 'tab:8']);
  });
});

describe('a tab', () => {
  const full = inTurn(empty, keep('a', 7), keep('b', 8), setSwitch(7, 'preserve', true)).ring;

  test('clear deletes its records only and keeps its switches', () => {
    const { ring, remove } = inTurn(full, clearTab(7));
    expect(remove).toEqual([recordKey(7, 0)]);
    expect(ring.tabs.get(7)).toEqual({ tabId: 7, slots: [], preserve: true });
    expect(ring.tabs.get(8)).toBe(full.tabs.get(8));
  });

  test('close forgets it whole', () => {
    const { ring, remove, set } = inTurn(full, closeTab(7));
    expect(remove.toSorted()).toEqual(['r:7:0', 'tab:7']);
    expect(set).toEqual({ head: { next: 2, tabs: [8], asked: [], salt: 'salt' } });
    expect(ring.tabs.has(7)).toBe(false);
  });

  test('a page is noted only where something is kept, and never goes back in time', () => {
    const page = { requestId: 'p', since: 50, url: 'http://a.localhost/' };
    expect(inTurn(full, beginPage(99, page)).set).toEqual({});
    const noted = inTurn(full, beginPage(7, page));
    expect(keys(noted.set)).toEqual(['tab:7']);
    expect(inTurn(noted.ring, beginPage(7, { ...page, requestId: 'o', since: 40 })).set).toEqual({});
  });

  test('a page of which no request had told gives way to its request, which came late (Firefox)', () => {
    const url = 'http://a.localhost/';
    const restored = inTurn(full, beginPage(7, { requestId: '', since: 60, url })).ring;
    const page = { requestId: 'p', since: 50, url };
    expect(inTurn(restored, beginPage(7, page)).ring.tabs.get(7)?.page).toEqual(page);
  });

  test('a page that the tab comes back to brings along what it had asked for, and asks for from then on', () => {
    const at = (startedAt: number, id: string): Exchange => ({ ...exchange(id), startedAt });
    const a = { requestId: 'pa', since: 10, url: 'http://a.localhost/a' };
    const b = { requestId: 'pb', since: 20, url: 'http://a.localhost/b' };
    const { ring } = inTurn(
      empty,
      append(at(12, 'of-a'), 'refused', { page: a }),
      beginPage(7, b),
      append(at(22, 'of-b'), 'refused'),
      beginPage(7, { requestId: '', since: 30, url: a.url }),
      append(at(32, 'of-a-again'), 'refused'),
    );
    const ofPageNow = (now: Ring) => {
      const tab = now.tabs.get(7);
      return tab?.slots.filter((slot) => isOfPage(tab, slot)).map(({ requestId }) => requestId);
    };
    expect(ofPageNow(ring)).toEqual(['of-a', 'of-a-again']);
    expect(ofPageNow(inTurn(ring, beginPage(7, { requestId: '', since: 40, url: b.url })).ring)).toEqual(['of-b']);
  });

  test('a switch that goes off leaves no trace', () => {
    const { ring, remove } = inTurn(empty, setSwitch(5, 'paused', true), setSwitch(5, 'paused', false));
    expect(ring).toEqual(empty);
    expect(remove).toEqual(['tab:5']);
  });
});

describe('a password dialog', () => {
  const url = 'http://a.localhost/vault';
  const page = (requestId: string, notable = true) => ({
    requestId,
    since: 50,
    url,
    ...(notable && { notable: true as const }),
  });
  const basic = headers('WWW-Authenticate: Basic realm="vault"');
  const asked = (requestId: string): Exchange =>
    fold(
      [
        event('sent', 1, { requestId, url, type: 'main_frame' }),
        event('response', 2, { requestId, url, type: 'main_frame', headers: basic }),
        event('auth', 3, { requestId, url, type: 'main_frame' }),
        event('completed', 4, { requestId, url, type: 'main_frame', headers: basic }),
      ],
      chromium,
    );
  const weights = (ring: Ring) => ring.tabs.get(7)?.slots.map(({ weight }) => weight);

  test('Chromium: is open although the request has ended; right after it, the same again is a refusal', () => {
    const first = inTurn(empty, append(asked('1'), 'waiting'), beginPage(7, page('1'))).ring;
    expect(weights(first)).toEqual(['waiting']);
    const second = inTurn(first, append(asked('2'), 'waiting')).ring;
    expect(weights(second)).toEqual(['waiting', 'refused']);
    const third = inTurn(second, beginPage(7, page('2')), append(asked('3'), 'waiting')).ring;
    expect(weights(third)).toEqual(['quiet', 'refused', 'refused']);
  });

  test('is over when the next page comes; a later one is a first one again', () => {
    const first = inTurn(empty, append(asked('1'), 'waiting'), beginPage(7, page('1'))).ring;
    const opened = inTurn(first, beginPage(7, { ...page('2', false), since: 60 })).ring;
    expect(weights(opened)).toEqual(['quiet']);
    expect(weights(inTurn(opened, append(asked('3'), 'waiting')).ring)).toEqual(['quiet', 'waiting']);
  });

  test('whose worker died is over when the same request brings the page (Firefox), or ends well (a script)', () => {
    const waiting = inTurn(empty, append(exchange('a'), 'waiting')).ring;
    expect(weights(inTurn(waiting, beginPage(7, page('a', false))).ring)).toEqual(['quiet']);
    expect(weights(inTurn(waiting, settle(7, 'a')).ring)).toEqual(['quiet']);
    expect(inTurn(waiting, settle(7, 'b')).set).toEqual({});
  });

  test('whose worker died and that ends with a refusal keeps the record of the first half', () => {
    const whole = fold(
      [event('sent', 1, { headers: headers('X: y') }), event('response', 2), event('auth', 3)],
      firefox,
    );
    const waiting = inTurn(empty, append(whole, 'waiting')).ring;
    const { ring, set } = inTurn(waiting, append(fold([event('completed', 9)], firefox), 'refused'));
    expect(weights(ring)).toEqual(['refused']);
    expect(keys(set)).toEqual(['tab:7']);
  });
});

/** Request number so and so went well, at that time. */
const well = (requestId: string, url: string) =>
  heal({ tabId: 7, requestId, startedAt: Number(requestId), method: 'GET', url, asker: '' });

describe('a group', () => {
  const url = 'http://a.localhost/orders/1';
  const bearer = headers('Authorization: Bearer abc');
  const one = (requestId: string, at: number, sent = bearer, over = {}): Exchange =>
    fold(
      [
        event('sent', at, { requestId, url, headers: sent, ...over }),
        event('completed', at + 1, { requestId, url, ...over }),
      ],
      firefox,
    );
  const slots = (ring: Ring) => ring.tabs.get(7)?.slots;

  test('is one record with its count, its first and its latest exchange', () => {
    const exchanges = [10, 20, 30].map((at) => one(String(at), at));
    const { ring, set } = inTurn(empty, ...exchanges.map((each) => append(each, 'refused')));
    expect(keys(set)).toEqual(['head', 'l:7:0', 'r:7:0', 'tab:7']);
    expect(slots(ring)).toMatchObject([{ n: 0, times: 3, requestId: '10', last: { requestId: '30', startedAt: 30 } }]);
    expect((set['r:7:0'] as StoredRecord).exchange).toEqual(exchanges[0]);
    expect(set['l:7:0']).toEqual(exchanges[2]);
    expect(ring.head.next).toBe(1);
  });

  test('of 10,000 pushes nothing else out', () => {
    let { ring } = inTurn(empty, keep('other'));
    for (let at = 10; at < 10_010; at += 1) ring = append(one(String(at), at), 'refused')(ring).ring;
    expect(slots(ring)?.map(({ requestId, times }) => [requestId, times])).toEqual([
      ['other', undefined],
      ['10', 10_000],
    ]);
  });

  test('does not take in other credentials, another page, or what is quiet', () => {
    const page = { requestId: 'p', since: 25, url };
    const { ring } = inTurn(
      empty,
      append(one('10', 10), 'refused'),
      append(one('20', 20, headers('Authorization: Bearer xyz')), 'refused'),
      append(one('21', 21), 'quiet'),
      beginPage(7, page),
      append(one('30', 30), 'refused'),
    );
    expect(slots(ring)?.map(({ requestId, times }) => [requestId, times])).toEqual(
      ['10', '20', '21', '30'].map((id) => [id, undefined]),
    );
  });

  test('of which one is told again counts it once', () => {
    const ids = [10, 20, 30].map((at) => append(one(String(at), at), 'refused'));
    const again = [10, 20, 30].map((at) => append(one(String(at), at), 'refused', { again: true }));
    const { ring, set } = inTurn(empty, ...ids, ...again);
    expect(slots(ring)).toMatchObject([{ requestId: '10', times: 3, last: { requestId: '30' } }]);
    expect(set['l:7:0']).toEqual(one('30', 30));
  });

  test('takes in what lost its first half with the worker, whatever was sent', () => {
    const half = fold([event('completed', 41, { requestId: '40', url })], firefox);
    const { ring } = inTurn(empty, append(one('10', 10), 'refused'), append(half, 'refused'));
    expect(slots(ring)).toMatchObject([{ requestId: '10', times: 2, last: { requestId: '40' } }]);
  });

  test('goes as a whole when it is cleared, closed, or pushed out', () => {
    const { ring } = inTurn(empty, append(one('10', 10), 'refused'), append(one('20', 20), 'refused'));
    const both = ['l:7:0', 'r:7:0'];
    expect(inTurn(ring, clearTab(7)).remove.toSorted()).toEqual([...both, 'tab:7']);
    expect(inTurn(ring, closeTab(7)).remove.toSorted()).toEqual([...both, 'tab:7']);
    expect(inTurn(ring, remove(7, [0])).remove.toSorted()).toEqual([...both, 'tab:7']);
    const limits: Limits = { bytes: 1e6, records: 1, record: 1e6 };
    expect(inTurn(ring, keep('other', 7, limits)).remove.toSorted()).toEqual(both);
  });

  test('counts the bytes of its latest exchange', () => {
    const long = 'x'.repeat(3_000);
    const { ring } = inTurn(
      empty,
      append(one('10', 10), 'refused'),
      append(one('20', 20, bearer, { initiator: long }), 'refused'),
    );
    const limits: Limits = { bytes: 4_000, records: 10, record: 1e6 };
    expect(slots(inTurn(ring, keep('other', 7, limits)).ring)?.map(({ requestId }) => requestId)).toEqual(['other']);
  });

  test('heals when every address of it went well later', () => {
    const at = (address: string) => ({ url: `http://a.localhost/orders/${address}` });
    const { ring } = inTurn(
      empty,
      append(one('10', 10, bearer, at('1')), 'refused'),
      append(one('11', 11, bearer, at('2')), 'refused'),
      well('20', at('1').url),
    );
    expect(slots(ring)).toMatchObject([{ weight: 'refused', times: 2 }]);
    expect(slots(inTurn(ring, well('5', at('2').url)).ring)).toMatchObject([{ weight: 'refused' }]);
    expect(slots(inTurn(ring, well('21', at('2').url)).ring)).toMatchObject([{ weight: 'healed', healedBy: '21' }]);
  });

  test('takes in what waited for a password and was refused then', () => {
    const waiting = (id: string, at: number) =>
      append({ ...one(id, at), outcome: { kind: 'waiting', isProxy: false } }, 'waiting');
    const { ring, remove: gone } = inTurn(
      empty,
      waiting('10', 10),
      append(one('10', 10), 'refused'),
      waiting('20', 20),
      append(one('20', 20), 'refused'),
    );
    expect(slots(ring)).toMatchObject([{ n: 0, requestId: '10', times: 2, last: { requestId: '20' } }]);
    expect(slots(ring)).toHaveLength(1);
    expect(gone).toEqual(['r:7:1']);
  });

  test('that still grows is not the first to go', () => {
    const limits: Limits = { bytes: 1e6, records: 2, record: 1e6 };
    const { ring } = inTurn(
      empty,
      append(one('10', 10), 'refused', {}, limits),
      keep('other', 7, limits),
      append(one('20', 20), 'refused', {}, limits),
      append({ ...exchange('late'), startedAt: 30 }, 'refused', {}, limits),
    );
    expect(slots(ring)?.map(({ requestId, times }) => [requestId, times])).toEqual([
      ['10', 2],
      ['late', undefined],
    ]);
  });

  test('that healed is not refused again by a late event, but by a new failure', () => {
    const { ring } = inTurn(empty, append(one('10', 10), 'refused'), well('20', url));
    const late = inTurn(ring, append(one('10', 10), 'refused', { again: true })).ring;
    expect(slots(late)).toMatchObject([{ weight: 'healed', healedBy: '20' }]);
    expect(slots(inTurn(ring, append(one('30', 30), 'refused')).ring)).toMatchObject([
      { weight: 'healed' },
      { weight: 'refused', requestId: '30' },
    ]);
  });
});

test('bodies go before records, the oldest first', () => {
  const withBodies = (id: string): Ring => inTurn(empty, keep(id)).ring;
  const tab = inTurn(withBodies('a'), keep('b')).ring.tabs.get(7);
  const slots = tab?.slots.map((slot) => ({ ...slot, bodies: 10_000 })) ?? [];
  const ring: Ring = { head: { ...empty.head, next: 2, tabs: [7] }, tabs: new Map([[7, { tabId: 7, slots }]]) };
  const { ring: after, remove: gone } = inTurn(ring, keep('c', 7, { bytes: 15_000, records: 10, record: 1e6 }));
  expect(gone).toEqual(['b:7:0']);
  expect(after.tabs.get(7)?.slots.map(({ requestId, bodies }) => [requestId, bodies])).toEqual([
    ['a', undefined],
    ['b', 10_000],
    ['c', undefined],
  ]);
});

test('what private windows have left is forgotten whole, and nothing else', () => {
  const basic = headers('WWW-Authenticate: Basic realm="lab"');
  const asking = (id: string, tabId: number, isPrivate?: 'yes' | 'unknown'): Exchange => ({
    ...fold([event('completed', 4, { requestId: id, tabId, url: `http://${id}.localhost/`, headers: basic })], firefox),
    ...(isPrivate && { private: isPrivate }),
  });
  const { ring } = inTurn(
    empty,
    append(asking('mine', 7), 'refused'),
    append(asking('secret', 8, 'yes'), 'refused'),
    append(asking('worker', -1), 'refused'),
    append(asking('maybe', -1, 'unknown'), 'refused'),
  );
  const after = inTurn(ring, dropPrivate);
  expect(after.remove.toSorted()).toEqual(['r:-1:3', 'r:8:1', 'tab:8']);
  expect(after.ring.head).toEqual({
    next: 4,
    tabs: [7, -1],
    asked: ['http://mine.localhost', 'http://worker.localhost'],
    salt: 'salt',
  });
  expect(inTurn(after.ring, dropPrivate).set).toEqual({});
});

test('the first record of a tab brings along the page that it belongs to; clearing keeps it', () => {
  const page = { requestId: 'p', since: 50, url: 'http://a.localhost/' };
  const { ring } = inTurn(empty, append(exchange('a'), 'refused', { page }), setSwitch(7, 'preserve', true));
  expect(ring.tabs.get(7)?.page).toEqual(page);
  expect(inTurn(ring, clearTab(7)).ring.tabs.get(7)).toEqual({ tabId: 7, slots: [], preserve: true, page });
});

test('a record larger than the whole bound still stands: the newest one stays', () => {
  const limits: Limits = { bytes: 100, records: 10, record: 1e6 };
  const { ring } = inTurn(empty, keep('a', 7, limits), keep('b', 7, limits));
  expect(ring.tabs.get(7)?.slots.map(({ requestId }) => requestId)).toEqual(['b']);
});

test('freeHalf drops the older half', () => {
  const { ring } = inTurn(empty, ...['a', 'b', 'c', 'd'].map((id) => keep(id)), freeHalf);
  expect(ring.tabs.get(7)?.slots.map(({ requestId }) => requestId)).toEqual(['c', 'd']);
});
