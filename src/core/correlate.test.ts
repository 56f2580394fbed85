import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCorrelator } from './correlate.ts';
import { chromium, type Engine, firefox } from './engine.ts';
import { event, headers } from './event.fixture.ts';
import type { NetEvent } from './event.ts';
import type { Exchange } from './exchange.ts';

const basic = headers('WWW-Authenticate: Basic realm="lab"');
const bearer = headers('Authorization: Bearer abc');

function run(events: readonly NetEvent[], engine: Engine = firefox): Exchange[] {
  const correlator = createCorrelator(engine);
  const told = events.map((each) => correlator.add(each)).filter((each) => each !== undefined);
  return told.flatMap((each) => (each.kind === 'kept' ? [each.exchange] : []));
}

const refused = [
  event('sent', 2, { headers: bearer }),
  event('response', 3),
  event('completed', 4, { ip: '127.0.0.1' }),
];

describe('a refused request', () => {
  test('is one exchange with one round', () => {
    expect(run(refused)).toEqual([
      {
        requestId: '1',
        tabId: 7,
        frameId: 0,
        type: 'xmlhttprequest',
        initiator: { state: 'absent' },
        startedAt: 2,
        endedAt: 4,
        rounds: [
          {
            url: 'http://a.localhost/',
            method: 'GET',
            at: 2,
            sent: { state: 'seen', value: bearer },
            response: {
              state: 'seen',
              value: { status: 401, statusLine: 'HTTP/1.1 401', headers: [], ip: '127.0.0.1' },
            },
            end: { kind: 'last' },
          },
        ],
        outcome: { kind: 'completed' },
        blindTo: [],
      },
    ]);
  });

  test('is the same exchange however its events are ordered (browsers.md section 1: replay after suspension)', () => {
    const [expected] = run(refused);
    expect(run([...refused].reverse()).at(-1)).toEqual(expected);
    const [a, b, c] = refused as [NetEvent, NetEvent, NetEvent];
    expect(run([c, a, b]).at(-1)).toEqual(expected);
    expect(run([b, c, a]).at(-1)).toEqual(expected);
  });

  test('whose first half fell into a dead worker is recorded from the rest, and says so', () => {
    const [exchange] = run(refused.slice(1));
    expect(exchange?.rounds).toHaveLength(1);
    expect(exchange?.rounds[0]).toMatchObject({ method: 'GET', sent: { state: 'hidden', why: 'worker-restarted' } });
  });

  test('that breaks off after its head is kept', () => {
    const [exchange] = run([...refused.slice(0, 2), event('failed', 4, { error: 'net::ERR_CONTENT_LENGTH_MISMATCH' })]);
    expect(exchange?.outcome).toEqual({ kind: 'failed', error: 'net::ERR_CONTENT_LENGTH_MISMATCH' });
    expect(exchange?.rounds[0]?.response).toMatchObject({ state: 'seen', value: { status: 401 } });
  });

  test('whose address holds a password shows the address without it', () => {
    const [exchange] = run(refused.map((each) => ({ ...each, url: 'http://me:secret@a.localhost/x' })));
    expect(exchange?.rounds[0]).toMatchObject({ url: 'http://a.localhost/x', userinfo: 'me:secret' });
  });
});

