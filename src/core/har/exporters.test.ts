import { describe, expect, test } from 'vitest';
import { importHar } from '../har.ts';
import { date, entry, type Fields, lines, moment } from './har.fixture.ts';
import { only, round } from './importing.fixture.ts';

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
