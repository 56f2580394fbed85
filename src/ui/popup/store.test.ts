import { describe, expect, test } from 'vitest';
import type { CookieName } from '#core/messages.ts';
import { fakeClient, withoutChecks } from '#ui/testing/fake-client.ts';
import { record, snapshot } from '#ui/testing/records.ts';
import { createPopupStore } from './store.ts';

const sid: CookieName = { name: 'sid', domain: 'shop.example', path: '/', partitioned: false };
const refused = snapshot([record(2, 401, { type: 'main_frame' })]);

/** Lets the promises that are already settled run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function open(answers: Parameters<typeof fakeClient>[0] = {}) {
  const client = fakeClient({ hasHostAccess: true, previewCookies: { state: 'permission-needed' }, ...answers });
  const store = createPopupStore(client, 'shop.example', withoutChecks);
  client.show(refused);
  await settled();
  return { client, store };
}

test('says nothing before it knows', () => {
  const client = fakeClient({ hasHostAccess: true });
  const store = createPopupStore(client, undefined, withoutChecks);
  expect(store.sentence.value).toBe(undefined);
  expect(store.steps.value).toEqual([]);
});

test('offers no step before the cookies are known: nothing may move under the mouse', async () => {
  const client = fakeClient({ hasHostAccess: true, previewCookies: { state: 'ready', cookies: [sid] } });
  const store = createPopupStore(client, 'shop.example', withoutChecks);
  const seen: (readonly string[])[] = [];
  store.steps.subscribe((steps) => {
    seen.push(steps);
  });
  client.show(refused);
  await settled();
  expect(seen.filter(({ length }) => length > 0)).toEqual([['cookies', 'private', 'reload']]);
  expect(store.cookies.value).toEqual({ state: 'ready', cookies: [sid] });
});

describe('cookies', () => {
  test('asks for the permission first, shows names, and removes only at the second click', async () => {
    const { client, store } = await open();
    expect(store.cookies.value).toEqual({ state: 'permission-needed' });
    client.answers.previewCookies = { state: 'ready', cookies: [sid] };
    await store.act('cookies');
    expect(client.calls.slice(-2)).toEqual([
      ['request', 'cookies'],
      ['previewCookies', 7],
    ]);
    expect(store.cookies.value).toEqual({ state: 'ready', cookies: [sid] });
    client.answers.removeCookies = { ok: true, say: 'fix_cookies_removed', params: { n: 1 } };
    client.answers.previewCookies = { state: 'ready', cookies: [] };
    await store.act('cookies');
    expect(store.results.value.cookies).toEqual({ ok: true, say: 'fix_cookies_removed', params: { n: 1 } });
    expect(store.cookies.value).toEqual({ state: 'ready', cookies: [] });
  });

  test('the permission is asked for before anything is awaited, or the browser sees no click', async () => {
    const { client, store } = await open();
    void store.act('cookies');
    expect(client.calls.at(-1)).toEqual(['request', 'cookies']);
    await settled();
  });

  test('a permission that was withdrawn in the meantime is asked for again at the next click', async () => {
    const { client, store } = await open({ previewCookies: { state: 'ready', cookies: [sid] } });
    client.answers.previewCookies = { state: 'permission-needed' };
    client.answers.removeCookies = { ok: false, say: 'fix_cookies_permission' };
    await store.act('cookies');
    expect(store.results.value.cookies).toEqual({ ok: false, say: 'fix_cookies_permission' });
    await store.act('cookies');
    expect(client.calls).toContainEqual(['request', 'cookies']);
  });

  test('once removed, the same button loads the page; a new page ends that', async () => {
    const { client, store } = await open({ previewCookies: { state: 'ready', cookies: [sid] } });
    expect(store.cookieDeed.value).toBe('remove');
    client.answers.removeCookies = { ok: true, say: 'fix_cookies_removed', params: { n: 1 } };
    client.answers.previewCookies = { state: 'ready', cookies: [] };
    await store.act('cookies');
    expect(store.cookieDeed.value).toBe('reload');
    client.answers.reloadFresh = { ok: true, say: 'fix_reload_done' };
    await store.act('cookies');
    expect(client.calls.at(-1)).toEqual(['reloadFresh', 7]);
    expect(store.results.value.cookies).toEqual({ ok: true, say: 'fix_reload_done' });
    expect(store.cookieDeed.value).toBe(undefined);
    client.answers.previewCookies = { state: 'ready', cookies: [sid] };
    client.show(snapshot([], { page: { requestId: '9', url: 'https://shop.example/', since: 9_000 } }));
    await settled();
    expect(store.cookieDeed.value).toBe('remove');
    await store.act('cookies');
    client.show(snapshot([], { page: { requestId: '10', url: 'https://shop.example/', since: 10_000 } }));
    expect(store.cookieDeed.value).toBe('remove');
    await settled();
  });

  test('a person who says no has changed nothing', async () => {
    const { client, store } = await open();
    client.grants = false;
    await store.act('cookies');
    expect(store.results.value.cookies).toEqual({ ok: false, say: 'cookies_denied' });
    expect(client.calls.map(([name]) => name)).not.toContain('removeCookies');
  });
});

test('a result stays on screen when the page has become well', async () => {
  const { client, store } = await open({ reloadFresh: { ok: true, say: 'fix_reload_done' } });
  await store.act('reload');
  client.show(snapshot([]));
  expect(store.sentence.value?.id).toBe('nothing');
  expect(store.steps.value).toEqual(['reload']);
});

test('what the worker refuses stands under its step', async () => {
  const { store } = await open({ openPrivate: new Error('No such tab.') });
  await store.act('private');
  expect(store.results.value.private).toEqual({ ok: false, say: 'fix_broken', params: { reason: 'No such tab.' } });
  expect(store.busy.value).toBe(undefined);
});

test('a worker that does not answer is told, and no step is offered', async () => {
  const { store } = await open({ hasHostAccess: new Error('No worker.') });
  expect(store.sentence.value).toEqual({
    id: 'broken',
    who: 'broken_who',
    params: { reason: 'No worker.' },
    steps: [],
  });
  expect(store.steps.value).toEqual([]);
});

test('hosts withheld: one step, and the sentence changes when they are granted', async () => {
  const { client, store } = await open({ hasHostAccess: false });
  expect(store.steps.value).toEqual(['hosts']);
  client.answers.hasHostAccess = true;
  await store.act('hosts');
  expect(store.sentence.value?.id).toBe('page_401');
  expect(store.results.value.hosts).toEqual({ ok: true, say: 'hosts_granted' });
});

test('hosts taken while the popup is open', async () => {
  const { client, store } = await open();
  client.answers.hasHostAccess = false;
  client.show({ ...refused, access: false });
  await settled();
  expect(store.sentence.value?.id).toBe('withheld');
});

test('a tab without a web page; but no site is known either where hosts were withheld', async () => {
  for (const [hasHostAccess, expected] of [
    [true, 'no_page'],
    [false, 'nothing'],
  ] as const) {
    const client = fakeClient({ hasHostAccess, previewCookies: { state: 'permission-needed' } });
    const store = createPopupStore(client, undefined, withoutChecks);
    client.show(snapshot([]));
    await settled();
    client.answers.hasHostAccess = true;
    await store.act('hosts');
    expect(store.sentence.value?.id).toBe(expected);
  }
});

test('looks at the cookies again on a new page', async () => {
  const { client } = await open();
  const before = client.calls.length;
  client.show(refused);
  expect(client.calls.length).toBe(before);
  client.show(snapshot([], { page: { requestId: '9', url: 'https://shop.example/', since: 9_000 } }));
  expect(client.calls.slice(before)).toEqual([['previewCookies', 7]]);
  await settled();
});
