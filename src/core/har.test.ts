import { describe, expect, test } from 'vitest';
import { entry, lines, moment } from './har/har.fixture.ts';
import { codes, only, round } from './har/importing.fixture.ts';
import { importHar } from './har.ts';

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
