import { describe, expect, test } from 'vitest';
import { isFileAddress, pathOf } from './address-kinds.ts';

describe('pathOf', () => {
  test.each([
    ['https://www.example.com', '/'],
    ['https://www.example.com?q=/a/', '/'],
    ['https://www.example.com/a/b.png?x=1#y', '/a/b.png'],
  ])('%s', (url, path) => expect(pathOf(url)).toBe(path));
});

describe('isFileAddress', () => {
  test.each(['/a.css', '/a/b.tar.gz?x', '/.env', '/.git/config', '/backup.SQL'])('%s is a file', (path) =>
    expect(isFileAddress(`https://www.example.com${path}`)).toBe(true),
  );
  test.each(['/', '/api/users', '/a.b/c', '/v1.2', '/x?file=a.css', '/.well-known/openid-configuration'])(
    '%s is none',
    (path) => expect(isFileAddress(`https://www.example.com${path}`)).toBe(false),
  );
});
