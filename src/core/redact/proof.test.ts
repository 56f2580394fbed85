import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProvable, proveNoSecret } from './proof.ts';
import type { Secret } from './redactor.ts';

const secretOf = (value: string, kind: Secret['kind'] = 'password', n = 1): Secret => ({
  kind,
  value,
  tag: `<${kind} #${n}, ${value.length} characters>`,
});

/** Quotes, markup, signs that encodings differ in, and a letter that is two bytes. */
const odd = `p"a<s>s&w'o/r+d= \\ü%1`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const hex = (text: string) => Buffer.from(text).toString('hex');
const escapedAll = [...odd].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** Made by node and by hand, not by views.ts. */
describe.each<[spelling: string, text: string]>([
  ['plain', odd],
  ['percent-encoded', encodeURIComponent(odd)],
  ['percent-encoded, small', encodeURIComponent(odd).replace(/%../g, (each) => each.toLowerCase())],
  ['percent-encoded, RFC 3986', encodeURIComponent(odd).replaceAll("'", '%27')],
  ['percent-encoded, all of it', hex(odd).replace(/../g, (each) => `%${each.toUpperCase()}`)],
  ['percent-encoded twice', encodeURIComponent(encodeURIComponent(odd).replaceAll("'", '%27'))],
  ['form', new URLSearchParams([['a', odd]]).toString().slice(2)],
  ['Base64', base64(odd)],
  ['Base64, behind one byte', base64(`:${odd}:`)],
  ['Base64, behind two bytes', base64(`u:${odd}`)],
  ['Base64url', Buffer.from(`u:${odd}`).toString('base64url')],
  ['hex', hex(odd)],
  ['hex, capitals', hex(odd).toUpperCase()],
  ['JSON', JSON.stringify(odd)],
  ['JSON within JSON', JSON.stringify(JSON.stringify(odd))],
  ['JSON of PHP', JSON.stringify(odd).replaceAll('/', '\\/')],
  ['JSON of Go', JSON.stringify(odd).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')],
  ['JSON, all of it', escapedAll],
  ['HTML', odd.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  [
    'HTML with quotes',
    odd
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
  ],
])('a secret spelled as %s', (_, text) => {
  test('is found, and said without itself', () => {
    const leaks = proveNoSecret(`before ${text} after`, [secretOf(odd)]);
    expect(leaks[0]?.tag).toBe('<password #1, 21 characters>');
    expect(JSON.stringify(leaks)).not.toContain(odd);
  });
});

test.each<[secret: Secret, provable: boolean]>([
  [secretOf('12345'), false],
  [secretOf('sunshine'), true],
  [secretOf('password'), false],
  [secretOf('accepted', 'cookie'), false],
  [secretOf('Invalid credentials', 'value'), false],
  [secretOf('2026-1', 'value'), false],
  [secretOf('1234567890', 'claim'), true],
  [secretOf('https://shop.example/a1b2c3d4', 'cookie'), false],
  [secretOf('{"id":"a1b2c3d4"}', 'cookie'), false],
  [secretOf('a1b2c3d4', 'cookie'), true],
])('%j can be proven: %s', (secret, provable) => {
  expect(isProvable(secret)).toBe(provable);
});

test('a tag may hold the word that is the secret, and only there', () => {
  const secret = secretOf('characters');
  expect(proveNoSecret(`a ${secret.tag} b`, [secret])).toEqual([]);
  expect(proveNoSecret('a <password #2, 10 characters> b', [secret])).toHaveLength(1);
});

test('a long secret is found where it was cut off', () => {
  const long = Array.from({ length: 60 }, (_, index) => `${index}x${index * 7}`).join('');
  expect(proveNoSecret(`bad token ${long.slice(0, 100)}...`, [secretOf(long, 'bearer')])).not.toEqual([]);
});

test('any secret is found in any text that JSON, Base64 or percent-encoding made of it', () => {
  const wrap = [
    (text: string) => text,
    (text: string) => JSON.stringify({ text }),
    (text: string) => base64(text),
    (text: string) => encodeURIComponent(text),
    (text: string) => hex(text),
  ];
  const secrets = fc
    .string({ unit: 'grapheme', minLength: 10, maxLength: 60 })
    .filter((text) => isProvable(secretOf(text)));
  fc.assert(
    fc.property(secrets, fc.string(), fc.string(), fc.constantFrom(...wrap), (secret, before, after, encode) => {
      expect(proveNoSecret(encode(`${before}${secret}${after}`), [secretOf(secret)])).not.toEqual([]);
    }),
  );
});

test('300 secrets in 1 MB: under a second', () => {
  const secrets = Array.from({ length: 300 }, (_, index) =>
    secretOf(`${index}kQ7${(index * 7919).toString(36).repeat(9)}`, 'bearer', index),
  );
  const text = 'Lorem ipsum 0123456789 dolor sit amet, eyJhbGciOiJIUzI1NiJ9 '.repeat(17_000);
  const start = performance.now();
  expect(proveNoSecret(text, secrets)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});
