import { describe, expect, test } from 'vitest';
import { originOf, resolveAddress, sameAddress } from './resolve.ts';

describe('resolveAddress', () => {
  // RFC 3986 section 5.4.
  test.each([
    ['g', 'http://a/b/c/g'],
    ['./g', 'http://a/b/c/g'],
    ['g/', 'http://a/b/c/g/'],
    ['/g', 'http://a/g'],
    ['//g', 'http://g'],
    ['?y', 'http://a/b/c/d;p?y'],
    ['g?y', 'http://a/b/c/g?y'],
    ['#s', 'http://a/b/c/d;p?q#s'],
    ['g#s', 'http://a/b/c/g#s'],
    ['g?y#s', 'http://a/b/c/g?y#s'],
    [';x', 'http://a/b/c/;x'],
    ['', 'http://a/b/c/d;p?q'],
    ['.', 'http://a/b/c/'],
    ['./', 'http://a/b/c/'],
    ['..', 'http://a/b/'],
    ['../g', 'http://a/b/g'],
    ['../..', 'http://a/'],
    ['../../g', 'http://a/g'],
    ['../../../g', 'http://a/g'],
    ['/./g', 'http://a/g'],
    ['/../g', 'http://a/g'],
    ['g.', 'http://a/b/c/g.'],
    ['g;x=1/../y', 'http://a/b/c/y'],
    ['g?y/../x', 'http://a/b/c/g?y/../x'],
    ['https://b/../x', 'https://b/x'],
    ['mailto:ada@b', 'mailto:ada@b'],
  ])('%j', (reference, expected) => {
    expect(resolveAddress('http://a/b/c/d;p?q', reference)).toBe(expected);
  });

  test('as browsers read it, and a base without a path', () => {
    expect(resolveAddress('http://a', ' \\b\\c?d\\e\r\n')).toBe('http://a/b/c?d\\e');
    expect(resolveAddress('http://a', 'g')).toBe('http://a/g');
    expect(resolveAddress('/a', 'g')).toBeUndefined();
  });
});

test.each([
  ['HTTPS://Ada:pw@Api.Example:443/x', 'https://api.example'],
  ['http://a:443', 'http://a:443'],
  ['wss://a:443/', 'wss://a'],
  ['http://[::1]:80/', 'http://[::1]'],
  ['null', undefined],
  ['', undefined],
  ['about:client', undefined],
])('originOf %j', (address, expected) => {
  expect(originOf(address)).toBe(expected);
});

test.each([
  ['HTTPS://Api.Example:443', 'https://api.example/'],
  ['https://api.example/?#x', 'https://api.example/?'],
  ['https://ada:pw@api.example/a/../b c/ä?"<', 'https://api.example/b%20c/%C3%A4?%22%3C'],
  ['https://api.example/\ud800', 'https://api.example/\ud800'],
  ['data:x', 'data:x'],
])('sameAddress %j', (address, expected) => {
  expect(sameAddress(address)).toBe(expected);
});
