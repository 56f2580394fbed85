import { describe, expect, test } from 'vitest';
import type { Exchange } from './exchange.ts';
import { date, entry, type Fields, lines, moment } from './har/har.fixture.ts';
import { importHar } from './har.ts';

/** The only exchange of one entry, which must have no problem. */
function only(...entries: readonly unknown[]): Exchange | undefined {
  const { exchanges, problems } = importHar({ log: { entries } });
  expect(problems).toEqual([]);
  expect(exchanges).toHaveLength(1);
  return exchanges[0];
}

const round = (...entries: readonly unknown[]): Exchange['rounds'][number] | undefined => only(...entries)?.rounds[0];
const codes = (json: unknown): readonly string[] =>
  importHar(json).problems.map(({ code, place }) => `${code} ${place}`);

describe('exporters', () => {
  // front_end/models/har/Log.ts of ChromeDevTools/devtools-frontend, with the values of an entry of Chromium 156.
  test('Chromium, HTTP/2, everything', () => {
    const chromium = {
      _initiator: { type: 'script', stack: { callFrames: [{ url: 'https://cdn.example/app.js' }] } },
      _priority: 'High',
      _resourceType: 'fetch',
      cache: {},
      _connectionId: '41',
      pageref: 'page_1',
      request: {
        method: 'POST',
        url: 'https://ada:pw@api.example/orders?x=1',
        httpVersion: 'http/2.0',
        headers: lines(':authority: api.example', ':method: POST', 'authorization: Bearer t', 'sec-fetch-dest: empty'),
        queryString: [{ name: 'x', value: '1' }],
        cookies: [],
        headersSize: -1,
        bodySize: 15,
        postData: { mimeType: 'application/json', text: '{"api_key":"k"}' },
      },
      response: {
        status: 401,
        statusText: '',
        httpVersion: 'http/2.0',
        headers: lines('www-authenticate: Bearer', 'content-type: application/json'),
        cookies: [],
        content: { size: 14, mimeType: 'application/json', text: '{"error":"no"}' },
        redirectURL: '',
        headersSize: -1,
        bodySize: -1,
        _transferSize: 300,
        _error: null,
        _fetchedViaServiceWorker: false,
      },
      serverIPAddress: '[2001:db8::1]',
      startedDateTime: date(162),
      time: 15.5,
      timings: { blocked: 1, dns: -1, ssl: -1, connect: -1, send: 0.5, wait: 10, receive: 4, _blocked_queueing: 1 },
    };
    const log = {
      version: '1.2',
      creator: { name: 'WebInspector', version: '537.36' },
      pages: [],
      entries: [chromium],
    };
    expect(importHar({ log })).toEqual({
      problems: [],
      exchanges: [
        {
          requestId: 'har:0',
          tabId: -1,
          frameId: 0,
          type: 'xmlhttprequest',
          initiator: { state: 'hidden', why: 'not-reported' },
          startedAt: moment(162),
          endedAt: moment(177.5),
          rounds: [
            {
              url: 'https://api.example/orders?x=1',
              userinfo: 'ada:pw',
              method: 'POST',
              at: moment(162),
              sent: {
                state: 'seen',
                value: [
                  { name: 'authorization', value: 'Bearer t' },
                  { name: 'sec-fetch-dest', value: 'empty' },
                ],
              },
              response: {
                state: 'seen',
                value: {
                  status: 401,
                  statusLine: 'HTTP/2.0 401',
                  headers: [
                    { name: 'www-authenticate', value: 'Bearer' },
                    { name: 'content-type', value: 'application/json' },
                  ],
                  ip: '2001:db8::1',
                },
              },
              end: { kind: 'last' },
            },
          ],
          outcome: { kind: 'completed' },
          blindTo: [],
          bodies: {
            request: { text: '{"api_key":"k"}', mimeType: 'application/json' },
            response: { text: '{"error":"no"}', mimeType: 'application/json' },
          },
        },
      ],
    });
  });

  // devtools/client/netmonitor/src/har/har-builder.js of Firefox 153.
  test('Firefox: its date, joined lines, no body kept', () => {
    const firefox = {
      startedDateTime: '2026-11-21T17:42:00.004+01:00',
      time: 2,
      _securityState: 'insecure',
      request: {
        bodySize: 0,
        method: 'GET',
        url: 'http://a.localhost/members#frag',
        httpVersion: 'HTTP/1.1',
        headers: lines('Host: a.localhost', 'Referer: http://a.localhost:80/home?x'),
        cookies: [],
        queryString: [],
        headersSize: 300,
        postData: undefined,
      },
      response: {
        status: 401,
        statusText: 'Unauthorized',
        httpVersion: 'HTTP/1.1',
        headers: lines('WWW-Authenticate: Bearer\nBasic realm="x"'),
        cookies: [],
        content: { mimeType: 'text/html', size: 12, encoding: undefined, comment: 'Response bodies are not included.' },
        redirectURL: '',
        headersSize: 100,
        bodySize: 112,
      },
      cache: {},
      timings: {},
      connection: '38875',
      pageref: 'page_1',
    };
    expect(only(firefox)).toEqual({
      requestId: 'har:0',
      tabId: -1,
      frameId: 0,
      type: 'xmlhttprequest',
      initiator: { state: 'seen', value: 'http://a.localhost' },
      startedAt: moment(4),
      endedAt: moment(6),
      rounds: [
        {
          url: 'http://a.localhost/members#frag',
          method: 'GET',
          at: moment(4),
          sent: { state: 'seen', value: firefox.request.headers },
          response: {
            state: 'seen',
            value: {
              status: 401,
              statusLine: 'HTTP/1.1 401 Unauthorized',
              headers: [
                { name: 'WWW-Authenticate', value: 'Bearer' },
                { name: 'WWW-Authenticate', value: 'Basic realm="x"' },
              ],
            },
          },
          end: { kind: 'last' },
        },
      ],
      outcome: { kind: 'completed' },
      blindTo: [],
    });
  });

  test.each<[string, Fields, string]>([
    // Chromium: a fetch whose preflight was refused.
    ['Chromium', { status: 0, _error: 'net::ERR_FAILED' }, 'net::ERR_FAILED'],
    // har-builder.js: blocked requests have no status and no reason.
    ['Firefox', { status: 0, statusText: '' }, 'status 0'],
    // WebInspectorUI, Controllers/HARBuilder.js.
    ['Safari', { status: 0, _error: 'The network connection was lost.' }, 'The network connection was lost.'],
    // mitmproxy/addons/savehar.py, a flow without a response.
    ['mitmproxy', { status: 0, httpVersion: '', content: {}, _error: 'connection closed' }, 'connection closed'],
    ['mitmproxy, no word', { status: 0, httpVersion: '', content: {}, _error: null }, 'status 0'],
    // httptoolkit-ui, src/model/http/har.ts, "aborted".
    ['HTTP Toolkit', { status: 0, content: { size: 0, mimeType: 'application/x-unknown' } }, 'status 0'],
  ])('no answer: %s', (_, response, error) => {
    const exchange = only(entry({ response }));
    expect(exchange?.outcome).toEqual({ kind: 'failed', error });
    expect(exchange?.rounds[0]?.response).toEqual({ state: 'absent' });
  });

  // Charles writes no statusText in HTTP/2, pseudo-header fields of answers, and its own word for how it went.
  test('Charles', () => {
    const response = { statusText: null, httpVersion: 'HTTP/2.0', headers: lines(':status: 401', 'server: x') };
    const whole = only(entry({ response: { ...response, _charlesStatus: 'COMPLETE' } }));
    expect(whole?.outcome).toEqual({ kind: 'completed' });
    expect(whole?.rounds[0]?.response).toEqual({
      state: 'seen',
      value: { status: 401, statusLine: 'HTTP/2.0 401', headers: [{ name: 'server', value: 'x' }] },
    });
    const broken = only(entry({ response: { ...response, _charlesStatus: 'EXCEPTION' } }));
    expect(broken?.outcome).toEqual({ kind: 'failed', error: 'EXCEPTION' });
    expect(broken?.rounds[0]?.response.state).toBe('seen');
  });

  test('an answer that the browser then blocked has failed, and was seen', () => {
    const exchange = only(entry({ response: { _error: 'net::ERR_BLOCKED_BY_ORB' } }));
    expect(exchange?.outcome).toEqual({ kind: 'failed', error: 'net::ERR_BLOCKED_BY_ORB' });
    expect(exchange?.rounds[0]?.response.state).toBe('seen');
  });

  test.each([{ _fromCache: 'disk' }, { _fetchType: 'Memory Cache' }])('from the cache: %j', (mark) => {
    const seen = round(entry(mark));
    expect(seen?.sent).toEqual({ state: 'hidden', why: 'from-cache' });
    expect(seen?.response).toMatchObject({ value: { fromCache: true } });
  });

  test('Safari: from the network', () => {
    expect(round(entry({ _fetchType: 'Network Load' }))?.sent.state).toBe('seen');
  });

  test('a WebSocket', () => {
    const messages = { _resourceType: 'websocket', _webSocketMessages: [{ type: 'send', opcode: 1, data: 'x' }] };
    expect(only(entry({ ...messages, request: { url: 'wss://api.example/s' } }))?.type).toBe('websocket');
  });
});

