import { expect, test } from 'vitest';
import { parseChallenges } from '#core/challenge.ts';
import { readToken } from '#core/tokens/token.ts';
import { type TokenSetting, tokenProblems } from './token-setting.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jws = (claims: object) => readToken(`${encode({ alg: 'HS256' })}.${encode(claims)}.${'A'.repeat(43)}`);
const at = Date.UTC(2026, 10, 21, 13);
const seconds = at / 1_000;

const codes = (claims: object, setting: Partial<TokenSetting> = {}) =>
  tokenProblems(jws(claims), { at, ...setting }).map(({ code }) => code);
const challenges = (line: string) => parseChallenges([line]).challenges;

test('the clock of the server judges where it is known, and only as sharply as it is known', () => {
  const clock = (offset: number, within: number) => ({ clock: { offset, within, samples: 5 } });
  expect(codes({ exp: seconds })).toEqual(['expired']);
  expect(codes({ exp: seconds + 60 })).toEqual([]);
  expect(codes({ exp: seconds + 60 }, clock(61_000, 1_000))).toEqual(['expired']);
  expect(codes({ exp: seconds + 60 }, clock(60_000, 1_000))).toEqual([]);
});

test('of several challenges the token need fit only one of those that name what it lacks', () => {
  const claims = { exp: seconds + 60, scope: 'read' };
  expect(codes(claims, { challenges: challenges('Bearer scope="write"') })).toEqual(['scope-missing']);
  expect(codes(claims, { challenges: challenges('Bearer scope="write", Bearer scope="read"') })).toEqual([]);
  expect(codes(claims, { challenges: challenges('Bearer scope="write", Bearer realm="x"') })).toEqual([
    'scope-missing',
  ]);
});

test('each code once: as it was used, then in itself', () => {
  const request = { method: 'GET', url: 'https://a.example/', headers: [{ name: 'Authorization', value: 'Bearer x' }] };
  const own = { request, challenges: challenges('Bearer realm="x", Bearer realm="y"') };
  expect(codes({ cnf: { jkt: 'x' } }, own)).toEqual(['dpop-bound-token-as-bearer', 'dpop-proof-missing', 'no-exp']);
  expect(codes({ cnf: { jkt: 'x' } })).toEqual(['no-exp']);
});

test('100,000 challenges', () => {
  const many = challenges(`Bearer scope="a"${',Bearer scope="b"'.repeat(99_999)}`);
  expect(many).toHaveLength(100_000);
  expect(codes({ exp: seconds, scope: 'c' }, { challenges: many })).toEqual(['expired', 'scope-missing']);
});
