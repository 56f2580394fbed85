import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUtf8 } from './utf8.ts';

test('reads as TextDecoder does, bytes of any kind', () => {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
  const odd = fc.constantFrom(0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0xed, 0xa0, 0xf0, 0x9f, 0x98, 0xf4, 0x90, 0xff);
  fc.assert(
    fc.property(fc.array(fc.oneof(odd, fc.integer({ min: 0, max: 255 })), { maxLength: 40 }), (list) => {
      const bytes = Uint8Array.from(list);
      const { text, valid } = readUtf8(bytes);
      expect(text).toBe(lossy.decode(bytes));
      expect(valid).toBe(Buffer.from(text).equals(Buffer.from(bytes)));
    }),
    { numRuns: 3000 },
  );
});

test('long runs', () => {
  const text = `${'a'.repeat(10_000)}é🙂${'b'.repeat(4_096)}ü`;
  expect(readUtf8(new TextEncoder().encode(text))).toEqual({ text, valid: true });
});
