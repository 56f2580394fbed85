import { expect, test } from 'vitest';
import { fieldLines, fieldValue } from './header.ts';

const headers = [
  { name: 'Date', value: 'Tue, 15 Nov 1994 08:12:31 GMT' },
  { name: 'www-authenticate', value: 'Negotiate' },
  { name: 'WWW-Authenticate', value: 'NTLM' },
];

test('a field is found by its name in any case, with all of its lines in order', () => {
  expect(fieldLines(headers, 'www-authenticate')).toEqual(['Negotiate', 'NTLM']);
  expect(fieldLines(headers, 'age')).toEqual([]);
});

test('the first line of a field is its value, also an empty one; without a line there is none', () => {
  expect(fieldValue(headers, 'www-authenticate')).toBe('Negotiate');
  expect(fieldValue([{ name: 'DPoP', value: '' }], 'dpop')).toBe('');
  expect(fieldValue(headers, 'age')).toBeUndefined();
});
