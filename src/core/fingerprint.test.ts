import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

test('the same salt and text give the same fingerprint, and another of either another one', () => {
  expect(fingerprint('salt', 'Bearer abc')).toBe(fingerprint('salt', 'Bearer abc'));
  expect(fingerprint('salt', 'Bearer abc')).not.toBe(fingerprint('salt', 'Bearer abd'));
  expect(fingerprint('salt', 'Bearer abc')).not.toBe(fingerprint('salu', 'Bearer abc'));
});

test('the border between salt and text counts', () => {
  expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'));
  expect(fingerprint('', 'abc')).not.toBe(fingerprint('abc', ''));
});

// Of 32 bits alone, some five pairs would meet among so many.
test('no two of 200,000 random texts have the same one', { timeout: 30_000 }, () => {
  const tags = Array.from({ length: 200_000 }, (_, n) => fingerprint('s', fingerprint('t', `${n}`)));
  expect(new Set(tags).size).toBe(200_000);
});

test('any change of one character changes it', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 300 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (text, n, by) => {
        const at = n % text.length;
        const other = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ by) + text.slice(at + 1);
        expect(fingerprint('s', other)).not.toBe(fingerprint('s', text));
      },
    ),
  );
});

/** Any UTF-16 code units, also halves of pairs. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
});

test('it is at most 53 bits, whatever goes in', () => {
  fc.assert(
    fc.property(anyText, anyText, (salt, text) => {
      expect(fingerprint(salt, text)).toMatch(/^[0-9a-z]{1,11}$/);
      expect(Number.parseInt(fingerprint(salt, text), 36)).toBeLessThan(2 ** 53);
    }),
  );
});

test('every bit of it is used', () => {
  const bits = Array.from({ length: 2_000 }, (_, n) => BigInt(Number.parseInt(fingerprint('s', `${n}`), 36)));
  for (let bit = 0n; bit < 53n; bit += 1n) {
    const ones = bits.filter((each) => (each >> bit) & 1n).length;
    expect(Math.abs(ones - 1_000), `bit ${bit}`).toBeLessThan(150);
  }
});
