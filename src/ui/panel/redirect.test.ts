import { expect, test } from 'vitest';
import { exchange, header, round } from '#ui/testing/records.ts';
import { redirectWords } from './redirect.ts';

const bearer = [header('authorization', 'Bearer t')];

/** Words for a redirect between two addresses, with what each round sent. */
function words(from: string, to: string, sends = [bearer, bearer], blindTo: readonly string[] = []): string {
  const [first, next] = [from, to].map((url, index) => round(302, { url, sends: sends[index] ?? [] }));
  return first && next ? redirectWords(exchange([first, next], { blindTo }), first, next) : '';
}

test('the port and the scheme belong to the origin', () => {
  expect(words('https://a.example/x', 'https://a.example:443/y')).toBe('Redirected within its origin.');
  expect(words('http://a.example/x', 'https://a.example/x')).toBe('Redirected to another origin.');
  expect(words('https://a.example/', 'https://b.example/')).toBe('Redirected to another origin.');
});

test('Authorization that is gone is told only where the browser would have shown it', () => {
  const away = ['https://a.example/', 'https://b.example/'] as const;
  expect(words(...away, [bearer, []])).toBe(
    'Redirected to another origin: the browser dropped Authorization on the way.',
  );
  expect(words(...away, [bearer, []], ['authorization'])).toBe('Redirected to another origin.');
  expect(words(...away, [[], []])).toBe('Redirected to another origin.');
  expect(words('https://a.example/x', 'https://a.example/y', [bearer, []])).toBe('Redirected within its origin.');
});
