import { expect, test } from 'vitest';
import { claimRows, disclosureRows, expiredThere, headerRows } from './token-rows.ts';

const at = new Date(2026, 10, 21, 13, 6, 10).getTime();

test('claims with their meaning, times in words', () => {
  const exp = Math.floor(at / 1000) - 60;
  const [iss, time, own] = claimRows({ iss: 'https://a.example', exp, 'urn:own': { a: [1, true] } }, at);
  expect(iss).toMatchObject({ name: 'iss', value: 'https://a.example', when: '' });
  expect(iss?.meaning).not.toBe('');
  expect(time).toMatchObject({ value: String(exp), when: '21 Nov 2026, 13:05:10, 1 minute before this request' });
  expect(own).toEqual({ name: 'urn:own', value: '{"a":[1,true]}', when: '', refuses: false, meaning: '' });
});

test('only a passed exp and a coming nbf refuse the token (RFC 7519 section 4.1.4, 4.1.5)', () => {
  const seconds = at / 1000;
  const refusing = (claims: Record<string, number>) => claimRows(claims, at).filter(({ refuses }) => refuses);
  expect(refusing({ exp: seconds + 1, nbf: seconds, iat: seconds + 9, auth_time: seconds - 9 })).toEqual([]);
  expect(refusing({ exp: seconds, nbf: seconds + 1 }).map(({ name }) => name)).toEqual(['exp', 'nbf']);
});

test('a time that is none stays as it is', () => {
  expect(claimRows({ exp: 'soon' }, at)[0]).toMatchObject({ value: 'soon', when: '' });
});

test('a claim nested 5,000 deep is shown as it is', () => {
  const text = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
  expect(claimRows({ deep: JSON.parse(text) as unknown }, at)[0]?.value).toBe(text);
});

test('disclosures: named ones with their meaning, elements of lists as such (RFC 9901 section 4.2)', () => {
  const rows = disclosureRows([{ name: 'family_name', value: 'Möbius' }, { value: 'FR' }], at);
  expect(rows.map(({ name, value, meaning }) => [name, value, meaning])).toEqual([
    ['family_name', 'Möbius', 'Family name'],
    ['in a list', 'FR', 'Element of a list'],
  ]);
  expect(disclosureRows(undefined, at)).toEqual([]);
});

test('header; nothing at all', () => {
  expect(headerRows({ alg: 'RS256' }, at)[0]).toMatchObject({ name: 'alg', value: 'RS256' });
  expect(claimRows(undefined, at)).toEqual([]);
});

test.each([
  [60_000, 1_000, false],
  [61_000, 1_000, true],
  [70_000, 12_000, false],
  [-600_000, 1_000, false],
])("a token with a minute left, the server's clock %i ms ahead, give or take %i", (offset, within, expired) => {
  const clock = { offset, within, samples: 5 };
  expect(expiredThere({ expiresAt: at + 60_000 }, at, clock)).toBe(expired);
  expect([expiredThere({}, at, clock), expiredThere({ expiresAt: at + 60_000 }, at, undefined)]).toEqual([
    false,
    false,
  ]);
});
