import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const bytes = (encoding: 'utf8' | 'latin1', text: string): string => Buffer.from(text, encoding).toString('base64');
const base64 = (body: string, type = 'text/plain') => told({ body, type, more: { base64: true } });

test('Base64', () => {
  expect(base64(bytes('utf8', '{"message":"Zugriff verweigert: für Sie"}'))).toEqual([
    'json text message: Zugriff verweigert: für Sie',
  ]);
  expect(base64(bytes('latin1', '<p>Zugriff für Sie</p>'))).toEqual(['html text p: Zugriff für Sie']);
  // Lines of 76 characters.
  expect(base64('bm8g\r\nd2F5')).toEqual(['text text body: no way']);
  // Cut within a group, and within a character.
  expect(base64(bytes('utf8', 'no way').slice(0, 5))).toEqual(['text text body: no']);
  expect(base64(Buffer.from('no wä', 'utf8').subarray(0, 5).toString('base64'))).toEqual(['text text body: no w']);
  expect(base64('%%%%')).toEqual([]);
  expect(base64('')).toEqual([]);
});

test('the media type is that of the body, else that of the header field', () => {
  const headers = ['Content-Type: text/css'];
  expect(told({ headers, body: 'p { }', type: '' })).toEqual([]);
  expect(told({ headers, body: 'no way', type: 'text/plain' })).toEqual(['text text body: no way']);
});
