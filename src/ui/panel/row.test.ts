import { describe, expect, test } from 'vitest';
import { exchange, header, record, round } from '#ui/testing/records.ts';
import { rowOf } from './row.ts';

const challenge = header('WWW-Authenticate', 'Negotiate');
const row = (n: number, rounds: Parameters<typeof exchange>[0], weight: 'quiet' | 'waiting') =>
  rowOf({
    n,
    tabId: 7,
    weight,
    exchange: exchange(rounds, weight === 'waiting' ? { outcome: { kind: 'waiting', isProxy: false } } : {}),
  });

describe('rowOf', () => {
  test('a refusal', () => {
    expect(rowOf(record(3, 401))).toEqual({
      n: 3,
      group: '401',
      status: '401',
      method: 'GET',
      host: 'api.shop.example',
      path: '/v2/me',
      note: '',
      quiet: false,
      times: 1,
      first: 3_000,
      at: 3_000,
    });
  });

  test('names the address that refused, not the first one', () => {
    const hop = round(302, {
      url: 'https://shop.example/a',
      end: { kind: 'redirect', to: 'https://api.shop.example/v2/me' },
    });
    expect(rowOf(record(1, 403, { rounds: [hop, round(403)] })).host).toBe('api.shop.example');
  });

  test('the query is there, a secret in it is not', () => {
    const made = rowOf(
      record(1, 401, { rounds: [round(401, { url: 'https://a.example/x?q=1&access_token=s3cr3t-s3cr3t' })] }),
    );
    expect(made.path).toBe('/x?q=1&access_token=••••••••');
  });

  test('other rows say what they are', () => {
    expect(
      row(1, [round(401, { answers: [challenge], end: { kind: 'answered' } }), round(200)], 'quiet'),
    ).toMatchObject({
      note: 'handshake, ended well',
      quiet: true,
      group: 'Other',
    });
    expect(row(1, [round(200, { answers: [challenge] })], 'quiet').note).toBe('challenge on a success');
    expect(row(1, [round(302, { answers: [challenge] }), round(200)], 'quiet').note).toBe('challenge on the way');
    expect(row(1, [round(401)], 'waiting').note).toBe('waiting for your password');
    const over = { ...record(1, 401, { outcome: { kind: 'waiting', isProxy: false } }, 'quiet') };
    expect(rowOf(over).note).toBe('asked for a password');
  });

  test('who made it, where no tab of an ordinary window did', () => {
    const note = (over: Parameters<typeof record>[2]) => rowOf(record(1, 401, over)).note;
    expect(note({ tabId: -1 })).toBe('from a worker of this site');
    expect(note({ tabId: -1, private: 'yes' })).toBe('from a worker of this site');
    expect(note({ tabId: -1, private: 'unknown' })).toBe('may be from a private window');
    expect(note({ joints: [{ role: 'made-by-service-worker-for', requestId: '9' }] })).toBe('from a service worker');
    expect(note({ private: 'yes' })).toBe('');
  });

  test('a group: its count, and the age of its latest', () => {
    const last = record(1, 401, { startedAt: 9_000 }).exchange;
    expect(rowOf({ ...record(1, 401), times: 300, last })).toMatchObject({ times: 300, first: 1_000, at: 9_000 });
  });

  test('what healed is quiet', () => {
    expect(rowOf(record(1, 401, {}, 'healed'))).toMatchObject({
      status: '401',
      note: 'healed: a later try went well',
      quiet: true,
    });
  });

  test('no response', () => {
    const blind = round(0, { response: { state: 'absent' } });
    expect(rowOf(record(1, 0, { rounds: [blind] }))).toMatchObject({
      status: '–',
      group: 'Other',
      host: 'api.shop.example',
      note: '',
    });
  });

  test.each([
    ['net::ERR_TOO_MANY_REDIRECTS', 'redirect loop'],
    ['SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT', 'certificate wanted'],
    ['net::ERR_UNEXPECTED_PROXY_AUTH', 'proxy wants a login'],
  ])('refused without a status: %s', (error, note) => {
    const blind = round(0, { response: { state: 'absent' } });
    const made = rowOf(record(1, 0, { rounds: [blind], outcome: { kind: 'failed', error } }));
    expect(made).toMatchObject({ status: '–', note, quiet: false });
  });
});
