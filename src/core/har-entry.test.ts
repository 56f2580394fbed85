import { describe, expect, test } from 'vitest';
import { bodyOf, entryOf, type HarEntry, isSmall, mayConcern, mayRefuseInBody } from './har-entry.ts';

/** As Chromium 156 tells a refused fetch over HTTP/2 (measured), shortened. */
const chromium: HarEntry = {
  startedDateTime: '2026-11-21T16:42:15.162Z',
  time: 15.976,
  request: {
    method: 'POST',
    url: 'https://ada:pw@api.example/orders?x=1#top',
    headers: [
      { name: ':authority', value: 'api.example' },
      { name: ':method', value: 'POST' },
      { name: 'authorization', value: 'Basic YWRhOnB3' },
      { name: 'sec-fetch-dest', value: 'empty' },
    ],
    postData: { mimeType: 'application/json', text: '{"api_key":"k"}' },
  },
  response: {
    status: 401,
    statusText: '',
    httpVersion: 'http/2.0',
    headers: [{ name: 'www-authenticate', value: 'Bearer' }],
    content: { mimeType: 'application/json', size: 20 },
    _error: null,
    _fetchedViaServiceWorker: false,
  },
  _resourceType: 'fetch',
};

/** As Firefox 153 tells one (measured): no words of its own for type and errors. */
const firefox: HarEntry = {
  startedDateTime: '2026-11-21T16:42:44.004+00:00',
  time: 2,
  connection: '38875',
  request: {
    method: 'GET',
    url: 'http://a.localhost/members#frag',
    headers: [
      { name: 'Host', value: 'a.localhost' },
      { name: 'Sec-Fetch-Dest', value: 'iframe' },
    ],
  },
  response: {
    status: 401,
    statusText: 'Unauthorized',
    httpVersion: 'HTTP/1.1',
    headers: [{ name: 'WWW-Authenticate', value: 'Bearer\nBasic realm="x"' }],
    content: { mimeType: 'text/html', size: 20, encoding: 'base64' },
  },
};

const answered = (har: HarEntry, response: Partial<HarEntry['response']>): HarEntry => ({
  ...har,
  response: { ...har.response, ...response },
});

describe('entryOf', () => {
  test('Chromium, HTTP/2', () => {
    expect(entryOf(chromium, 7, undefined)).toEqual({
      tabId: 7,
      url: 'https://api.example/orders?x=1',
      method: 'POST',
      status: 401,
      statusLine: 'HTTP/2.0 401',
      startedAt: Date.UTC(2026, 10, 21, 16, 42, 15, 162),
      duration: 15.976,
      type: 'xmlhttprequest',
      sent: [
        { name: 'authorization', value: 'Basic YWRhOnB3' },
        { name: 'sec-fetch-dest', value: 'empty' },
      ],
      received: [{ name: 'www-authenticate', value: 'Bearer' }],
      request: { text: '{"api_key":"k"}', mimeType: 'application/json' },
    });
  });

  test('Firefox: joined lines apart, the type by Sec-Fetch-Dest', () => {
    expect(entryOf(firefox, 7, { text: 'no', mimeType: 'text/html' })).toEqual({
      tabId: 7,
      url: 'http://a.localhost/members',
      method: 'GET',
      status: 401,
      statusLine: 'HTTP/1.1 401 Unauthorized',
      startedAt: Date.UTC(2026, 10, 21, 16, 42, 44, 4),
      duration: 2,
      type: 'sub_frame',
      sent: firefox.request.headers,
      received: [
        { name: 'WWW-Authenticate', value: 'Bearer' },
        { name: 'WWW-Authenticate', value: 'Basic realm="x"' },
      ],
      response: { text: 'no', mimeType: 'text/html' },
    });
  });

  // Measured: Chromium lists no host for what a service worker was asked, nor for what it took from no wire.
  test.each([
    ['network', { provisional: true }],
    ['fallback-code', { byWorker: true }],
  ])('a service worker that answers from "%s": %j', (_serviceWorkerResponseSource, expected) => {
    const request = { ...chromium.request, headers: [{ name: 'Referer', value: 'http://a.localhost/' }] };
    const har = answered({ ...chromium, request }, { _fetchedViaServiceWorker: true, _serviceWorkerResponseSource });
    const { provisional, byWorker } = entryOf(har, 7, undefined);
    expect({ ...(provisional && { provisional }), ...(byWorker && { byWorker }) }).toEqual(expected);
  });

  test('what Chromium has blocked before any extension heard of it is marked (measured: ORB)', () => {
    const blocked = answered(chromium, { _error: 'net::ERR_BLOCKED_BY_ORB' });
    expect(entryOf(blocked, 7, undefined).blocked).toBe(true);
    expect(entryOf(answered(chromium, { _error: 'net::ERR_FAILED' }), 7, undefined).blocked).toBeUndefined();
    expect(entryOf(chromium, 7, undefined).blocked).toBeUndefined();
  });

  test('Firefox names no connection where a service worker answered', () => {
    const { connection: _, ...without } = firefox;
    expect(entryOf(without, 7, undefined).byWorker).toBe(true);
  });

  test('a document without Sec-Fetch-Dest may be that of a frame', () => {
    const request = { ...chromium.request, headers: [] };
    expect(entryOf({ ...chromium, request, _resourceType: 'document' }, 7, undefined)).toMatchObject({
      type: 'other',
      provisional: true,
    });
  });
});

