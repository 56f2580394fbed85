import { expect, test } from 'vitest';
import { hostAndPath, splitUserinfo } from './address.ts';

test.each([
  ['http://a.example/x', { url: 'http://a.example/x' }],
  ['http://me:secret@a.example/x?y=z@w', { url: 'http://a.example/x?y=z@w', userinfo: 'me:secret' }],
  ['https://a@b@c.example/', { url: 'https://c.example/', userinfo: 'a@b' }],
  ['http://a.example/p@q', { url: 'http://a.example/p@q' }],
  ['data:text/plain,a@b', { url: 'data:text/plain,a@b' }],
  ['', { url: '' }],
])('splitUserinfo(%s)', (url, expected) => {
  expect(splitUserinfo(url)).toEqual(expected);
});

test.each([
  ['http://a.example:8080/x/y?z#w', { host: 'a.example:8080', path: '/x/y' }],
  ['http://me:secret@a.example', { host: 'a.example', path: '/' }],
  ['wss://[::1]:9/s', { host: '[::1]:9', path: '/s' }],
  ['about:blank?x', { host: '', path: 'about:blank' }],
])('hostAndPath(%s)', (url, expected) => {
  expect(hostAndPath(url)).toEqual(expected);
});
