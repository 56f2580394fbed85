import { expect, test } from 'vitest';
import { redirectWords } from './redirect.ts';

test('the port and the scheme belong to the origin', () => {
  expect(redirectWords('https://a.example/x', 'https://a.example:443/y')).toBe('Redirected within its origin.');
  expect(redirectWords('http://a.example/x', 'https://a.example/x')).toBe('Redirected to another origin.');
  expect(redirectWords('https://a.example/', 'https://b.example/')).toBe('Redirected to another origin.');
});
