import { describe, expect, test } from 'vitest';
import { exchange, header, round } from '#ui/testing/records.ts';
import { hiddenCredentials, sentCredentials } from './sent-credentials.ts';

const bearer = header('Authorization', 'Bearer s3cr3t-s3cr3t');

describe('sentCredentials', () => {
  test('each once, with the rounds that it went out with', () => {
    const rounds = [round(302, { sends: [bearer] }), round(302, { sends: [bearer] }), round(401)];
    const [only, ...more] = sentCredentials(exchange(rounds));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: 'header', name: 'Authorization', rounds: [0, 1] });
    expect(only?.reading?.scheme).toBe('Bearer');
    expect(only?.pieces.filter(({ secret }) => secret).map(({ text }) => text)).toEqual(['s3cr3t-s3cr3t']);
  });

  test('keys in a header and in the query', () => {
    const sends = [header('X-API-Key', 'k1k1k1k1')];
    const found = sentCredentials(exchange([round(403, { sends, url: 'https://a.example/?api_key=k2k2k2k2' })]));
    expect(found.map(({ kind, name, value }) => [kind, name, value])).toEqual([
      ['key-header', 'X-API-Key', 'k1k1k1k1'],
      ['key-parameter', 'api_key', 'k2k2k2k2'],
    ]);
    expect(found.every(({ pieces }) => pieces.every(({ secret }) => secret))).toBe(true);
  });

  test('user and password of the address: the password is secret', () => {
    const pieces = (userinfo: string) => sentCredentials(exchange([round(401, { userinfo })]))[0]?.pieces;
    expect(pieces('anna:a:b')).toEqual([{ text: 'anna:' }, { text: 'a:b', secret: true }]);
    for (const key of ['sk_live_4eC39HqLyjWDarjtT1zdp7dc:', 'ghp_0123456789abcdef:x-oauth-basic', 'onlytoken'])
      expect(pieces(key)).toEqual([{ text: key, secret: true }]);
  });
});

test('hiddenCredentials names the rounds and the reason', () => {
  const rounds = [
    round(401, { answers: [header('WWW-Authenticate', 'Basic')], end: { kind: 'answered' } }),
    round(200, { sent: { state: 'hidden', why: 'not-reported' } }),
  ];
  expect(hiddenCredentials(exchange(rounds, { blindTo: ['authorization'] }))).toEqual([
    { names: ['Authorization'], rounds: [0], why: 'browser-added' },
    { names: ['Authorization'], rounds: [1], why: 'not-reported' },
  ]);
  const proxy = exchange([round(407)], { blindTo: ['authorization', 'proxy-authorization'] });
  expect(hiddenCredentials(proxy)).toEqual([
    { names: ['Authorization', 'Proxy-Authorization'], rounds: [0], why: 'browser-added' },
  ]);
  expect(hiddenCredentials(exchange([round(401, { sends: [bearer] })]))).toEqual([]);
});