describe('dates', () => {
  test.each<[string, number]>([
    // Fiddler, seven digits; mitmproxy, six; Charles, an offset.
    ['2026-11-21T10:42:00.4321234-06:00', 432],
    ['2026-11-21T16:42:00.123456+00:00', 123],
    ['2026-11-21T17:42:00.829+0100', 829],
    ['2026-11-21T16:42:00Z', 0],
  ])('%s', (startedDateTime, after) => {
    expect(only(entry({ startedDateTime }))?.startedAt).toBe(moment(after));
  });

  test('without a zone it is taken for UTC; what is no date takes the time of the entry before', () => {
    const { exchanges, problems } = importHar([
      entry({ startedDateTime: '2026-11-21T16:42:00.5' }),
      entry({ startedDateTime: 'yesterday' }),
      entry({ startedDateTime: '2026-13-45T16:42:00Z' }),
    ]);
    expect(exchanges.map(({ startedAt }) => startedAt)).toEqual([moment(500), moment(500), moment(500)]);
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'har-bad-date: entries.0.startedDateTime names no time zone: taken for UTC.',
      'har-bad-date: entries.1.startedDateTime is not a date of ISO 8601.',
      'har-bad-date: entries.2.startedDateTime is not a date of ISO 8601.',
    ]);
  });

  test('the end: time, or the sum of the phases', () => {
    const timings = { blocked: 1, dns: -1, connect: 8, ssl: 5, send: 0, wait: 10, receive: 2 };
    expect(only(entry({ time: null, timings }))?.endedAt).toBe(moment(21));
    expect(only(entry({ time: -1, timings }))?.endedAt).toBe(moment(0));
  });
});

