import { expect, test } from 'vitest';
import { digestOf } from '#core/tokens/sd-jwt.ts';
import { readToken } from '#core/tokens/token.ts';
import { lifetimeOf } from './lifetime.ts';
import { tokenProblems } from './token-setting.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const at = Date.UTC(2026, 10, 21, 13);
const second = at / 1_000;

function told(claims: object, offset?: number, within = 1_000) {
  const token = readToken(`${encode({ alg: 'HS256' })}.${encode(claims)}.${'A'.repeat(43)}`);
  const setting = { at, clock: offset === undefined ? undefined : { offset, within, samples: 5 } };
  const { state, sentence } = lifetimeOf(token, tokenProblems(token, setting), setting) ?? {};
  return [state, sentence];
}

test('by our own clock where no other is known', () => {
  expect(told({ exp: second - 60 })).toEqual([
    'expired',
    'This token expired 1 minute before this request, by your own clock.',
  ]);
  expect(told({ nbf: second + 60, exp: second + 600 })).toEqual([
    'not-yet',
    'This token was not valid until 1 minute after this request, by your own clock.',
  ]);
  expect(told({ exp: second + 60 })).toEqual([
    'valid',
    'This token was valid for another 1 minute at this request, by your own clock.',
  ]);
});

test("by the server's clock, and by ours where that says something else", () => {
  expect(told({ exp: second + 60 }, 0)[1]).toBe(
    "This token was valid for another 1 minute at this request, by the server's clock.",
  );
  expect(told({ exp: second - 60 }, -600_000)).toEqual([
    'valid',
    "This token was valid for another 9 minutes at this request, by the server's clock; by your own clock it expired 1 minute before this request.",
  ]);
  expect(told({ nbf: second - 60, exp: second + 6_000 }, -600_000)[1]).toBe(
    "This token was not valid until 9 minutes after this request, by the server's clock; by your own clock it was valid for another 100 minutes at this request.",
  );
});

test('too close to say', () => {
  expect(told({ exp: second }, 500)).toEqual([
    'unsure',
    "This token expired at about the time of this request; the server's clock is known to within 1 s.",
  ]);
  expect(told({ exp: second + 1 }, 500)[0]).toBe('unsure');
  expect(told({ nbf: second, exp: second + 60 }, 0, 2_000)[1]).toBe(
    "This token became valid at about the time of this request; the server's clock is known to within 2 s.",
  );
});

test('nothing where no time ends it', () => {
  expect(told({ iat: second })).toEqual([undefined, undefined]);
});

test('an end that only a disclosure names (RFC 9901)', () => {
  const disclosure = encode(['salt', 'exp', second - 60]);
  const hidden = readToken(
    `${encode({ alg: 'HS256' })}.${encode({ _sd: [digestOf(disclosure, {})] })}.x~${disclosure}~`,
  );
  expect(lifetimeOf(hidden, tokenProblems(hidden, { at }), { at })?.state).toBe('expired');
});
