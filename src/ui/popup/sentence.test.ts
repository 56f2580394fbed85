import { describe, expect, test } from 'vitest';
import type { Snapshot } from '#core/messages.ts';
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
      steps: ['cookies', 'private', 'reload'],
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
    expect(sentenceOf(snapshot([group, healed, part(3)]), true)).toMatchObject({ params: { n: 2 }, also: 'repeats' });
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
});