describe('bodies', () => {
  const bodies = (request: Fields, response: Fields): Exchange['bodies'] =>
    only(entry({ request, response: { headers: lines('content-type: text/plain'), ...response } }))?.bodies;

  test('Base64 stays so', () => {
    expect(bodies({}, { content: { mimeType: 'image/png', text: 'AA\nEC', encoding: 'base64' } })).toEqual({
      response: { text: 'AAEC', mimeType: 'image/png', base64: true },
    });
  });

  test('no type told: the header says it', () => {
    expect(bodies({}, { content: { mimeType: 'x-unknown', text: 'no' } })).toEqual({
      response: { text: 'no', mimeType: 'text/plain' },
    });
  });

  // HAR 1.2, "params": Charles writes a form without its text.
  test('a form of which only the parameters are told', () => {
    const params = [{ name: 'user name', value: 'ä&b' }, { name: 'pw' }];
    expect(bodies({ postData: { mimeType: 'application/x-www-form-urlencoded', params } }, {})).toEqual({
      request: { text: 'user+name=%C3%A4%26b&pw=', mimeType: 'application/x-www-form-urlencoded' },
    });
  });

  test('a form in parts', () => {
    const mimeType = 'multipart/form-data; boundary=xyz';
    const params = [
      { name: 'a', value: '1' },
      { name: 'f', fileName: 'f.txt', contentType: 'text/plain' },
    ];
    expect(bodies({ postData: { mimeType, params, text: '' } }, {})?.request?.text).toBe(
      '--xyz\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n' +
        '--xyz\r\nContent-Disposition: form-data; name="f"; filename="f.txt"\r\n\r\n\r\n--xyz--\r\n',
    );
  });

  test('what is called Base64 and is none is kept as text', () => {
    const { exchanges, problems } = importHar(
      entry({ response: { content: { text: '{"a":1}', encoding: 'base64' } } }),
    );
    expect(exchanges[0]?.bodies).toEqual({ response: { text: '{"a":1}', mimeType: '' } });
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ['har-bad-base64', 'entries.0.response.content.text'],
    ]);
  });
});