describe('rounds', () => {
  test('a cross-origin redirect is one exchange: 307, then 401 without Authorization', () => {
    const [a, b] = ['http://a.localhost/go', 'http://b.localhost/there'];
    const events = [
      event('sent', 2, { url: a, headers: bearer }),
      event('response', 3, { url: a, status: 307 }),
      event('redirect', 3, { url: a, status: 307, to: b }),
      event('sent', 3, { url: b }),
      event('response', 5, { url: b }),
      event('completed', 6, { url: b }),
    ];
    const [exchange] = run(events);
    expect(exchange?.rounds.map(({ url, end }) => [url, end])).toEqual([
      [a, { kind: 'redirect', to: b }],
      [b, { kind: 'last' }],
    ]);
    expect(exchange?.rounds.map(({ sent }) => sent)).toEqual([
      { state: 'seen', value: bearer },
      { state: 'seen', value: [] },
    ]);
    expect(run([...events].reverse()).at(-1)).toEqual(exchange);
  });

  test('Firefox: an answered challenge has two rounds, also when all falls into one millisecond', () => {
    const answer = headers('Authorization: Basic dTpw');
    const events = [
      event('sent', 5),
      event('response', 5, { headers: basic }),
      event('auth', 5),
      event('sent', 5, { headers: answer }),
      event('response', 5, { status: 200, statusLine: 'HTTP/1.1 200' }),
      event('completed', 6, { status: 200, statusLine: 'HTTP/1.1 200' }),
    ];
    const final = run(events).at(-1);
    expect(final?.rounds.map(({ sent, end }) => [sent, end])).toEqual([
      [{ state: 'seen', value: [] }, { kind: 'answered' }],
      [{ state: 'seen', value: answer }, { kind: 'last' }],
    ]);
    expect(run([...events].reverse()).at(-1)).toEqual(final);
  });

  test('Chromium: only the final status tells that a challenge was answered; what was sent is not reported', () => {
    const events = [
      event('sent', 2),
      event('response', 3, { headers: basic }),
      event('auth', 4),
      event('completed', 5, { status: 200, statusLine: 'HTTP/1.1 200' }),
    ];
    const final = run(events, chromium).at(-1);
    expect(final?.rounds.map(({ response }) => response.state === 'seen' && response.value.status)).toEqual([401, 200]);
    expect(final?.rounds[1]?.sent).toEqual({ state: 'hidden', why: 'not-reported' });
  });

  test('Chromium: a challenge that was answered wrongly shows by a final head of its own (lab: password-in-address)', () => {
    const wrong = [
      event('sent', 2),
      event('response', 3, { headers: basic }),
      event('completed', 5, { headers: headers('Date: Sat, 21 Nov 2026 13:00:00 GMT') }),
    ];
    expect(
      run(wrong)
        .at(-1)
        ?.rounds.map(({ end }) => end.kind),
    ).toEqual(['answered', 'last']);
  });

  test('while the password dialog is open the exchange waits; when it is cancelled the 401 is final', () => {
    const start = [event('sent', 2), event('response', 3, { headers: basic }), event('auth', 4)];
    expect(run(start).map(({ outcome }) => outcome)).toEqual([{ kind: 'waiting', isProxy: false }]);
    expect(run(start)[0]).not.toHaveProperty('endedAt');
    expect(run([...start, event('completed', 9, { headers: basic })]).at(-1)).toMatchObject({
      outcome: { kind: 'completed' },
      endedAt: 9,
    });
  });

  test('an answer from the cache sent nothing, though browsers tell of sending', () => {
    const cached = [
      event('sent', 1, { headers: bearer }),
      event('response', 2),
      event('completed', 3, { fromCache: true }),
    ];
    expect(run(cached)[0]?.rounds[0]?.sent).toEqual({ state: 'hidden', why: 'from-cache' });
  });

  test('a redirect of the browser itself asked no server (HSTS, extensions)', () => {
    const to = 'https://a.localhost/';
    const [exchange] = run([
      event('redirect', 1, { status: 307, to }),
      event('sent', 2, { url: to, headers: bearer }),
      event('response', 3, { url: to }),
      event('completed', 4, { url: to }),
    ]);
    expect(exchange?.rounds.map(({ sent }) => sent.state)).toEqual(['absent', 'seen']);
  });

  test('Chromium: the request for a page ends at the password dialog, and still waits', () => {
    const main = { type: 'main_frame', headers: basic } as const;
    const events = [
      event('sent', 1, { type: 'main_frame' }),
      event('response', 2, main),
      event('auth', 3, { type: 'main_frame' }),
      event('completed', 4, main),
    ];
    expect(run(events, chromium).at(-1)?.outcome).toEqual({ kind: 'waiting', isProxy: false, ended: true });
    expect(run(events, firefox).at(-1)?.outcome).toEqual({ kind: 'completed' });
  });
});

