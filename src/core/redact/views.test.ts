import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type View, views } from './views.ts';

const all = (text: string): readonly View[] => [...views(text, true)];
const read = ({ units }: View): string => String.fromCharCode(...units).replaceAll('\uffff', '|');
const readings = (text: string, encoding: string): readonly string[] =>
  all(text)
    .filter((view) => view.encoding === encoding)
    .map(read);

test.each<[encoding: string, text: string, expected: string]>([
  ['plain', 'a%41', 'a%41'],
  ['percent-encoded', 'a%41%zz%4', 'aA%zz%4'],
  ['percent-encoded twice', '%2541', 'A'],
  ['form-encoded', 'a+b%2B', 'a b '],
  ['HTML', '&lt;&#65;&#x1f512;&nope;&;', '<A\u{1f512}&nope;&;'],
  ['JSON', '\\"\\u0041\\n\\x', '"A\n\\x'],
  ['JSON twice', '\\\\\\"\\\\u0041', '"A'],
])('%s: %j', (encoding, text, expected) => {
  expect(readings(text, encoding)).toEqual([expected]);
});

test('Base64 of both alphabets and hex are read from wherever a byte may begin', () => {
  const secret = 'open>>sesame??';
  for (const before of ['', 'x', 'xx']) {
    for (const alphabet of ['base64', 'base64url'] as const)
      expect(readings(`: ${Buffer.from(before + secret).toString(alphabet)}`, 'Base64').join()).toContain(secret);
    expect(readings(`: ${'0'.repeat(before.length)}${Buffer.from(secret).toString('hex')}`, 'hex').join()).toContain(
      secret,
    );
  }
});

test('Base64 is read through JSON and percent-encoding, and once where nothing is escaped', () => {
  const [text] = ['c3ViamVjdHM/X2Q+'];
  expect(readings(`${text.replaceAll('/', '\\/')}`, 'Base64').join()).toContain('subjects?_d>');
  expect(readings(encodeURIComponent(text), 'Base64').join()).toContain('subjects?_d>');
  expect(readings(`"\\n" ${text}`, 'Base64')).toHaveLength(4);
});

test('what JSON has to escape weighs one character, any other escape its length', () => {
  const weights = (text: string, encoding: string) => all(text).find((view) => view.encoding === encoding)?.weights;
  expect(weights('\\"\\u0000\\ud800a\\u0041', 'JSON')).toEqual(Uint32Array.of(0, 1, 2, 3, 4, 10));
  expect(weights('\\\\\\"', 'JSON twice')).toEqual(Uint32Array.of(0, 1));
  expect(weights('a%41&amp;', 'percent-encoded')).toEqual(Uint32Array.of(0, 1, 4, 5, 6, 7, 8, 9));
});

test('any text: each unit has its place, in order, and within the text', () => {
  const sign = fc.constantFrom(
    ...'%4 1&#x6;\\u00"nab/+=é\ud83d'.split(''),
    '&lt;',
    '\\u0041',
    '%25',
    'QUJDREVG',
    '414243444546',
  );
  fc.assert(
    fc.property(fc.string({ unit: sign }), (text) => {
      for (const { units, starts, weights } of all(text)) {
        expect(starts).toHaveLength(units.length + 1);
        expect(weights).toHaveLength(units.length + 1);
        for (let at = 0; at < units.length; at++) {
          expect(starts[at]).toBeLessThanOrEqual(starts[at + 1] ?? -1);
          expect(weights[at]).toBeLessThanOrEqual(weights[at + 1] ?? -1);
        }
        expect(starts[units.length]).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
