import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Bytes, latin1Text, percentDecoded, utf8Text, withoutEnd } from './bytes.ts';

test('base64Bytes reads both alphabets, padded or not, as node does', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom('base64', 'base64url'),
      fc.boolean(),
      (bytes, form, cut) => {
        const text = Buffer.from(bytes).toString(form as BufferEncoding);
        expect(base64Bytes(cut ? text.replace(/=+$/, '') : text)).toEqual(bytes);
      },
    ),
  );
});

test.each(['a', 'abcde', 'ab c', 'ab=c', 'äb', 'ab\n', 'a==='])('base64Bytes refuses %j', (text) => {
  expect(base64Bytes(text)).toBeUndefined();
});

test('text from bytes', () => {
  expect(utf8Text(new Uint8Array(Buffer.from('aä€🙂\u0000')))).toBe('aä€🙂\u0000');
  // RFC 7617 section 2.1: the pound sign in ISO-8859-1. Then an overlong and a surrogate, which UTF-8 forbids.
  for (const bytes of [[0xa3], [0xc0, 0x80], [0xed, 0xa0, 0x80]])
    expect(utf8Text(Uint8Array.from(bytes))).toBeUndefined();
  expect(latin1Text(Uint8Array.from([0xa3, 0x41]))).toBe('£A');
  expect(latin1Text(new Uint8Array(100_000)).length).toBe(100_000);
});

test('percentDecoded and withoutEnd', () => {
  expect([percentDecoded('a%20b'), percentDecoded('%'), percentDecoded('%ff')]).toEqual(['a b', undefined, undefined]);
  expect([withoutEnd('ab==', '='), withoutEnd('==', '='), withoutEnd('', '=')]).toEqual(['ab', '', '']);
});
