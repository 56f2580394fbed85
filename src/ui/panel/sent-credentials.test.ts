import { describe, expect, test } from 'vitest';
import type { Header } from '#core/exchange.ts';
import { exchange, header, round } from '#ui/testing/records.ts';
import { hiddenCredentials, type SentCredential, sentCredentials } from './sent-credentials.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = `${encode({ alg: 'HS256' })}.${encode({ exp: 9 })}.${'A'.repeat(43)}`;
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

  test('a signed address is read field by field, as of when it went out', () => {
    // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
    const signature = 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404';
    const url = `https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}`;
    const [signed, ...more] = sentCredentials(exchange([{ ...round(403, { url }), at: Date.parse('2013-05-26') }]));
    expect(more).toEqual([]);
    expect([signed?.kind, signed?.reading?.kind, signed?.reading?.fields.region]).toEqual([
      'signed-address',
      'aws-sigv4',
      'us-east-1',
    ]);
    expect(signed?.reading?.problems.map(({ code }) => code)).toEqual(['expired']);
    expect(signed?.pieces.filter(({ secret }) => !secret).some(({ text }) => text.includes(signature))).toBe(false);
  });

  test('an API key is read: which vendor wants it elsewhere, and what a JWT in it says', () => {
    const sends = [header('X-API-Key', 'glpat-0123456789abcdefABCD'), header('X-Auth-Token', jwt)];
    const [key, token] = sentCredentials(exchange([round(401, { sends })]));
    expect(key?.reading?.problems.map(({ code }) => code)).toEqual(['token-in-wrong-header']);
    expect([token?.kind, token?.token?.kind, token?.spots]).toEqual(['key-header', 'JWS', undefined]);
  });

  test('a token that has its card is shown there, and nowhere else', () => {
    const url = `https://a.example/?api_key=${jwt}&access_token=${jwt}`;
    const sends = [header('Authorization', `Bearer ${jwt}`), header('Cookie', `sid=${jwt}`)];
    const short = (found: readonly SentCredential[]) =>
      found.map(({ kind, name, token, spots }) => [kind, name, token?.kind, spots?.map(({ name }) => name)]);
    expect(short(sentCredentials(exchange([round(401, { url })])))).toEqual([
      ['key-parameter', 'api_key', 'JWS', ['access_token']],
    ]);
    expect(short(sentCredentials(exchange([round(401, { sends })])))).toEqual([
      ['header', 'Authorization', 'JWS', ['sid']],
    ]);
    expect(
      short(sentCredentials(exchange([round(401, { url: 'https://a.example/', sends: sends.slice(1) })]))),
    ).toEqual([['token', 'sid', 'JWS', ['sid']]]);
  });

  test('the proof in the header DPoP stands with the credentials that it proves, else by itself', () => {
    const proof = header('DPoP', jwt);
    const short = (sends: Header[]) =>
      sentCredentials(exchange([round(401, { sends })])).map(({ kind, name, proof }) => [kind, name, proof?.text]);
    expect(short([proof, header('Authorization', 'DPoP t0k3n')])).toEqual([['header', 'Authorization', jwt]]);
    expect(short([proof, bearer])).toEqual([['header', 'Authorization', jwt]]);
    expect(short([proof, header('Authorization', 'Basic YTpi')])).toEqual([
      ['header', 'Authorization', undefined],
      ['token', 'DPoP', undefined],
    ]);
  });

  test('read against the last request that carried it: the one that was refused', () => {
    const proof = `${encode({ typ: 'dpop+jwt', alg: 'ES256' })}.${encode({ htm: 'GET', htu: 'https://a.example/one' })}.x`;
    const sends = [header('Authorization', 'DPoP t0k3n'), header('DPoP', proof)];
    const rounds = [
      round(307, { url: 'https://a.example/one', sends }),
      round(401, { url: 'https://a.example/two', sends }),
    ];
    expect(sentCredentials(exchange(rounds))[0]?.reading?.problems.map(({ code }) => code)).toEqual([
      'dpop-htu-mismatch',
    ]);
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