test.each<[string, HarEntry, boolean]>([
  ['401', chromium, true],
  ['a success', answered(chromium, { status: 200, headers: [] }), false],
  ['404', answered(chromium, { status: 404, headers: [] }), false],
  ['a challenge with any status', answered(chromium, { status: 200 }), true],
  ['what CORS hides', answered(chromium, { status: 0, _error: 'net::ERR_FAILED', headers: [] }), true],
  ['a 407 from no proxy', answered(chromium, { status: 0, _error: 'net::ERR_UNEXPECTED_PROXY_AUTH' }), true],
  ['a refused WebSocket', answered(chromium, { status: 0, _error: null, headers: [] }), true],
  ['a request that was given up', answered(chromium, { status: 0, _error: 'net::ERR_ABORTED', headers: [] }), false],
  ['the same in Firefox', answered(firefox, { status: 0, headers: [] }), false],
  ['an extension', { ...chromium, request: { ...chromium.request, url: 'chrome-extension://a/b' } }, false],
])('mayConcern: %s', (_, har, expected) => {
  expect(mayConcern(har)).toBe(expected);
});

describe('bodyOf', () => {
  test('an empty text says nothing', () => {
    expect(bodyOf('', 'text/plain', false)).toBeUndefined();
    expect(bodyOf(null, 'text/plain', false)).toBeUndefined();
  });

  test('32 kB of bytes, whole characters', () => {
    expect(bodyOf('a'.repeat(32_768), 'text/plain', false)).toEqual({
      text: 'a'.repeat(32_768),
      mimeType: 'text/plain',
    });
    expect(bodyOf('a'.repeat(40_000), 'text/plain', false)).toMatchObject({ text: 'a'.repeat(32_768), cut: 7_232 });
    expect(bodyOf('ä'.repeat(40_000), 'text/plain', false)).toMatchObject({ text: 'ä'.repeat(16_384), cut: 23_616 });
    expect(bodyOf(`a${'😀'.repeat(10_000)}`, 'text/plain', false)).toMatchObject({
      text: `a${'😀'.repeat(8_191)}`,
      cut: 3_618,
    });
  });

  test('Base64 is marked', () => {
    expect(bodyOf('AAEC', 'image/png', true)).toEqual({ text: 'AAEC', mimeType: 'image/png', base64: true });
  });
});

describe('mayRefuseInBody', () => {
  const content = { mimeType: 'application/json', size: 20 };
  const from = (har: HarEntry, destination: string): HarEntry => ({
    ...har,
    request: { ...har.request, headers: destination === '' ? [] : [{ name: 'Sec-Fetch-Dest', value: destination }] },
  });

  test.each<[string, HarEntry, boolean]>([
    ['a script in Chromium, 200', answered(chromium, { status: 200 }), true],
    ['a script in Firefox, 200', answered(from(firefox, 'empty'), { status: 200, content }), true],
    [
      'Firefox over plain HTTP, where nobody says who asks',
      answered(from(firefox, ''), { status: 200, content }),
      true,
    ],
    ['a status that has no mark', answered(chromium, { status: 400 }), true],
    ['a redirect', answered(chromium, { status: 302 }), false],
    ['no answer', answered(chromium, { status: 0 }), false],
    ['a frame', answered(firefox, { status: 200, content }), false],
    ['a document', answered(from(firefox, 'document'), { status: 200, content }), false],
    ['a manifest in Chromium', { ...from(answered(chromium, { status: 200 }), ''), _resourceType: 'manifest' }, false],
    ['HTML', answered(chromium, { status: 200, content: { ...content, mimeType: 'text/html' } }), false],
    ['data in the address', { ...chromium, request: { ...chromium.request, url: 'data:application/json,1' } }, false],
  ])('%s', (_, har, expected) => {
    expect(mayRefuseInBody(har)).toBe(expected);
  });

  test('what is too large is not read', () => {
    const sized = (size: number) => isSmall(answered(chromium, { content: { ...content, size } }));
    expect([sized(32_768), sized(32_769)]).toEqual([true, false]);
  });
});
