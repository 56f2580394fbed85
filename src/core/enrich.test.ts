import { describe, expect, test } from 'vitest';
import { append } from './append.ts';
import { chromium } from './engine.ts';
import { enrich, enrichGroup } from './enrich.ts';
import { entry, refusal } from './entry.fixture.ts';
import { exchangeOf } from './entry-exchange.ts';
import type { Exchange } from './exchange.ts';
import { bodiesKey, lastKey, recordKey } from './keys.ts';
import type { Match } from './match.ts';
import type { DevToolsEntry, StoredRecord } from './messages.ts';
import { emptyRing, inTurn, type Ring, type Step } from './ring.ts';
import { withHeaders } from './told-headers.ts';

describe('enrich', () => {
  const empty = emptyRing('salt');
  const keep =
    (exchange: Exchange, again = false) =>
    (ring: Ring): Step =>
      append(exchange, 'refused', { again })(ring);
  const again = (exchange: Exchange) => keep(exchange, true);
  const certain = (exchange: Exchange): Match => ({ exchange, round: 0, certain: true });
  const response = { text: 'no', mimeType: 'text/html' };

  test('bodies beside the record, Authorization within it; what is alike stays alike', () => {
    // An origin that once asked: only then is anything hidden.
    const head = { ...empty.head, asked: ['http://a.localhost'] };
    const before = inTurn({ ...empty, head }, keep(refusal())).ring;
    const { set, ring } = inTurn(before, enrich(certain(refusal()), entry, again));
    expect(set[bodiesKey(7, 0)]).toEqual({ response, of: '1' });
    const record = set[recordKey(7, 0)] as StoredRecord;
    expect(record.exchange).toEqual(withHeaders(certain(refusal()), entry));
    const [slot] = ring.tabs.get(7)?.slots ?? [];
    const [old] = before.tabs.get(7)?.slots ?? [];
    expect(slot).toEqual({ ...old, bytes: slot?.bytes, bodies: JSON.stringify({ response, of: '1' }).length });
    expect(inTurn(ring, keep(refusal('2', 2_000))).ring.tabs.get(7)?.slots).toMatchObject([{ n: 0, times: 2 }]);
  });

  test('the latest of a group', () => {
    const before = inTurn(empty, keep(refusal()), keep(refusal('2', 2_000))).ring;
    const { set } = inTurn(before, enrich(certain(refusal('2', 2_000)), entry, again));
    expect(set[bodiesKey(7, 0)]).toEqual({ response, of: '2' });
    expect(set[recordKey(7, 0)]).toBeUndefined();
    expect(set[lastKey(7, 0)]).toMatchObject({ requestId: '2', rounds: [{ sent: { value: { length: 3 } } }] });
  });

  test('not certain, or no longer kept: of the group, and no header', () => {
    const before = inTurn(empty, keep(refusal()), keep(refusal('2')), keep(refusal('3'))).ring;
    for (const match of [{ ...certain(refusal()), certain: false }, certain(refusal('2'))]) {
      const { set } = inTurn(before, enrich(match, entry, again));
      expect(set).toEqual({ [bodiesKey(7, 0)]: { response, ofGroup: true }, 'tab:7': expect.anything() });
    }
  });

  test('the first bodies stay; what was cleared does not come back', () => {
    const before = inTurn(empty, keep(refusal()), enrich({ ...certain(refusal()), certain: false }, entry, again)).ring;
    expect(enrich({ ...certain(refusal()), certain: false }, entry, again)(before).set).toEqual({});
    expect(enrich(certain(refusal()), entry, again)(empty).set).toEqual({});
  });

  test('without a match: the group that is alike, or refused this address, then', () => {
    const { ring } = inTurn(empty, keep(refusal()), keep(refusal('2', 5_000)));
    const groupOf = (more: Partial<DevToolsEntry> = {}): unknown => {
      const other = { ...entry, ...more };
      const made = exchangeOf(other, '1', chromium);
      return made && enrichGroup(ring, other, made)?.set[bodiesKey(7, 0)];
    };
    const found = { response, ofGroup: true };
    expect(groupOf()).toEqual(found);
    expect(groupOf({ startedAt: 6_900 })).toEqual(found);
    expect(groupOf({ startedAt: 7_100 })).toBeUndefined();
    // A storm of one template, more addresses than are watched.
    expect(groupOf({ url: 'http://a.localhost/members?page=9' })).toEqual(found);
    expect(groupOf({ type: 'other' })).toEqual(found);
    expect(groupOf({ url: 'http://a.localhost/other' })).toBeUndefined();
  });

  test('what DevTools alone told is told again', () => {
    const made = exchangeOf(entry, '1', chromium);
    if (made === undefined) throw new Error('Nothing was made.');
    const { ring } = inTurn(empty, keep(made));
    expect(enrichGroup(ring, entry, made)).toBeUndefined();
  });

  // The key of a group holds what kind of window it is of.
  test('a private group is found by the exchange that is marked so, also when it is no longer the latest', () => {
    const told = ['1', '2', '3'].map((id) => refusal(id, 1_000, { private: true }));
    const before = inTurn(empty, ...told.map((each) => keep(each))).ring;
    const [, second = refusal()] = told;
    expect(enrich(certain(second), entry, again)(before).set[bodiesKey(7, 0)]).toEqual({ response, ofGroup: true });
    const { private: _, ...unmarked } = second;
    expect(enrich(certain(unmarked), entry, again)(before).set).toEqual({});
  });

  test('a private body on an ordinary record: not even of the same request', () => {
    const before = inTurn(empty, keep(refusal())).ring;
    expect(enrich(certain(refusal('1', 1_000, { private: true })), entry, again)(before).set).toEqual({});
  });

  test('without a match: the group of the same kind of window', () => {
    const groupOf = (made: true | undefined, isPrivate: boolean): unknown => {
      const { ring } = inTurn(empty, keep(refusal('1', 1_000, made && { private: made })));
      const exchange = exchangeOf(entry, '1', chromium, isPrivate);
      return exchange && enrichGroup(ring, entry, exchange)?.set[bodiesKey(7, 0)];
    };
    expect(groupOf(true, true)).toEqual({ response, ofGroup: true });
    expect(groupOf(undefined, false)).toEqual({ response, ofGroup: true });
    expect(groupOf(undefined, true)).toBeUndefined();
    expect(groupOf(true, false)).toBeUndefined();
  });
});
