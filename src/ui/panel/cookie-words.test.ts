import { expect, test } from 'vitest';
import { readSetCookie } from '#core/set-cookie.ts';
import { attributeWords, fateWords } from './cookie-words.ts';
import { fullWords } from './moment.ts';

const now = Date.UTC(2026, 10, 21, 12);
const read = (line: string, url = 'https://www.shop.example/account/login') => readSetCookie(line, { url, now });

// RFC 6265bis section 5.7
test.each<[line: string, words: string]>([
  ['sid=1', 'Kept until the browser closes.'],
  ['sid=1; Max-Age=3600', `Kept until ${fullWords(now + 3_600_000)}, 1 hour after this request.`],
  [
    'sid=1; Domain=shop.example',
    'Kept until the browser closes. Only if its Domain may have cookies: one such as co.uk may not.',
  ],
  ['sid=; Max-Age=0', 'Deletes the cookie of this name, if the browser has one for the same host and path.'],
  ['sid=1; Domain=bank.test', 'The browser does not keep it.'],
])('%s', (line, words) => {
  expect(fateWords(read(line), now)).toBe(words);
});

const attributes = (line: string, engine?: 'chromium' | 'firefox') =>
  attributeWords(read(line), engine).map(({ text, meaning }) => (meaning === '' ? text : `${text} (${meaning})`));

test('attributes as they count', () => {
  expect(attributes('sid=1')).toEqual([
    'For www.shop.example alone',
    'paths within /account',
    'no SameSite (counts as Lax)',
  ]);
  expect(
    attributes('sid=1; Domain=.Shop.example; Path=/; httponly; Secure; SameSite=none; Partitioned; Path=/; Colour=red'),
  ).toEqual([
    'For shop.example and hosts below it',
    'all paths',
    'HttpOnly (no script reads it)',
    'Secure (not over plain http)',
    'SameSite=None (with requests of other sites too)',
    'Partitioned (kept apart for the site of the page)',
  ]);
  expect(attributes('sid=1; SameSite=strict').at(-1)).toBe(
    'SameSite=Strict (only with requests that its own site began)',
  );
});

// facts/auth.md section 7, row 12
test('without SameSite, in Firefox', () => {
  expect(attributes('sid=1', 'firefox').at(-1)).toBe('no SameSite (with requests of other sites too)');
  expect(attributes('sid=1; SameSite=Lax', 'firefox').at(-1)).toBe(
    'SameSite=Lax (with requests of other sites only for a whole page)',
  );
});
