import { describe, expect, test } from 'vitest';
import { importHar } from '../har.ts';
import { entry, type Fields, lines } from './har.fixture.ts';

describe('what the exporter left out', () => {
  const chromium = (parts: Fields): Fields => entry({ _initiator: null, _resourceType: 'fetch', ...parts });
  const log = (entries: readonly Fields[], name = 'WebInspector'): unknown => ({ log: { creator: { name }, entries } });
  const host = (...more: readonly string[]): Fields => ({ headers: lines(':authority: api.example', ...more) });
  const blindTo = (json: unknown): readonly (readonly string[])[] =>
    importHar(json).exchanges.map((exchange) => exchange.blindTo);

  // Chromium 156, "Export HAR (sanitized)": Cookie, Set-Cookie and Authorization are taken out of every entry.
  test('Chromium, sanitized', () => {
    const both = [
      ['authorization', 'cookie'],
      ['authorization', 'cookie'],
    ];
    expect(blindTo(log([chromium({ request: host() }), chromium({ request: host() })]))).toEqual(both);
  });

  test.each<[string, Fields]>([
    ['Authorization', { request: host('authorization: Bearer t') }],
    ['Cookie', { request: host('Cookie: a=b') }],
    ['Set-Cookie', { request: host(), response: { headers: lines('set-cookie: a=b') } }],
  ])('one %s in it, and it is not sanitized', (_, parts) => {
    expect(blindTo(log([chromium({ request: host() }), chromium(parts)]))).toEqual([[], []]);
  });

  test('another writer is trusted', () => {
    expect(blindTo(log([chromium({ request: host() })], 'mitmproxy exporthar'))).toEqual([[]]);
    expect(blindTo(log([entry({ request: host() })]))).toEqual([[]]);
    expect(blindTo([chromium({ request: host() })])).toEqual([[]]);
  });

  test.each(['_initiator', '_resourceType'])('Chromium always writes %s', (name) => {
    const { [name]: _, ...without } = chromium({ request: host() });
    expect(blindTo(log([without]))).toEqual([[]]);
  });

  // Measured in Chromium 156: a request of 3 lines over HTTP/1.1 has the size of its text without the empty line.
  test.each([
    ['HTTP/1.1', 54, []],
    ['HTTP/1.1', 56, []],
    ['HTTP/1.1', 57, ['authorization', 'cookie']],
    ['HTTP/1.1', -1, ['authorization', 'cookie']],
    ['http/2.0', 54, ['authorization', 'cookie']],
  ])('%s, a header section of %i bytes tells whether a line was taken out', (httpVersion, headersSize, expected) => {
    const headers = lines('Host: api.example', 'Accept: */*');
    const request = { httpVersion, headersSize, headers, url: 'https://u@api.example/me?x=1#y' };
    expect(blindTo(log([chromium({ request })]))).toEqual([expected]);
  });

  test('cookies are listed, and no line holds them', () => {
    const cookies = [{ name: 'sid', value: '1' }];
    expect(blindTo(entry({ request: { cookies } }))).toEqual([['authorization', 'cookie']]);
    expect(blindTo(entry({ request: { cookies, headers: lines('Cookie: sid=1') } }))).toEqual([[]]);
  });

  test("Chromium's provisional list is not what was sent", () => {
    const request = { headers: lines('accept: */*', 'authorization: Bearer t') };
    const [exchange] = importHar(log([chromium({ request }), chromium({ request: host('cookie: a=b') })])).exchanges;
    expect(exchange?.rounds[0]?.sent).toEqual({ state: 'hidden', why: 'not-reported' });
  });
});
