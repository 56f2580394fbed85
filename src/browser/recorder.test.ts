import { expect, test, vi } from 'vitest';
import { chromium } from '#core/engine.ts';
import { event, headers } from '#core/event.fixture.ts';
import type { NetEvent } from '#core/event.ts';
import type { StoredRecord } from '#core/messages.ts';
import { memoryLog } from './log.fixture.ts';
import type { Privacy } from './windows.ts';

vi.mock('./api.ts', () => ({ default: {} }));

const { createRecorder } = await import('./recorder.ts');

/** A recorder over a log in memory that writes at once. */
function recording(privacy: () => Privacy = () => 'no') {
  const { store, stored, ring } = memoryLog('salt');
  const recorder = createRecorder({
    engine: chromium,
    store,
    own: 'chrome-extension://authlens/',
    hasHostAccess: async () => true,
    windows: () => ({ learn: () => undefined, of: privacy, isPrivate: () => false }),
    pageOf: () => undefined,
  });
  return {
    recorder,
    take: (...events: NetEvent[]) => events.forEach(recorder.take),
    weights: () =>
      ring()
        .tabs.get(7)
        ?.slots.map(({ weight }) => weight),
    record: (n: number) => stored.get(`r:7:${n}`) as StoredRecord,
    head: () => ring().head,
  };
}

const url = 'http://a.localhost/orders';
const basic = headers('WWW-Authenticate: Basic realm="lab"');
const now = Date.parse('2026-11-21T12:00:00Z');
const asked = (requestId: string, at: number) => [
  event('sent', at, { requestId, url }),
  event('response', at + 1, { requestId, url, headers: basic, heard: at + 1 }),
  event('auth', at + 2, { requestId, url }),
];
const ended = (requestId: string, at: number, status: number) =>
  event('completed', at, { requestId, url, status, headers: status === 401 ? basic : [] });

test('a dialog that is answered heals what was refused before (Chromium tells no head of the answer)', () => {
  const { take, weights } = recording();
  take(...asked('1', now), ended('1', now + 5, 401));
  expect(weights()).toEqual(['refused']);
  take(...asked('2', now + 10), ended('2', now + 15, 200));
  expect(weights()).toEqual(['healed', 'quiet']);
});

test('a static part whose challenge the browser answers is no failure (Chromium tells only its end)', () => {
  const { take, weights } = recording();
  const image = { requestId: '1', url, type: 'image', statusOnly: true as const };
  take(event('response', now, image));
  expect(weights()).toBeUndefined();
  take(event('completed', now + 1, { ...image, status: 200 }));
  expect(weights()).toEqual(['quiet']);
});

test('what is refused by a mark with a status of success does not heal itself, nor what was refused before', () => {
  const { take, weights, record } = recording();
  const marked = (requestId: string, at: number) => {
    const head = { requestId, url, status: 202, headers: headers('x-amzn-waf-action: challenge') };
    return [
      event('sent', at, { requestId, url }),
      event('response', at + 1, { ...head, heard: at + 1 }),
      event('completed', at + 2, head),
    ];
  };
  take(...marked('1', now), ...marked('2', now + 10));
  expect(weights()).toEqual(['refused']);
  expect(record(0).known?.good).toBeUndefined();
});

test('what is known stays what was known when it was refused', () => {
  const { take, record } = recording();
  const well = (requestId: string, at: number) => [
    event('sent', at, { requestId, url }),
    event('response', at + 1, { requestId, url, status: 200, heard: at + 1 }),
    event('completed', at + 2, { requestId, url, status: 200 }),
  ];
  const refused = event('response', now + 12, { requestId: '2', url, heard: now + 12 });
  take(...well('1', now), event('sent', now + 11, { requestId: '2', url }), refused);
  take(event('completed', now + 13, { requestId: '2', url }));
  expect(record(0).known?.good?.at).toBe(now);
  take(...well('3', now + 20), refused);
  expect(record(0).known?.good?.at).toBe(now);
});

test('what an answer that went well had set stands with the refusal it did not go with, not what that refusal sets', () => {
  const { take, record } = recording();
  const answered = (requestId: string, at: number, status: number, set: string, sends: readonly string[] = []) => {
    const head = { requestId, url, status, headers: headers(`Set-Cookie: ${set}`) };
    return [
      event('sent', at, { requestId, url, headers: headers(...sends) }),
      event('response', at + 1, { ...head, heard: at + 1 }),
      event('completed', at + 2, head),
    ];
  };
  take(...answered('1', now, 200, 'sid=s3cr3t; Path=/account; HttpOnly'));
  take(...answered('2', now + 10, 401, 'sid=anonymous; Path=/account'));
  expect(record(0).known?.cookies).toEqual([
    {
      line: 'sid=; Path=/account; HttpOnly',
      length: 6,
      at: now + 1,
      method: 'GET',
      url,
      type: 'xmlhttprequest',
      frameId: 0,
    },
  ]);
  take(...answered('3', now + 20, 403, 'new=1'));
  expect(record(1).known?.cookies?.map(({ line }) => line)).toEqual(['sid=; Path=/account']);
  take(...answered('4', now + 30, 407, 'x=1', ['Cookie: sid=1; new=1']));
  expect(record(2).known?.cookies).toBeUndefined();
});

test('nothing is kept of private windows that are closed, nor learnt from them', () => {
  let privacy: Privacy = 'gone';
  const { take, weights, head, record } = recording(() => privacy);
  take(...asked('1', now), ended('1', now + 5, 401));
  expect(weights()).toBeUndefined();
  expect(head().asked).toEqual([]);
  take(
    event('sent', now + 10, { requestId: '2', url }),
    event('response', now + 11, {
      requestId: '2',
      url,
      status: 200,
      heard: now + 11,
      headers: headers('Set-Cookie: sid=1'),
    }),
    event('completed', now + 12, { requestId: '2', url, status: 200 }),
  );
  privacy = 'yes';
  take(event('sent', now + 20, { requestId: '3', url }), ended('3', now + 21, 401));
  expect(weights()).toEqual(['refused']);
  expect(record(0).known).toBeUndefined();
});

test('cookies of private windows are known in them alone, until they are closed', () => {
  let privacy: Privacy = 'yes';
  const { recorder, take, record } = recording(() => privacy);
  const set = { requestId: '1', url, status: 200, headers: headers('Set-Cookie: sid=1') };
  take(event('sent', now, { requestId: '1', url }), event('response', now + 1, set), event('completed', now + 2, set));
  const refused = (requestId: string, at: number, status = 401) => {
    const head = { requestId, url, status, headers: headers('Set-Cookie: late=1') };
    take(event('sent', at, { requestId, url }), event('response', at + 1, head), event('completed', at + 2, head));
  };
  const known = (n: number) => record(n).known?.cookies?.map(({ line }) => line);
  refused('2', now + 10);
  privacy = 'no';
  refused('3', now + 20);
  privacy = 'unknown';
  recorder.forgetPrivate();
  refused('4', now + 30);
  privacy = 'no';
  refused('5', now + 40, 403);
  expect([known(0), known(1), known(2), known(3)]).toEqual([['sid='], undefined, undefined, ['late=']]);
});

test('a request of the extension itself is nobody’s failure', () => {
  const { take, weights } = recording();
  const own = { initiator: 'chrome-extension://authlens' };
  take(event('sent', now, own), event('completed', now + 1, own));
  expect(weights()).toBeUndefined();
});
