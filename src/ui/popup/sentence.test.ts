import { describe, expect, test } from 'vitest';
import type { Actor, Exchange } from '#core/exchange.ts';
import type { Snapshot, StoredRecord, TabSummary } from '#core/messages.ts';
import { exchange, record, round, snapshot } from '#ui/testing/records.ts';
import { sentenceOf as choose } from './sentence.ts';

const sentenceOf = (seen: Snapshot, hosts: boolean) => choose(seen, hosts, true);
const main = (status: number) => record(2, status, { type: 'main_frame' });
const part = (n: number) => record(n, 401);

describe('sentenceOf', () => {
  test.each([
    [401, 'page_401', ['cookies', 'private', 'reload']],
    [403, 'page_403', ['cookies', 'private', 'reload']],
    [407, 'page_407', ['reload']],
    [400, 'page_other', ['cookies', 'private', 'reload']],
  ])('the page itself was refused with %i', (status, id, steps) => {
    expect(sentenceOf(snapshot([main(status), part(3)]), true)).toMatchObject({ id, who: `${id}_who`, steps });
  });

  test('only parts were refused', () => {
    expect(sentenceOf(snapshot([part(1), part(2)]), true)).toEqual({
      id: 'parts',
      who: 'parts_who',
      params: { n: 2 },
      steps: ['reload', 'private', 'cookies'],
    });
  });

  test.each([
    ['net::ERR_TOO_MANY_REDIRECTS', 'page_loop', ['cookies', 'private', 'reload']],
    ['net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'page_certificate', []],
    ['net::ERR_UNEXPECTED_PROXY_AUTH', 'page_407', ['reload']],
  ])('the page was refused without a status: %s', (error, id, steps) => {
    const rounds = [round(0, { response: { state: 'absent' } })];
    const page = record(2, 0, { type: 'main_frame', rounds, outcome: { kind: 'failed', error } });
    expect(sentenceOf(snapshot([page]), true)).toEqual({ id, who: `${id}_who`, steps });
  });

  test('a group counts once, and what healed does not count', () => {
    const group = { ...part(1), times: 300, last: part(1).exchange };
    const healed = record(2, 401, {}, 'healed');
    expect(sentenceOf(snapshot([group, healed, part(3)]), true)).toMatchObject({
      params: { n: 2 },
      also: 'repeats',
    });
    expect(sentenceOf(snapshot([healed]), true)).toEqual({ id: 'nothing', steps: [] });
    expect(sentenceOf(snapshot([record(2, 401, { type: 'main_frame' }, 'healed')]), true).id).toBe('nothing');
  });

  test('handshakes and older pages do not count', () => {
    const quiet = record(3, 200, {}, 'quiet');
    const page = { requestId: '4', url: 'https://shop.example/', since: 4_000 };
    expect(sentenceOf(snapshot([part(1), quiet], { page, preserve: true }), true)).toEqual({
      id: 'nothing',
      steps: [],
    });
  });

  test('a password dialog is open', () => {
    const waiting = (isProxy: boolean) => ({
      ...record(9, 401, {}, 'waiting'),
      exchange: exchange([round(401)], { outcome: { kind: 'waiting', isProxy }, startedAt: 9_000 }),
    });
    expect(sentenceOf(snapshot([part(1), waiting(false)]), true).id).toBe('waiting');
    expect(sentenceOf(snapshot([waiting(true)]), true)).toEqual({ id: 'waiting_proxy', who: 'waiting_who', steps: [] });
  });

  test('hosts withheld, paused', () => {
    expect(sentenceOf(snapshot([main(401)]), false)).toEqual({ id: 'withheld', who: 'withheld_who', steps: ['hosts'] });
    expect(sentenceOf(snapshot([], { paused: true }), true)).toEqual({ id: 'paused', steps: [] });
  });

  test('paused, with what was refused before', () => {
    const older = snapshot([main(401)], { paused: true });
    expect(sentenceOf(older, true)).toMatchObject({ id: 'page_401', who: 'page_401_who', also: 'paused' });
    expect(sentenceOf(snapshot([main(401)]), true)).not.toHaveProperty('also');
  });

  test('no web page: what was refused all the same is still told', () => {
    expect(choose(snapshot([]), true, false)).toEqual({ id: 'no_page', steps: [] });
    expect(choose(snapshot([]), true, true)).toEqual({ id: 'nothing', steps: [] });
    expect(choose(snapshot([main(401)]), true, false).id).toBe('page_401');
    expect(choose(snapshot([]), false, false).id).toBe('withheld');
  });

  describe('the clock of this computer', () => {
    const minute = 60_000;
    const at = (n: number, host: string, offset: number, over: Partial<Exchange> = {}) => ({
      ...record(n, 401, { rounds: [round(401, { url: `https://${host}/` })], ...over }),
      known: { clock: { offset, within: 1_000, samples: 3 } },
    });
    const off = (offset: number, summary: Partial<TabSummary> = {}) =>
      sentenceOf(snapshot([at(1, 'shop.example', offset), at(2, 'pay.test', offset)], summary), true);

    test('is wrong by what the servers of the page agree on', () => {
      expect(off(10 * minute)).toEqual({
        id: 'parts',
        who: 'parts_who',
        clock: { id: 'own_clock_behind', length: { count: 10, unit: 'minute' } },
        params: { n: 2 },
        steps: ['reload', 'private', 'cookies'],
      });
      expect(off(-180 * minute).clock).toEqual({ id: 'own_clock_ahead', length: { count: 3, unit: 'hour' } });
      expect(off(minute).clock).toEqual({ id: 'own_clock_behind', length: { count: 1, unit: 'minute' } });
    });

    test('is told beside what else is to be known', () => {
      const clock = { id: 'own_clock_behind' };
      expect(off(10 * minute, { paused: true })).toMatchObject({ clock, also: 'paused' });
      const group = { ...at(1, 'shop.example', 10 * minute), times: 3 };
      expect(sentenceOf(snapshot([group, at(2, 'pay.test', 10 * minute)]), true)).toMatchObject({
        clock,
        also: 'repeats',
      });
    });

    test.each<[what: string, records: StoredRecord[]]>([
      ['off by little', [at(1, 'shop.example', minute - 1), at(2, 'pay.test', minute - 1)]],
      ['told by one server alone', [at(1, 'shop.example', 10 * minute), at(2, 'api.shop.example', 10 * minute)]],
      ['agreed with by the others', [at(1, 'shop.example', 10 * minute), at(2, 'pay.test', 0)]],
      [
        'of an older page',
        [at(1, 'shop.example', 10 * minute), at(3, 'pay.test', 10 * minute, { type: 'main_frame' })],
      ],
    ])('%s: nothing', (_, records) => {
      const page = { requestId: '3', url: 'https://pay.test/', since: 3_000 };
      expect(sentenceOf(snapshot(records, records.some(({ n }) => n === 3) ? { page } : {}), true)).not.toHaveProperty(
        'clock',
      );
    });

    test('a password dialog is open: loading the page again helps nobody', () => {
      const dialog = at(3, 'shop.example', 10 * minute, { outcome: { kind: 'waiting', isProxy: false } });
      const seen = snapshot([at(2, 'pay.test', 10 * minute), { ...dialog, weight: 'waiting' }]);
      expect(sentenceOf(seen, true)).toEqual({ id: 'waiting', who: 'waiting_who', steps: [] });
    });

    test('nothing was refused: nothing is said of it', () => {
      const healed = [at(1, 'shop.example', 10 * minute), at(2, 'pay.test', 10 * minute)];
      const seen = snapshot(healed.map((each) => ({ ...each, weight: 'healed' as const })));
      expect(sentenceOf(seen, true)).toEqual({ id: 'nothing', steps: [] });
    });
  });
});

describe('in the words of the verdict', () => {
  const finding = { cause: 'bot-challenge', certainty: 'certain', evidence: [], params: {}, retry: 'no' } as const;
  const words = { title: '', sentence: () => '', steps: {}, reference: { name: '', url: '' } };
  const by = (actor: Actor, visitor?: readonly ('reload' | 'cookies')[]) =>
    choose(snapshot([main(403)]), true, true, {
      remarksOf: () => [],
      diagnose: () => [{ ...finding, actor }],
      words: { 'bot-challenge': { ...words, ...(visitor && { visitor }) } },
    });

  test.each([
    ['visitor', 'who_you'],
    ['developer', 'who_site'],
    ['site-owner', 'who_site'],
    ['network', 'who_network'],
  ] as const)('a finding for the %s', (actor, who) => {
    expect(by(actor, ['reload'])).toEqual({ id: 'cause_bot_challenge', who, steps: ['reload'] });
  });

  test('only others can act: no step is offered', () => {
    expect(by('site-owner', []).steps).toEqual([]);
  });

  test('no words for visitors: the status tells', () => {
    expect(by('developer')).toMatchObject({ id: 'page_403', who: 'page_403_who' });
  });
});
