import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkToken } from './check-token.ts';
import { messages } from './messages.ts';
import { encode, jws, late } from './token.fixture.ts';
import { readToken } from './token.ts';
import { verifyToken } from './verify.ts';

const header = encode({ alg: 'HS256' });
const pieces = [
  'eyJ',
  '.',
  '~',
  '{',
  '"',
  '}',
  header,
  encode(late),
  ' ',
  '%2E',
  '…',
  '\n',
  '=',
  '\u200b',
  'Bearer ',
  ',',
];
const hostile = fc.string({
  unit: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 1 })),
  maxLength: 30,
});

test('never throws; the length is that of the input; every problem has words', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const token = readToken(text);
      checkToken(token, { now: 0 });
      expect(token.length).toBe(text.length);
      expect(token.problems.filter(({ code, message }) => message !== messages[code])).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('verifying never rejects', async () => {
  const key = { kty: 'oct', k: 'AAAA' };
  await fc.assert(
    fc.asyncProperty(hostile, fc.jsonValue(), async (text, odd) => {
      const keys = typeof odd === 'object' && odd !== null ? [key, odd] : [key];
      expect(['valid', 'invalid', 'unverifiable']).toContain((await verifyToken(text, keys)).result);
    }),
    { numRuns: 200 },
  );
});

test('any claims come back, and what a person does to a token in pasting does not change them', () => {
  const wraps = ['', ' ', '\n', '"', "'", '\u200b', 'Bearer ', 'token='];
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(...wraps), (claims, before) => {
      const plain = JSON.parse(JSON.stringify(claims)) as object;
      const after = /^["']$/.test(before) ? before : '';
      expect(readToken(`${before}${jws(claims)}${after}`).claims).toEqual(plain);
    }),
    { numRuns: 200 },
  );
});

describe('a megabyte, however it is made', () => {
  const size = 1_000_000;
  const deep = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const nestedObjects = (depth: number) =>
    `{"exp":4000000000,${'"_sd":["x"],"a":{'.repeat(depth)}${'}'.repeat(depth)}}`;
  const rows: readonly [what: string, text: string][] = [
    ['deep lists', jws(deep(350_000))],
    ['deep objects with digests', jws(nestedObjects(40_000))],
    ['deep header', `${encode(deep(350_000))}.e30.AA`],
    ['disclosures', `${jws({ ...late, _sd: [] })}~${`${encode(['s', 'a', 1])}~`.repeat(50_000)}`],
    ['tildes', `${jws(late)}${'~'.repeat(size)}`],
    ['many claims', jws(Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`claim${i}`, i])))],
    [
      'token in token',
      Array.from({ length: 24 }).reduce<string>((inner) => jws(inner, { alg: 'HS256', cty: 'JWT' }), jws(late)),
    ],
    ...['=', 'a.', '"', '[', 'eyJ', '%41', '.', '{"a":', ' ', 'Bearer ', '\\n', ';', 'x', "'eyJ"].flatMap(
      (part): [string, string][] =>
        ['', `${header}.`].map((start) => [`${start} ${part}`, `${start}${part.repeat(size / part.length / 4)}x`]),
    ),
  ];

  test('is read in a moment', () => {
    const slow = rows.flatMap(([what, text]) => {
      const start = performance.now();
      expect(readToken(text).length).toBe(text.length);
      const took = performance.now() - start;
      return took > 5_000 ? [`${what}: ${Math.round(took)} ms`] : [];
    });
    expect(slow).toEqual([]);
  }, 60_000);
});