describe('a refused preflight', () => {
  const put = { requestId: 'put', method: 'PUT' } as const;
  const options = { requestId: 'options', method: 'OPTIONS' } as const;
  const asked = headers('Access-Control-Request-Method: PUT');
  // browsers.md section 1, "CORS preflight" and "Preflight refused (401)".
  const inChromium = [
    event('sent', 3, { ...options, headers: asked }),
    event('response', 4, options),
    event('completed', 5, options),
    event('failed', 6, put),
  ];
  const inFirefox = [
    event('sent', 2, { ...put, headers: bearer }),
    event('sent', 4, { ...options, headers: asked }),
    event('response', 5, options),
    event('failed', 6, { ...options, error: 'NS_ERROR_DOM_BAD_URI' }),
    event('failed', 6, { ...put, error: 'NS_ERROR_DOM_BAD_URI' }),
  ];
  const joints = [{ role: 'preflight-of', requestId: 'put', method: 'PUT' }];

  test.each(Object.entries({ chromium: inChromium, firefox: inFirefox }))(
    '%s: is joined with the request that it killed, in any order',
    (_, events) => {
      expect(run(events).at(-1)).toMatchObject({ requestId: 'options', joints });
      fc.assert(
        fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
          expect(run(shuffled).at(-1)).toEqual(run(events).at(-1));
        }),
      );
    },
  );

  test('is not joined with a request of another method, address or tab, or one that was answered', () => {
    for (const other of [{ method: 'POST' }, { url: 'http://a.localhost/y' }, { tabId: 8 }]) {
      const events = inChromium.map((each) => (each.requestId === 'put' ? { ...each, ...other } : each));
      expect(run(events)).toHaveLength(1);
      expect(run(events)[0]).not.toHaveProperty('joints');
    }
    const answered = [event('response', 2, { ...put, status: 200 }), ...inChromium];
    expect(run(answered)[0]).not.toHaveProperty('joints');
  });

  test('is not joined when it was allowed, though it carried a challenge', () => {
    const allowed = inChromium.map((each) => ('status' in each ? { ...each, status: 204, headers: basic } : each));
    expect(run(allowed).at(-1)).not.toHaveProperty('joints');
  });

  test('a plain OPTIONS is no preflight', () => {
    const events = inChromium.filter(({ kind, requestId }) => !(kind === 'sent' && requestId === 'options'));
    expect(run(events)[0]).not.toHaveProperty('joints');
  });
});

/** Chromium's second round, of which only the end is told. */
const answeredUnseen = (events: readonly NetEvent[]): number =>
  events.some(({ kind }) => kind === 'auth') && events.filter(({ kind }) => kind === 'sent').length === 1 ? 1 : 0;

