import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCookies } from './cookie-line.ts';
import { cookiesSent } from './cookies.ts';

describe('readCookies', () => {
  const codes = (line: string, url = 'https://shop.example/') =>
    readCookies([line], { url }).cookies.map(({ problems }) => problems.map(({ code }) => code));

  test('names, values and places', () => {
    expect(readCookies(['SID=31d4d96e407aad42; lang=en-US', ' a = "b" '])).toEqual({
      cookies: [
        { name: 'SID', value: '31d4d96e407aad42', span: { line: 0, start: 0, end: 20 }, problems: [] },
        { name: 'lang', value: 'en-US', span: { line: 0, start: 22, end: 32 }, problems: [] },
        {
          name: 'a',
          value: '"b"',
          span: { line: 1, start: 1, end: 8 },
          problems: [
            {
              code: 'cookie-quoted',
              message: 'The quotes belong to the value; some servers take them off.',
              span: { line: 1, start: 1, end: 8 },
            },
          ],
        },
      ],
      problems: [],
      octets: 57,
    });
  });

  test.each<[line: string, codes: string[][]]>([
    ['', []],
    ['; ;', []],
    ['a=', [[]]],
    ['a=none; b=false; c=token', [[], [], []]],
    // RFC 6265bis section 4.1.1
    ['a=1,2; b=x', [['cookie-illegal-characters'], []]],
    ['a="x y"', [['cookie-illegal-characters', 'cookie-quoted']]],
    ['a=é', [['cookie-non-ascii']]],
    ['a=b\u0001', [['cookie-illegal-characters', 'cookie-control-character']]],
    // Section 5.6, step 3: no equals sign, no name
    ['x', [['cookie-nameless']]],
    ['=x', [['cookie-nameless']]],
    ['a=b; HttpOnly; secure', [[], ['cookie-attribute'], ['cookie-attribute']]],
    // Section 5.8.3: the longer path first; servers should not rely on the order
    ['a=1; b=1; a=2; a=3; A=4', [[], [], ['cookie-repeated'], [], []]],
    [
      'a=undefined; b=null; c=[object Object]; d=NaN',
      [['literal-undefined'], ['literal-null'], ['cookie-illegal-characters', 'literal-object'], ['literal-nan']],
    ],
  ])('%j: %j', (line, expected) => {
    expect(codes(line)).toEqual(expected);
  });

  // Section 5.4: such cookies are always Secure
  test('a name prefix over plain http', () => {
    const line = '__Secure-a=1; __host-b=1; __Http-c=1; __Host-Http-d=1; __Hos-e=1';
    const insecure = ['cookie-prefix-insecure'];
    expect(codes(line, 'http://shop.example/')).toEqual([insecure, insecure, insecure, insecure, []]);
    expect(codes(line)).toEqual([[], [], [], [], []]);
    expect(codes(line, 'http://localhost:3000/')).toEqual([[], [], [], [], []]);
    expect(readCookies([line]).cookies.flatMap(({ problems }) => problems)).toEqual([]);
  });

  // facts/auth.md section 4.3: Apache httpd LimitRequestFieldSize 8190, Node.js 16 KiB
  test('what servers take by default', () => {
    const said = (length: number) => readCookies([`a=${'b'.repeat(length - 10)}`]).problems;
    expect(said(8_190)).toEqual([]);
    expect(said(8_191)).toEqual([
      {
        code: 'cookie-line-large',
        message: 'The cookies take 8 KiB, more than nginx, Apache and Tomcat take by default.',
      },
    ]);
    expect(said(16_385).map(({ message }) => message)).toEqual([
      'The cookies take 16 KiB, more than Node.js, IIS, AWS load balancers, nginx, Apache and Tomcat take by default.',
    ]);
  });

  test('it never throws, reads what cookiesSent reads, and its spans are where the cookies stand', () => {
    const words = fc.constantFrom('a', 'b', '=', ';', '; ', ' ', '\t', '"', ',', '__Host-', 'é', 'Secure');
    const line = fc.oneof(
      fc.string(),
      fc.array(words).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { cookies } = readCookies(lines);
        // A lone "=" has neither name nor value: it is shown here, and no cookie to the others.
        const pairs = cookies
          .map(({ name, value }) => ({ name, value }))
          .filter(({ name, value }) => name + value !== '');
        expect(pairs).toEqual(cookiesSent(lines));
        for (const { name, span } of cookies) {
          expect(lines[span.line]?.slice(span.start, span.end).startsWith(name)).toBe(true);
        }
      }),
    );
  });

  test.each([' ', '"', 'a;', 'é'])('one megabyte of %j takes no time', (piece) => {
    const start = performance.now();
    readCookies([piece.repeat(1_000_000 / piece.length)], { url: 'http://shop.example/' });
    // Linear reading takes well under a second; quadratic would take many minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
