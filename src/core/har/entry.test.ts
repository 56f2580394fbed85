import { describe, expect, test } from 'vitest';
import type { Exchange } from '../exchange.ts';
import { importHar } from '../har.ts';
import { entry, type Fields, lines, moment } from './har.fixture.ts';
import { only } from './importing.fixture.ts';

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
