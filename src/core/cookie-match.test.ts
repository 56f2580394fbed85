import { expect, test } from 'vitest';
import { cookieAddress, defaultPath, isWithin, pathMatches } from './cookie-match.ts';

test.each([
  ['https://Shop.example:8443/a/b?c#d', { host: 'shop.example', path: '/a/b', encrypted: true, secure: true }],
  ['http://shop.example', { host: 'shop.example', path: '/', encrypted: false, secure: false }],
  ['http://user:pass@app.localhost:3000/x', { host: 'app.localhost', path: '/x', encrypted: false, secure: true }],
  ['http://[::1]:80/', { host: '[::1]', path: '/', encrypted: false, secure: true }],
  ['wss://shop.example/s', { host: 'shop.example', path: '/s', encrypted: true, secure: true }],
  ['nonsense', { host: '', path: 'nonsense', encrypted: false, secure: false }],
])('%s', (url, expected) => {
  expect(cookieAddress(url)).toEqual(expected);
});

// RFC 6265bis section 5.1.3
test.each([
  ['site.example', 'site.example', true],
  ['www.site.example', 'site.example', true],
  ['site.example', 'www.site.example', false],
  ['mysite.example', 'site.example', false],
  ['10.0.0.1', '0.0.1', false],
  ['10.0.0.1', '10.0.0.1', true],
  ['site.example', '', false],
])('%s within %s: %s', (host, domain, expected) => {
  expect(isWithin(host, domain)).toBe(expected);
});

// RFC 6265bis section 5.1.4
test.each([
  ['/docs', '/docs', true],
  ['/docs/', '/docs', true],
  ['/docs/Web/', '/docs', true],
  ['/docs/x', '/docs/', true],
  ['/docs', '/docs/', false],
  ['/docsets', '/docs', false],
  ['/fr/docs', '/docs', false],
  ['/anything', '/', true],
])('path %s, cookie path %s: %s', (path, cookiePath, expected) => {
  expect(pathMatches(path, cookiePath)).toBe(expected);
});

test.each([
  ['/', '/'],
  ['', '/'],
  ['x', '/'],
  ['/foo', '/'],
  ['/foo/', '/foo'],
  ['/foo/bar/baz', '/foo/bar'],
])('the default path of %j is %j', (path, expected) => {
  expect(defaultPath(path)).toBe(expected);
});