describe('redirects', () => {
  const to = (location: string, status = 302): Fields => ({ status, headers: lines(`Location: ${location}`) });

  test('entries of a chain become rounds, whatever stands between them', () => {
    const { exchanges, problems } = importHar([
      entry({ response: { ...to('/login?next=%2Fme'), content: { text: 'moved', mimeType: 'text/plain' } } }),
      entry({ after: 5, request: { url: 'https://api.example/other' } }),
      entry({
        after: 30,
        request: { url: 'https://api.example/login?next=%2Fme' },
        response: to('HTTPS://SSO.example:443'),
      }),
      entry({
        after: 60,
        request: { url: 'https://sso.example/' },
        response: { status: 403, content: { text: 'no' } },
      }),
    ]);
    expect(problems).toEqual([]);
    expect(exchanges.map(({ requestId, rounds }) => [requestId, rounds.length])).toEqual([
      ['har:0', 3],
      ['har:1', 1],
    ]);
    expect(exchanges[0]).toMatchObject({ startedAt: moment(0), endedAt: moment(80), outcome: { kind: 'completed' } });
    expect(exchanges[0]?.rounds.map(({ url, end }) => [url, end])).toEqual([
      ['https://api.example/me', { kind: 'redirect', to: 'https://api.example/login?next=%2Fme' }],
      ['https://api.example/login?next=%2Fme', { kind: 'redirect', to: 'HTTPS://SSO.example:443' }],
      ['https://sso.example/', { kind: 'last' }],
    ]);
    expect(exchanges[0]?.bodies).toEqual({ response: { text: 'no', mimeType: '' } });
  });

  test('a last redirect is where the exchange ends', () => {
    const exchange = only(entry({ response: { status: 302, redirectURL: 'https://ada:pw@sso.example/login' } }));
    expect(exchange?.rounds[0]?.end).toEqual({ kind: 'redirect', to: 'https://sso.example/login' });
    expect(exchange?.outcome).toEqual({ kind: 'completed' });
  });

  // Fetch standard, "HTTP-redirect fetch", step 12.
  test.each<[number, string, string, boolean]>([
    [302, 'POST', 'GET', true],
    [302, 'POST', 'POST', false],
    [302, 'PUT', 'PUT', true],
    [302, 'PUT', 'GET', false],
    [303, 'PUT', 'GET', true],
    [303, 'HEAD', 'HEAD', true],
    [307, 'POST', 'POST', true],
    [308, 'POST', 'GET', false],
    [304, 'GET', 'GET', false],
  ])('%i of %s, then %s: joined %s', (status, first, second, joined) => {
    const { exchanges } = importHar([
      entry({ request: { method: first }, response: to('/next', status) }),
      entry({ after: 30, request: { method: second, url: 'https://api.example/next' } }),
    ]);
    expect(exchanges).toHaveLength(joined ? 1 : 2);
  });

  test.each<[string, Fields]>([
    ['another address', { after: 30, request: { url: 'https://api.example/other' } }],
    ['long after', { after: 5_021, request: { url: 'https://api.example/next' } }],
    ['before it', { after: -1, request: { url: 'https://api.example/next' } }],
    [
      'another program',
      { after: 30, request: { url: 'https://api.example/next', headers: lines('User-Agent: curl') } },
    ],
  ])('not joined: %s', (_, second) => {
    expect(importHar([entry({ response: to('/next') }), entry(second)]).exchanges).toHaveLength(2);
  });

  test('two of the same at once: each takes one', () => {
    const login = 'https://api.example/login';
    const { exchanges } = importHar([
      entry({ response: to('/login') }),
      entry({ after: 1, response: to('/login') }),
      entry({ after: 30, request: { url: login } }),
      entry({ after: 31, request: { url: login } }),
      entry({ after: 32, request: { url: login } }),
    ]);
    expect(exchanges.map(({ requestId, rounds }) => [requestId, rounds.length])).toEqual([
      ['har:0', 2],
      ['har:1', 2],
      ['har:4', 1],
    ]);
  });

  test('a loop has as many rounds as browsers follow', () => {
    const hops = Array.from({ length: 25 }, (_, index) => entry({ after: index * 25, response: to('/me') }));
    const { exchanges } = importHar(hops);
    expect(exchanges.map(({ rounds, outcome }) => [rounds.length, outcome])).toEqual([
      [21, { kind: 'failed', error: 'too many redirects' }],
      [4, { kind: 'completed' }],
    ]);
  });

  test('a challenge that the browser answered by itself stays two exchanges', () => {
    const { exchanges } = importHar([
      entry({ response: { headers: lines('WWW-Authenticate: Basic') } }),
      entry({ after: 30, response: { status: 200 } }),
    ]);
    expect(exchanges.map(({ rounds }) => rounds.length)).toEqual([1, 1]);
  });
});

