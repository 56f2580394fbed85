import { expect, test } from 'vitest';
import { createEcho } from './echo.ts';
import type { Kind } from './hide.ts';
import { createRedactor } from './redactor.ts';

function echoOf(kind: Kind, value: string) {
  const redactor = createRedactor();
  const tag = redactor.hide(kind, value);
  return { tag, clean: createEcho(redactor) };
}
const long = Array.from({ length: 12 }, (_, index) => `${index}x${index * 7}`).join('');

test('a long secret, of which several parts are found, is one tag', () => {
  const dotted = long.replaceAll('x', '.');
  const { tag, clean } = echoOf('bearer', dotted);
  expect(clean(`The token ${dotted} is bad`)).toBe(`The token ${tag} is bad`);
  expect(clean(`${dotted} ${dotted}`)).toBe(`${tag} ${tag}`);
});

test('a secret that was cut off is hidden with all of its rest', () => {
  const { tag, clean } = echoOf('bearer', long);
  expect(clean(`The token ${long.slice(0, 33)}... is bad`)).toBe(`The token ${tag}... is bad`);
});

test('a tag that is there already stays, whatever words are secret', () => {
  const { clean } = echoOf('password', 'characters');
  const before = 'characters <password #1, 10 characters> more';
  expect(clean(before)).toBe('<password #1, 10 characters> <password #1, 10 characters> more');
});
