import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainJson } from './plain-json.ts';

test.each<[value: unknown, text: string]>([
  ['a "b"', 'a "b"'],
  [{ a: [1, true, null, 'x'], b: {} }, '{"a":[1,true,null,"x"],"b":{}}'],
  [undefined, ''],
])('%j', (value, text) => {
  expect(plainJson(value)).toBe(text);
});

test('100,000 levels, deeper than JSON.stringify goes, lose nothing', () => {
  const text = `${'[{"a\\n":'.repeat(100_000)}[1,"é",[],{}]${'},2]'.repeat(100_000)}`;
  const value: unknown = JSON.parse(text);
  expect(() => JSON.stringify(value)).toThrow(RangeError);
  expect(plainJson(value) === text).toBe(true);
});

test('any JSON below such a depth comes back as JSON.stringify writes it', () => {
  const [open, close] = ['['.repeat(50_000), ']'.repeat(50_000)];
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (json) => {
      const inner = JSON.stringify(JSON.parse(json));
      expect(plainJson(JSON.parse(`${open}${inner}${close}`)) === `${open}${inner}${close}`).toBe(true);
    }),
    { numRuns: 30 },
  );
});