describe('preflights', () => {
  const preflight = (after: number, status: number): Fields =>
    entry({
      after,
      request: {
        method: 'OPTIONS',
        headers: lines('access-control-request-method: PUT', 'origin: https://shop.example'),
      },
      response: { status },
    });
  const killed = (after: number, method = 'PUT'): Fields =>
    entry({ after, request: { method }, response: { status: 0, _error: 'net::ERR_FAILED' } });
  const joints = (...entries: readonly Fields[]): readonly Exchange['joints'][] =>
    importHar(entries).exchanges.map((exchange) => exchange.joints);

  test('a refused one, and the request that it killed', () => {
    expect(joints(killed(0), preflight(2, 401))).toEqual([
      [{ role: 'killed-by-preflight', requestId: 'har:1', method: 'OPTIONS' }],
      [{ role: 'preflight-of', requestId: 'har:0', method: 'PUT' }],
    ]);
    // Firefox lists the preflight first.
    expect(joints(preflight(0, 302), killed(2))).toEqual([
      [{ role: 'preflight-of', requestId: 'har:1', method: 'PUT' }],
      [{ role: 'killed-by-preflight', requestId: 'har:0', method: 'OPTIONS' }],
    ]);
  });

  test.each<[string, readonly Fields[]]>([
    ['allowed', [preflight(0, 204), killed(2)]],
    ['another method', [preflight(0, 401), killed(2, 'DELETE')]],
    ['answered', [preflight(0, 401), entry({ after: 2, request: { method: 'PUT' } })]],
    ['long after', [preflight(0, 401), killed(10_001)]],
    ['long before', [killed(0), preflight(10_001, 401)]],
  ])('not joined: %s', (_, entries) => {
    expect(joints(...entries)).toEqual([undefined, undefined]);
  });

  test('each killed request has one preflight', () => {
    expect(joints(preflight(0, 401), preflight(1, 401), killed(2)).map((each) => each?.[0]?.requestId)).toEqual([
      'har:2',
      undefined,
      'har:0',
    ]);
  });
});

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

