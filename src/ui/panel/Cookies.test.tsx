/** @jsxImportSource preact */
import { expect, test } from 'vitest';
import { show } from '#ui/testing/dom.ts';
import { fakeClient } from '#ui/testing/fake-client.ts';
import { header, record, round, snapshot } from '#ui/testing/records.ts';
import { Detail } from './Detail.tsx';
import { createPanelStore } from './store.ts';

function shown(url: string, ...lines: string[]) {
  const client = fakeClient({ hasHostAccess: true });
  const store = createPanelStore(client, () => 2_000);
  const sends = lines.map((line) => header('Cookie', line));
  client.show(snapshot([record(1, 401, { rounds: [round(401, { url, sends })] })]));
  store.select(1);
  return show(<Detail store={store} />);
}

test('what is wrong with a cookie stands with it, its value stays hidden', () => {
  const detail = shown('http://shop.example/', '__Host-sid=s3cr3t-s3cr3t; lang=en; lang=de; token=undefined');
  const codes = ['cookie-prefix-insecure', 'cookie-repeated', 'literal-undefined'];
  expect(codes.map((code) => detail.count('data-code', code))).toEqual([1, 1, 1]);
  expect(detail.everything()).not.toContain('s3cr3t-s3cr3t');
});

test('nothing is said of cookies that are well', () => {
  expect(shown('https://shop.example/', '__Host-sid=abc; lang=en').count('data-code')).toBe(0);
});

test('a line that is too large for servers', () => {
  expect(shown('https://shop.example/', `a=${'b'.repeat(9_000)}`).count('data-code', 'cookie-line-large')).toBe(1);
});
