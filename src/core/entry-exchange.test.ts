import { describe, expect, test } from 'vitest';
import { chromium, firefox } from './engine.ts';
import { entry, url, whole } from './entry.fixture.ts';
import { exchangeOf } from './entry-exchange.ts';

describe('exchangeOf', () => {
  test('what webRequest never told', () => {
    expect(exchangeOf(entry, '980:1', firefox)).toEqual({
      requestId: 'devtools:980:1',
      tabId: 7,
      frameId: 0,
      type: 'xmlhttprequest',
      initiator: { state: 'hidden', why: 'not-reported' },
      startedAt: 980,
      endedAt: 1_010,
      rounds: [
        {
          url,
          method: 'GET',
          at: 980,
          sent: { state: 'seen', value: whole.map((header) => ({ ...header, by: 'devtools' })) },
          response: {
            state: 'seen',
            value: {
              status: 403,
              statusLine: 'HTTP/1.1 403 Forbidden',
              headers: entry.received.map((header) => ({ ...header, by: 'devtools' })),
            },
          },
          end: { kind: 'last' },
        },
      ],
      outcome: { kind: 'completed' },
      blindTo: [],
    });
  });

  test('a provisional list is not what was sent', () => {
    expect(exchangeOf({ ...entry, provisional: true }, '1', chromium)?.rounds[0]?.sent).toEqual({
      state: 'hidden',
      why: 'not-reported',
    });
  });

  test('nothing of what was not refused now', () => {
    expect(exchangeOf({ ...entry, status: 0 }, '1', chromium)).toBeUndefined();
    expect(exchangeOf({ ...entry, status: 304 }, '1', chromium)).toBeUndefined();
    expect(exchangeOf({ ...entry, fromCache: true }, '1', chromium)).toBeUndefined();
  });

  test('of a private tab it is private from the start: Firefox does not ask again', () => {
    expect(exchangeOf(entry, '1', firefox, true)?.private).toBe('yes');
    expect(exchangeOf(entry, '1', firefox, false)?.private).toBeUndefined();
    expect(exchangeOf(entry, '1', firefox, undefined)?.private).toBeUndefined();
  });
});