describe('type and initiator', () => {
  const told = (request: Fields, more: Fields = {}): readonly unknown[] => {
    const exchange = only(entry({ request, ...more }));
    return [
      exchange?.type,
      exchange?.initiator.state === 'seen' ? exchange.initiator.value : exchange?.initiator.state,
    ];
  };
  const page = 'Accept: text/html,application/xhtml+xml';

  test.each<[string, readonly string[], Fields, readonly unknown[]]>([
    ['Sec-Fetch-Dest before all', ['Sec-Fetch-Dest: iframe'], { _resourceType: 'document' }, ['sub_frame', 'hidden']],
    ['a document', [], { _resourceType: 'document' }, ['main_frame', 'absent']],
    ['an image', [], { _resourceType: 'image' }, ['image', 'hidden']],
    ['a word that is not known', [], { _resourceType: 'constructor' }, ['other', 'hidden']],
    ['a page by Accept', [page], {}, ['main_frame', 'absent']],
    ['a page by a link', [page, 'Referer: https://shop.example/a'], {}, ['main_frame', 'https://shop.example']],
    [
      'a form',
      [page, 'Origin: https://shop.example', 'Upgrade-Insecure-Requests: 1'],
      {},
      ['main_frame', 'https://shop.example'],
    ],
    ['a script that wants HTML', [page, 'X-Requested-With: XMLHttpRequest'], {}, ['xmlhttprequest', 'hidden']],
    ['CORS', [page, 'Origin: https://shop.example'], {}, ['xmlhttprequest', 'https://shop.example']],
    ['an opaque origin', ['Origin: null'], {}, ['xmlhttprequest', 'null']],
    ['same-origin', ['Sec-Fetch-Site: same-origin'], {}, ['xmlhttprequest', 'https://api.example']],
    ['an image by Accept', ['Accept: image/avif,image/webp,*/*'], {}, ['image', 'hidden']],
    ['a style by Accept', ['Accept: text/css,*/*;q=0.1'], {}, ['stylesheet', 'hidden']],
    [
      'the markup',
      [],
      { _initiator: { type: 'parser', url: 'https://shop.example/' } },
      ['xmlhttprequest', 'https://shop.example'],
    ],
    [
      'a script of another host',
      [],
      { _initiator: { type: 'script', url: 'https://cdn.example/a.js' } },
      ['xmlhttprequest', 'hidden'],
    ],
    ['an upgrade', ['Upgrade: websocket'], {}, ['websocket', 'hidden']],
    ['nothing', [], {}, ['xmlhttprequest', 'hidden']],
  ])('%s', (_, headers, more, expected) => {
    expect(told({ headers: lines(...headers) }, more)).toEqual(expected);
  });
});

describe('forms of input', () => {
  test.each<[string, unknown]>([
    ['a HAR', { log: { version: '1.2', entries: [entry()] } }],
    ['entries', [entry()]],
    ['one entry', entry()],
    ['text', JSON.stringify({ log: { entries: [entry()] } })],
    ['text with a BOM', `\uFEFF${JSON.stringify([entry()])}`],
  ])('%s', (_, json) => {
    expect(importHar(json)).toEqual({ exchanges: [only(entry())], problems: [] });
  });

  test('oldest first', () => {
    expect(importHar([entry({ after: 9 }), entry({ after: 1 })]).exchanges.map(({ requestId }) => requestId)).toEqual([
      'har:1',
      'har:0',
    ]);
  });

  test.each<[unknown, readonly string[]]>([
    ['{', ['har-not-json log', 'har-no-entries log.entries']],
    [undefined, ['har-no-entries log.entries']],
    [7, ['har-no-entries log.entries']],
    [{ log: {} }, ['har-no-entries log.entries']],
    [{ log: { entries: {} } }, ['har-wrong-type log.entries', 'har-no-entries log.entries']],
    [{ log: { entries: [] } }, []],
  ])('no entries: %j', (json, expected) => {
    expect(importHar(json).exchanges).toEqual([]);
    expect(codes(json)).toEqual(expected);
  });
});

