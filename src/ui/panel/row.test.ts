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
    expect(rowOf(record(1, 401, { tabId: -1 })).note).toBe('from a worker');
  });

  test('no response', () => {
    const blind = round(0, { response: { state: 'absent' } });
    expect(rowOf(record(1, 0, { rounds: [blind] }))).toMatchObject({
      status: '–',
      group: 'Other',
      host: 'api.shop.example',
    });
  });
});