describe('order', () => {
  const [a, b] = ['http://a.localhost/go', 'http://b.localhost/there'];
  const answer = headers('Authorization: Basic dTpw');
  const sequences: Record<string, NetEvent[]> = {
    refused,
    'redirect, then refused, in one millisecond (Firefox)': [
      event('sent', 3, { url: a, headers: bearer }),
      event('response', 3, { url: a, status: 307 }),
      event('redirect', 3, { url: a, status: 307, to: b }),
      event('sent', 3, { url: b }),
      event('response', 3, { url: b }),
      event('completed', 3, { url: b }),
    ],
    'challenge, answer, redirect, refused, in one millisecond (Firefox)': [
      event('sent', 3, { url: a }),
      event('response', 3, { url: a, headers: basic }),
      event('auth', 3, { url: a }),
      event('sent', 3, { url: a, headers: answer }),
      event('response', 3, { url: a, status: 302 }),
      event('redirect', 3, { url: a, to: b }),
      event('sent', 3, { url: b }),
      event('response', 3, { url: b }),
      event('completed', 3, { url: b }),
    ],
    'a loop over a sign-in page and back, in one millisecond (Firefox)': [a, b, `${b}/callback`, a].flatMap(
      (url, index, chain) => [
        event('sent', 3, { url }),
        event('response', 3, { url, status: index === 3 ? 401 : 302 }),
        index === 3 ? event('completed', 3, { url }) : event('redirect', 3, { url, to: chain[index + 1] ?? '' }),
      ],
    ),
    'challenge answered out of sight (Chromium)': [
      event('sent', 2),
      event('response', 3, { headers: basic }),
      event('auth', 4),
      event('completed', 5, { status: 200 }),
    ],
  };

  test.each(Object.entries(sequences))('%s: any order of arrival gives the same exchange', (_, events) => {
    const expected = run(events).at(-1);
    expect(expected?.rounds).toHaveLength(
      new Set(events.filter(({ kind }) => kind === 'sent')).size + answeredUnseen(events),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(run(shuffled).at(-1)).toEqual(expected);
      }),
    );
  });
});

describe('memory', () => {
  const success = (requestId: string): NetEvent[] => [
    event('sent', 2, { requestId }),
    event('response', 3, { requestId, status: 200 }),
    event('completed', 4, { requestId, status: 200 }),
  ];

  test('200 requests that succeed give no exchange and leave nothing', () => {
    const correlator = createCorrelator(firefox);
    for (let index = 0; index < 200; index += 1)
      for (const each of success(String(index)))
        expect(correlator.add(each)?.kind).toBe(each.kind === 'completed' ? 'well' : undefined);
    expect(correlator.size).toBe(0);
  });

  test('requests that never end are forgotten, the oldest first', () => {
    const correlator = createCorrelator(firefox, { pending: 3, late: 5, unanswered: 2 });
    for (let index = 0; index < 10; index += 1) correlator.add(event('sent', 1, { requestId: String(index) }));
    expect(correlator.size).toBe(3);
  });

  test('finished refusals are remembered for late events, up to a bound', () => {
    const correlator = createCorrelator(firefox, { pending: 3, late: 5, unanswered: 2 });
    for (let index = 0; index < 20; index += 1)
      for (const each of refused) correlator.add({ ...each, requestId: String(index) });
    expect(correlator.size).toBe(5);
  });
});

describe('a request that a service worker made', () => {
  const url = 'http://a.localhost/sw/orders';
  // browsers.md section 1, "Page fetch answered by a service worker", Firefox 153.
  const outer = event('redirect', 1, { requestId: 'page', url, to: url });
  const inner = [
    event('sent', 2, { requestId: 'worker', url, tabId: -1 }),
    event('response', 3, { requestId: 'worker', url, tabId: -1 }),
    event('completed', 4, { requestId: 'worker', url, tabId: -1 }),
  ];

  test('Firefox: names the request of the page, which never ends', () => {
    const joints = [{ role: 'made-by-service-worker-for', requestId: 'page', method: 'GET' }];
    expect(run([outer, ...inner])).toMatchObject([{ requestId: 'worker', joints }]);
  });

  test('names none that has another address or another method, or was not taken over', () => {
    const others = [
      event('redirect', 1, { requestId: 'page', url: `${url}/7`, to: `${url}/7` }),
      event('redirect', 1, { requestId: 'post', url, to: url, method: 'POST' }),
      event('redirect', 1, { requestId: 'moved', url, to: `${url}/7` }),
    ];
    expect(run([...others, ...inner]).map(({ joints }) => joints)).toEqual([undefined]);
    const ofTab = inner.map((each) => ({ ...each, tabId: 7 }));
    expect(run([outer, ...ofTab]).map(({ joints }) => joints)).toEqual([undefined]);
  });
});
