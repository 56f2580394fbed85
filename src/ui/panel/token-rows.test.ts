import { expect, test } from 'vitest';
import type { ByMember } from './token-places.ts';
import { claimRows, disclosureRows, headerRows } from './token-rows.ts';

const none: ByMember = new Map();

const now = new Date(2026, 10, 21, 13, 6, 10).getTime();
const at = { at: now };

test('claims with their meaning, times in words', () => {
  const exp = Math.floor(now / 1000) - 60;
  const [iss, time, own] = claimRows({ iss: 'https://a.example', exp, 'urn:own': { a: [1, true] } }, at, none);
  expect(iss).toMatchObject({ name: 'iss', value: 'https://a.example', when: '' });
  expect(iss?.meaning).not.toBe('');
  expect(time).toMatchObject({ value: String(exp), when: '21 Nov 2026, 13:05:10, 1 minute before this request' });
  expect(own).toEqual({ name: 'urn:own', value: '{"a":[1,true]}', when: '', meaning: '', problems: [] });
});

test('what is wrong with a member stands in its row', () => {
  const problem = { code: 'expired', message: 'x' };
  const rows = claimRows({ iss: 'a', exp: 1 }, at, new Map([['exp', [problem]]]));
  expect(rows.map(({ problems }) => problems)).toEqual([[], [problem]]);
});

test('a time that is none stays as it is', () => {
  expect(claimRows({ exp: 'soon' }, at, none)[0]).toMatchObject({ value: 'soon', when: '' });
});

test('a claim nested 5,000 deep is shown as it is', () => {
  const text = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
  expect(claimRows({ deep: JSON.parse(text) as unknown }, at, none)[0]?.value).toBe(text);
});

test('disclosures: named ones with their meaning, elements of lists as such (RFC 9901 section 4.2)', () => {
  const rows = disclosureRows([{ name: 'family_name', value: 'Möbius' }, { value: 'FR' }], at, none);
  expect(rows.map(({ name, value, meaning }) => [name, value, meaning])).toEqual([
    ['family_name', 'Möbius', 'Family name'],
    ['in a list', 'FR', 'Element of a list'],
  ]);
  expect(disclosureRows(undefined, at, none)).toEqual([]);
});

test('a disclosure that fits no digest says so itself', () => {
  const rows = disclosureRows(
    [
      { name: 'a', value: 1, unfounded: true },
      { name: 'b', value: 2 },
    ],
    at,
    none,
  );
  expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([['sd-digest-mismatch'], []]);
});

test('header; nothing at all', () => {
  expect(headerRows({ alg: 'RS256' }, at, none)[0]).toMatchObject({ name: 'alg', value: 'RS256' });
  expect(claimRows(undefined, at, none)).toEqual([]);
});

test.each([
  [0, 7_200_000, 600, "2 hours before this request by the server's clock"],
  [4_000, 4_000, 600, 'just before this request'],
  [9_000, 9_000, 12_000, 'just before this request'],
])("%i ms from now, by a server's clock %i ms ahead, give or take %i", (after, offset, within, words) => {
  const iat = (now + after) / 1_000;
  const [row] = claimRows({ iat }, { at: now, clock: { offset, within, samples: 5 } }, none);
  expect(row?.when.replace(/^.*:\d\d, /, '')).toBe(words);
});