describe('what is broken loses nothing else', () => {
  test.each<[string, unknown, readonly string[], number]>([
    ['no object', 7, ['har-wrong-type log.entries.1'], 2],
    ['no request', { response: {} }, ['har-missing log.entries.1.request'], 2],
    ['no address', entry({ request: { url: '' } }), ['har-missing log.entries.1.request.url'], 2],
    ['no absolute address', entry({ request: { url: '/me' } }), ['har-bad-address log.entries.1.request.url'], 2],
    ['no server', entry({ request: { url: 'data:text/plain,x' } }), [], 2],
    ['no method', entry({ request: { method: null } }), ['har-missing log.entries.1.request.method'], 3],
    ['no response', { ...entry(), response: null }, ['har-missing log.entries.1.response'], 3],
    ['no status', entry({ response: { status: null } }), ['har-missing log.entries.1.response.status'], 3],
    ['no time', entry({ time: 'soon' }), ['har-wrong-type log.entries.1.time'], 3],
    ['post data', entry({ request: { postData: 'x' } }), ['har-wrong-type log.entries.1.request.postData'], 3],
    ['cookies', entry({ request: { cookies: 'x' } }), ['har-wrong-type log.entries.1.request.cookies'], 3],
    ['a word', entry({ _resourceType: {} }), ['har-wrong-type log.entries.1._resourceType'], 3],
  ])('%s', (_, broken, expected, kept) => {
    const json = { log: { entries: [entry(), broken, entry({ after: 9 })] } };
    expect(codes(json)).toEqual(expected);
    expect(importHar(json).exchanges).toHaveLength(kept);
  });

  test('header lines', () => {
    const headers = [
      ...lines('a: 1'),
      'b',
      { name: 'c', value: 3 },
      { name: 'd' },
      { value: 'e' },
      { name: 'f', value: [] },
    ];
    const place = 'entries.0.request.headers';
    const json = entry({ request: { headers } });
    expect(codes(json)).toEqual([
      `har-wrong-type ${place}.1`,
      `har-wrong-type ${place}.2.value`,
      `har-missing ${place}.3.value`,
      `har-missing ${place}.4.name`,
      `har-wrong-type ${place}.5.value`,
    ]);
    expect(importHar(json).exchanges[0]?.rounds[0]?.sent).toEqual({
      state: 'seen',
      value: [
        { name: 'a', value: '1' },
        { name: 'c', value: '3' },
      ],
    });
  });

  test('a line feed in what was sent is part of the value', () => {
    const headers = [{ name: 'Authorization', value: 'Bearer t\n' }];
    expect(round(entry({ request: { headers } }))?.sent).toEqual({ state: 'seen', value: headers });
  });

  test('a folded line of an answer is one', () => {
    const headers = lines('WWW-Authenticate: Bearer\r\n realm="x"');
    expect(round(entry({ response: { headers } }))?.response).toMatchObject({ value: { headers } });
  });

  test('no header lists: not visible, never absent', () => {
    const [exchange] = importHar(entry({ request: { headers: null }, response: { headers: {} } })).exchanges;
    expect(exchange?.rounds[0]?.sent).toEqual({ state: 'hidden', why: 'not-reported' });
    expect(exchange?.rounds[0]?.response).toMatchObject({ value: { headers: [], statusOnly: true } });
  });

  // JSON can hold what cannot be made a text: such a member must not be asked for one.
  test('any member of any type', () => {
    const odd: readonly unknown[] = [
      null,
      true,
      -1,
      Number.POSITIVE_INFINITY,
      '',
      [],
      {},
      { toString: 1, valueOf: 1 },
      [{ toString: 1, valueOf: 1 }],
    ];
    const request = { headers: lines('a: b'), headersSize: 100, httpVersion: 'HTTP/1.1' };
    const json = JSON.stringify(entry({ request, _initiator: {}, _resourceType: 'fetch' }));
    const entries = odd.flatMap((value) => {
      const withValue = (place: readonly string[]): unknown => {
        const whole = JSON.parse(json) as Record<string, unknown>;
        const parent = place.slice(0, -1).reduce((each, name) => each[name] as Record<string, unknown>, whole);
        parent[place.at(-1) ?? ''] = value;
        return whole;
      };
      const inner = ['request', 'response'].flatMap((part) =>
        Object.keys((JSON.parse(json) as Record<string, object>)[part] ?? {}).map((name) => [part, name]),
      );
      const more = [
        ['response', '_charlesStatus'],
        ['request', 'postData'],
        ['response', 'content', 'text'],
        ['serverIPAddress'],
        ['timings'],
        ['request', 'headers', '0', 'name'],
      ];
      return [...Object.keys(JSON.parse(json) as object).map((name) => [name]), ...inner, ...more].map(withValue);
    });
    const log = { creator: { name: 'WebInspector' }, entries };
    expect(() => importHar({ log })).not.toThrow();
    expect(() => importHar(odd)).not.toThrow();
    expect(importHar({ log: { ...log, entries: [...entries, entry({ after: 7 })] } }).exchanges.at(-1)?.startedAt).toBe(
      moment(7),
    );
  });

  test('a status as text is read', () => {
    const json = entry({ response: { status: '403' } });
    expect(codes(json)).toEqual(['har-wrong-type entries.0.response.status']);
    expect(importHar(json).exchanges[0]?.rounds[0]?.response).toMatchObject({ value: { status: 403 } });
  });

  test('no answer told is hidden, not absent', () => {
    const [exchange] = importHar({ ...entry(), response: undefined }).exchanges;
    expect(exchange?.rounds[0]?.response).toEqual({ state: 'hidden', why: 'not-reported' });
    expect(exchange?.outcome).toEqual({ kind: 'completed' });
  });
});
