/** @jsxImportSource preact */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Snapshot } from '#core/messages.ts';
import { show } from '#ui/testing/dom.ts';
import { fakeClient, withoutChecks } from '#ui/testing/fake-client.ts';
import { record, round, snapshot } from '#ui/testing/records.ts';
import { createWords } from '#ui/words.ts';
import { App } from './App.tsx';
import { createPopupStore } from './store.ts';

const english = new URL('../../../public/_locales/en/messages.json', import.meta.url);
const words = createWords(JSON.parse(readFileSync(english, 'utf8')), 'en');
const sid = { name: 'sid', domain: 'shop.example', path: '/', partitioned: false };
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function open(seen: Snapshot, site: string | undefined) {
  const client = fakeClient({ hasHostAccess: true, previewCookies: { state: 'ready', cookies: [sid, sid] } });
  const store = createPopupStore(client, site, withoutChecks);
  client.show(seen);
  await settled();
  return { client, store, shown: () => show(<App store={store} words={words} />) };
}

test('a tab without a web page', async () => {
  const { shown } = await open(snapshot([]), undefined);
  expect(shown().text()).toContain('This tab shows no web page, so there is nothing to see.');
  expect(shown().count('data-sentence', 'no_page')).toBe(1);
});

test('paused, with what was refused before', async () => {
  const { shown } = await open(snapshot([record(2, 401, { type: 'main_frame' })], { paused: true }), 'shop.example');
  expect(shown().text()).toContain('try these steps. Recording is paused for this tab.');
});

test('the card of the cookies: names and number, then the result and a button that loads the page', async () => {
  const { client, store, shown } = await open(snapshot([record(2, 401, { type: 'main_frame' })]), 'shop.example');
  expect(shown().text()).toContain('Remove 2 cookies');
  expect(shown().count('data-cookies')).toBe(1);
  client.answers.removeCookies = { ok: true, say: 'fix_cookies_removed', params: { n: 2 } };
  client.answers.previewCookies = { state: 'ready', cookies: [] };
  await store.act('cookies');
  expect(shown().text()).toContain('Reload the page2 cookies were removed. Reload the page and sign in again.');
  expect(shown().count('data-cookies')).toBe(0);
});

test('the clock of this computer, in the language of the words', async () => {
  const at = (n: number, host: string) => ({
    ...record(n, 401, { rounds: [round(401, { url: `https://${host}/` })] }),
    known: { clock: { offset: 600_000, within: 1_000, samples: 3 } },
  });
  const { shown } = await open(snapshot([at(1, 'shop.example'), at(2, 'pay.test')]), 'shop.example');
  expect(shown().text()).toContain(
    "Your computer's clock is 10 minutes behind. Set it right, then reload.The page itself",
  );
  expect(shown().count('data-clock', 'own_clock_behind')).toBe(1);
});
