import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of one rule of tokens.css: role -> "#rrggbb". */
function colours(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, role = '', colour = '']) => [role, colour]),
  );
}

/** WCAG 2.2 relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['background', 'bar', 'card', 'hover', 'selected'];
const inks = ['text', 'dim', 'accent', 'refused', 'forbidden', 'proxy', 'fine'];
const pairs = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)),
  ['on-accent', 'accent'] as const,
  ['on-mark', 'mark'] as const,
];

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
});

describe.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
])('%s', (_name, selector) => {
  const palette = colours(selector);
  test.each(pairs)('%s on %s is at least 4.5 to 1', (ink, ground) => {
    expect(contrast(palette.get(ink) ?? '', palette.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

test('both themes name the same roles', () => {
  expect([...colours(':root[data-theme="dark"]').keys()]).toEqual([...colours(':root').keys()]);
});
