import { describe, expect, test } from 'vitest';
import { chromium } from './engine.ts';
import { entry, received, refusal, url, wanted, whole } from './entry.fixture.ts';
import { event, headers } from './event.fixture.ts';
import type { Exchange } from './exchange.ts';
import { fold } from './fold.ts';
import { type Match, matchOf } from './match.ts';
import type { DevToolsEntry } from './messages.ts';
import { sentHeader } from './sent.ts';
import { withHeaders } from './told-headers.ts';

describe('withHeaders', () => {
  const authorization = (exchange: Exchange): unknown => {
    const round = exchange.rounds.at(-1);
    return round && sentHeader(exchange, round, 'authorization');
  };
  const of = (exchange: Exchange, more: Partial<Match> = {}): Match => ({
    exchange,
    round: exchange.rounds.length - 1,
    certain: true,
    ...more,
  });
  const hidden = { state: 'hidden', why: 'browser-added' };

  test('adds what webRequest did not show, and marks it', () => {
    const exchange = withHeaders(of(refusal()), { ...entry, sent: [...whole, { name: 'accept', value: 'other' }] });
    expect(exchange.rounds[0]?.sent).toEqual({
      state: 'seen',
      value: [
        ...wanted,
        { name: 'Host', value: 'a.localhost', by: 'devtools' },
        { name: 'Authorization', value: 'Basic YWRhOnB3', by: 'devtools' },
      ],
    });
  });

  test('the whole list of the only try proves that no Authorization was sent', () => {
    expect(authorization(refusal())).toEqual(hidden);
    expect(authorization(withHeaders(of(refusal()), { ...entry, sent: whole.slice(0, 2) }))).toEqual({
      state: 'absent',
    });
  });

  test.each<[string, Exchange, Match, Partial<DevToolsEntry>]>([
    ['provisional', refusal(), of(refusal()), { provisional: true }],
    ['from the cache', refusal(), of(refusal()), { fromCache: true }],
    ['what the page asked its service worker for', refusal(), of({ ...refusal(), tabId: -1 }), {}],
    ['not certain', refusal(), of(refusal(), { certain: false }), {}],
  ])('adds nothing where the list is %s', (_, __, match, more) => {
    expect(withHeaders(match, { ...entry, ...more })).toBe(match.exchange);
  });

  // browsers.md section 1: HAR has no Authorization for the first request with user:pass@ in its URL, though one was sent.
  test('a password in the address, or a challenge that the browser may have answered: absence is not proven', () => {
    const short = { ...entry, sent: whole.slice(0, 2) };
    const inAddress = fold(
      [event('completed', 1_000, { url: 'http://ada:pw@a.localhost/members', status: 403, headers: received })],
      chromium,
    );
    const asked = fold(
      [
        event('sent', 1_000, { url, headers: wanted }),
        event('completed', 1_005, { url, headers: headers('WWW-Authenticate: Basic realm="x"') }),
      ],
      chromium,
    );
    expect(authorization(withHeaders(of(inAddress), short))).toEqual(hidden);
    expect(authorization(withHeaders(of(asked), short))).toEqual(hidden);
  });

  test('of a picture webRequest tells the status alone: the rest comes from DevTools', () => {
    const [round] = refusal().rounds;
    const { sent, response: _, ...rest } = round ?? { sent: undefined };
    expect(sent?.state).toBe('seen');
    const picture = {
      ...refusal(),
      rounds: [
        {
          ...rest,
          sent: { state: 'hidden', why: 'status-only' },
          response: { state: 'seen', value: { status: 403, statusLine: '', headers: [], statusOnly: true } },
        },
      ],
    } as unknown as Exchange;
    const match = matchOf([picture], entry, false);
    expect(match?.certain).toBe(true);
    const [told] = (match && withHeaders(match, entry))?.rounds ?? [];
    expect(told?.sent).toMatchObject({ state: 'seen', value: whole });
    expect(told?.response).toEqual({
      state: 'seen',
      value: {
        status: 403,
        statusLine: '',
        headers: [...received].reverse().map((header) => ({ ...header, by: 'devtools' })),
      },
    });
  });

  test('a round that was not reported becomes seen only with credentials', () => {
    const answered = fold(
      [
        event('sent', 1_000, { url, headers: wanted }),
        event('response', 1_005, { url, headers: headers('WWW-Authenticate: Basic realm="x"') }),
        event('completed', 1_010, { url, status: 403, headers: received }),
      ],
      chromium,
    );
    expect(answered.rounds[1]?.sent).toEqual({ state: 'hidden', why: 'not-reported' });
    expect(withHeaders(of(answered), { ...entry, sent: whole.slice(0, 2) })).toBe(answered);
    expect(authorization(withHeaders(of(answered), entry))).toEqual({ state: 'seen', value: ['Basic YWRhOnB3'] });
  });
});
