import { describe, expect, test } from 'vitest';
import type { Exchange } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import type { Judged } from './judged.ts';
import { tidyJudged } from './tidy-judged.ts';

const started = Date.parse('2026-11-21T16:46:10.250Z');
const seconds = Math.floor(started / 1000);
/** 2023-11-14T22:13:20.250Z: the same fraction of another second. */
const tidied = 1_700_000_000_250;

const tokenOf = (payload: object, signature: string): string =>
  [...[{ alg: 'RS256', kid: 'lab-1' }, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))]
    .concat(signature)
    .join('.');

function exchangeWith(token: string, more: Partial<Exchange> = {}): Exchange {
  return {
    requestId: '77',
    tabId: 1_234,
    frameId: 0,
    type: 'xmlhttprequest',
    initiator: { state: 'seen', value: 'http://a.localhost:41234' },
    startedAt: started,
    endedAt: started + 7,
    rounds: [
      {
        url: 'http://api.a.localhost:41234/orders',
        method: 'GET',
        at: started,
        sent: { state: 'seen', value: [{ name: 'Authorization', value: `Bearer ${token}` }] },
        response: {
          state: 'seen',
          value: {
            status: 401,
            statusLine: 'HTTP/1.1 401 Unauthorized',
            headers: [{ name: 'Date', value: 'Sat, 21 Nov 2026 16:46:10 GMT' }],
          },
        },
        end: { kind: 'last' },
      },
    ],
    outcome: { kind: 'completed' },
    blindTo: [],
    ...more,
  };
}

const record = (exchange: Exchange, more: Partial<StoredRecord> = {}): StoredRecord => ({
  n: 41,
  tabId: 1_234,
  weight: 'refused',
  exchange,
  ...more,
});

const claims = {
  jti: 'V1StGXR8_Z5jdHi6B-myT',
  iat: seconds - 5,
  exp: seconds - 4,
  aud: 'http://api.a.localhost:41234',
};

describe('tidied', () => {
  const token = tokenOf(claims, 'abcdefghijklmnop');
  const same = tokenOf(
    { jti: 'jti-1', iat: 1_699_999_995, exp: 1_699_999_996, aud: 'http://api.a.localhost:4180' },
    'c2lnbmF0dXJl'.concat('c2ln'),
  );

  test('numbers, ports and moments, with those of tokens, and the verdict stays', () => {
    const known = { workedAt: started - 60_000, clock: { offset: -201, within: 502, samples: 2 } };
    const judged: Judged = {
      verdict: 'token-expired',
      record: record(exchangeWith(token), {
        known,
        bodies: { response: { text: '{"iss":"http://login.d.localhost:41234"}', mimeType: 'a/b' }, of: '77' },
      }),
    };
    const wanted = exchangeWith(same, {
      requestId: '1',
      tabId: 1,
      initiator: { state: 'seen', value: 'http://a.localhost:4180' },
      startedAt: tidied,
      endedAt: tidied + 7,
    });
    const [round] = wanted.rounds;
    expect(tidyJudged([judged])).toEqual([
      {
        verdict: 'token-expired',
        record: {
          n: 1,
          tabId: 1,
          weight: 'refused',
          exchange: {
            ...wanted,
            rounds: [
              {
                ...round,
                at: tidied,
                url: 'http://api.a.localhost:4180/orders',
                response: {
                  state: 'seen',
                  value: {
                    status: 401,
                    statusLine: 'HTTP/1.1 401 Unauthorized',
                    headers: [{ name: 'Date', value: 'Tue, 14 Nov 2023 22:13:20 GMT' }],
                  },
                },
              },
            ],
          },
          known: { ...known, workedAt: tidied - 60_000 },
          bodies: { response: { text: '{"iss":"http://login.d.localhost:4180"}', mimeType: 'a/b' }, of: '1' },
        },
      },
    ]);
  });

  test('what is the same stays the same, and what has no tab has none', () => {
    const worker = exchangeWith(token, {
      requestId: '78',
      tabId: -1,
      joints: [{ role: 'healed-by', requestId: '77' }],
    });
    const [one, other] = tidyJudged([
      { record: record(exchangeWith(token)) },
      { record: record(worker, { n: 42, tabId: -1 }) },
    ]);
    expect(other?.record).toMatchObject({
      n: 2,
      tabId: -1,
      exchange: { requestId: '2', tabId: -1, joints: [{ requestId: '1' }] },
    });
    expect(other?.record.exchange.rounds).toEqual(one?.record.exchange.rounds);
    expect(other).not.toHaveProperty('verdict');
  });

  test('what only looks like a token stays as it is', () => {
    const [one] = tidyJudged([{ record: record(exchangeWith('eyJub3.a.token')) }]);
    expect(one?.record.exchange.rounds[0]?.sent).toEqual({
      state: 'seen',
      value: [{ name: 'Authorization', value: 'Bearer eyJub3.a.token' }],
    });
  });

  test('what is tidy stays as it is', () => {
    const once = tidyJudged([{ verdict: 'token-expired', record: record(exchangeWith(token)) }]);
    expect(tidyJudged(once)).toEqual(once);
  });
});
