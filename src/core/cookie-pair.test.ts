import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterProblems, octets, readPair, readPairs } from './cookie-pair.ts';

const pair = (text: string) => readPair(text, 0, text.length);

test('blanks around name and value do not count, quotes do', () => {
  expect(pair(' \ta \t=\t "x y" ')).toEqual({ name: 'a', value: '"x y"', span: { line: 0, start: 2, end: 13 } });
  expect(pair('a=b=c')).toEqual({ name: 'a', value: 'b=c', span: { line: 0, start: 0, end: 5 } });
  expect(pair('=x')).toEqual({ name: '', value: 'x', span: { line: 0, start: 0, end: 2 } });
  expect(pair('x')).toEqual({ name: '', value: 'x', bare: true, span: { line: 0, start: 0, end: 1 } });
});

test('empty pieces are no pairs, and spans are where the pairs stand', () => {
  const line = ';; a=1 ;b; ;';
  expect(readPairs(line, 0, 3).map(({ span }) => line.slice(span.start, span.end))).toEqual(['a=1', 'b']);
  expect(readPairs(line, 0, 3).map(({ span }) => span.line)).toEqual([3, 3]);
});

test('octets are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(octets(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

// RFC 6265bis section 4.1.1: cookie-octet has no blank, quote, comma, semicolon and backslash.
test.each([
  ['a=', []],
  ["a=!#$%&'()*+-./0:<=>?@A[]^_`a{|}~", []],
  ['a="quoted"', []],
  ['x', []],
  ['a=x y', ['cookie-illegal-characters']],
  ['a="x y"', ['cookie-illegal-characters']],
  ['a=x"y', ['cookie-illegal-characters']],
  ['a=1,2', ['cookie-illegal-characters']],
  ['a=x\\y', ['cookie-illegal-characters']],
  ['a b=x', ['cookie-illegal-characters']],
  ['a[1]=x', ['cookie-illegal-characters']],
  ['a=ü', ['cookie-non-ascii']],
])('%j: %j', (text, expected) => {
  expect(characterProblems('cookie', pair(text)).map(({ code }) => code)).toEqual(expected);
});
