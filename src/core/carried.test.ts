import { expect, test } from 'vitest';
import { carriedBy } from './carried.ts';
import { exchangeOf, type Refusal } from './causes/example.ts';
import type { Round } from './exchange.ts';

const carried = (refusal: Partial<Refusal>, over: Partial<Round> = {}) => {
  const { rounds, ...exchange } = exchangeOf({ request: 'GET https://api.example/me', status: 401, ...refusal });
  const made = rounds.map((round) => ({ ...round, ...over }));
  const all = made.flatMap((round, index) => carriedBy({ ...exchange, rounds: made }, round, index));
  return all.map(({ where, name, value }) => [where, name, value]);
};

test('Authorization first, then keys in headers, keys and tokens in the query, user and password of the address', () => {
  const request = 'GET https://api.example/me?api_key=k&access_token=a%2Bb&page_token=3&X-Amz-Signature=s';
  const sent = ['X-Api-Key: x', 'Authorization: Bearer t', 'Accept: */*', 'Proxy-Authorization: Basic eDp5'];
  expect(carried({ request, sent }, { userinfo: 'ada:secret' })).toEqual([
    ['authorization', 'authorization', 'Bearer t'],
    ['proxy-authorization', 'proxy-authorization', 'Basic eDp5'],
    ['key-header', 'x-api-key', 'x'],
    ['key-parameter', 'api_key', 'k'],
    ['key-parameter', 'access_token', 'a+b'],
    ['userinfo', 'userinfo', 'ada:secret'],
  ]);
});

test('a key in a form, where the body is told', () => {
  const sent = ['Content-Type: application/x-www-form-urlencoded'];
  expect(carried({ sent, form: 'api_key=k&city=Turin' })).toEqual([['form', 'api_key', 'k']]);
  expect(carried({ sent: ['Content-Type: text/plain'], form: 'api_key=k' })).toEqual([]);
  expect(carried({ sent })).toEqual([]);
});

test('nothing', () => {
  expect(carried({ sent: ['Cookie: a=b'] })).toEqual([]);
});
