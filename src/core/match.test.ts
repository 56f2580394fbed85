import { describe, expect, test } from 'vitest';
import { chromium } from './engine.ts';
import { entry, received, refusal, url, wanted } from './entry.fixture.ts';
import { event, headers } from './event.fixture.ts';
import type { Exchange, Header } from './exchange.ts';
import { fold } from './fold.ts';
import { type Match, matchOf } from './match.ts';
import type { DevToolsEntry } from './messages.ts';

describe('matchOf', () => {
  const shortOf = (match: Match | undefined): unknown =>
    match && [match.exchange.requestId, match.round, match.certain];
  const found = (recent: readonly Exchange[], more: Partial<DevToolsEntry> = {}): unknown =>
    shortOf(matchOf(recent, { ...entry, ...more }, false));
  const foundBy = (isPrivate: boolean | undefined, ...recent: readonly Exchange[]): unknown =>
    shortOf(matchOf(recent, entry, isPrivate));

  test('by tab, method, address, status, fields in any order', () => {
    expect(found([refusal()])).toEqual(['1', 0, true]);
    expect(found([refusal('1', 1_000, { tabId: 8 })])).toBeUndefined();
    expect(found([refusal()], { method: 'POST' })).toBeUndefined();
    expect(found([refusal()], { url: 'http://a.localhost/' })).toBeUndefined();
    expect(found([refusal()], { status: 401 })).toBeUndefined();
    expect(found([refusal()], { startedAt: 60_000 })).toBeUndefined();
  });

  test('a service worker asks without a tab', () => {
    expect(found([refusal('1', 1_000, { tabId: -1 })])).toEqual(['1', 0, true]);
  });

  test('other fields: not for certain', () => {
    expect(found([refusal()], { received: [] })).toEqual(['1', 0, false]);
  });

  test('two at once are not certain; a second apart they are', () => {
    expect(found([refusal('1', 1_000), refusal('2', 1_002)])).toEqual(['1', 0, false]);
    expect(found([refusal('1', 1_000), refusal('2', 1_900)])).toEqual(['1', 0, true]);
    expect(found([refusal('1', 1_000), refusal('2', 1_900)], { startedAt: 1_895 })).toEqual(['2', 0, true]);
  });

  test('credentials that the page set tell two apart', () => {
    const sent = headers('X-API-Key: mine');
    expect(found([refusal('1', 1_000, { sent }), refusal('2', 1_002)])).toEqual(['2', 0, true]);
  });

  test('what went to a proxy is not told by DevTools of Firefox', () => {
    expect(found([refusal('1', 1_000, { sent: headers('Proxy-Authorization: Basic YTpi') })])).toEqual(['1', 0, true]);
  });

  test('the round after a redirect', () => {
    const moved = fold(
      [
        event('sent', 900, { url: 'http://a.localhost/old' }),
        event('redirect', 910, { url: 'http://a.localhost/old', to: url }),
        event('sent', 1_000, { url, headers: wanted }),
        event('completed', 1_010, { url, status: 403, headers: received }),
      ],
      chromium,
    );
    expect(found([moved])).toEqual(['1', 1, true]);
  });

  // Measured: a 407 from no proxy, and a refusal that CORS hides, have status 0 in Chromium's HAR.
  test('without a status: only right beside the start', () => {
    const failed = fold(
      [event('sent', 1_000, { url }), event('failed', 1_010, { url, error: 'net::ERR_UNEXPECTED_PROXY_AUTH' })],
      chromium,
    );
    expect(found([failed], { status: 0, received: [] })).toEqual(['1', 0, true]);
    expect(found([refusal()], { status: 0, received: [] })).toEqual(['1', 0, true]);
    expect(found([refusal()], { status: 0, received: [], startedAt: 500 })).toBeUndefined();
  });

  // It is dropped with the private windows, and what is ordinary stays.
  test('a private body on an ordinary record: each kind of window finds its own alone', () => {
    const ordinary = refusal('1', 1_000, { tabId: -1 });
    const inPrivate = refusal('2', 1_001, { tabId: -1, private: true });
    const perhaps: Exchange = { ...ordinary, requestId: '3', private: 'unknown' };
    expect(foundBy(true, ordinary)).toBeUndefined();
    expect(foundBy(true, ordinary, inPrivate)).toEqual(['2', 0, true]);
    expect(foundBy(true, ordinary, perhaps)).toEqual(['3', 0, true]);
    expect(foundBy(false, inPrivate, perhaps)).toBeUndefined();
    expect(foundBy(false, ordinary, inPrivate, perhaps)).toEqual(['1', 0, true]);
    expect(foundBy(true, refusal())).toBeUndefined();
    expect(foundBy(true, refusal('1', 1_000, { private: true }))).toEqual(['1', 0, true]);
  });

  test('of a tab of which it is not known whether it is private: only its own', () => {
    const tabless = refusal('1', 1_000, { tabId: -1 });
    expect(foundBy(undefined, tabless)).toBeUndefined();
    expect(foundBy(undefined, tabless, refusal('2'))).toEqual(['2', 0, true]);
    expect(foundBy(undefined, refusal('1', 1_000, { private: true }))).toEqual(['1', 0, true]);
  });

  test('the same line twice is not another line twice', () => {
    const cookies = (...names: string[]) => headers(...names.map((name) => `Set-Cookie: ${name}=1`));
    const told = refusal('1', 1_000, { received: cookies('a', 'a', 'b') });
    expect(found([told], { received: cookies('b', 'a', 'a') })).toEqual(['1', 0, true]);
    expect(found([told], { received: cookies('a', 'b', 'b') })).toEqual(['1', 0, false]);
  });

  test("the entry's fields are read once for all candidates, and those of a list of another length never", () => {
    let reads = 0;
    const counted = (lines: readonly Header[]): readonly Header[] =>
      lines.map(({ name, value }) => ({
        get name() {
          reads += 1;
          return name;
        },
        value,
      }));
    const readsFor = (recent: readonly Exchange[], more: Partial<DevToolsEntry>): number => {
      reads = 0;
      found(recent, more);
      return reads;
    };
    const many = Array.from({ length: 50 }, (_, at) => refusal(String(at), 1_000 + at));
    expect(readsFor(many, { received: counted(received) })).toBe(received.length);
    const long = refusal('1', 1_000, { received: counted([...received, ...received]) });
    expect(readsFor([long, ...many], {})).toBe(0);
  });
});
