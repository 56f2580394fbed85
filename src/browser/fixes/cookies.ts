/** Fix: remove the cookies that this page's host gets, in this tab's store and partitions only. */
import type { Cookies } from 'webextension-polyfill';
import { cookiesOfPage } from '#core/cookies.ts';
import type { CookiePreview, FixResult } from '#core/messages.ts';
import browser from '../api.ts';
import { webPage } from './tab.ts';

/** Firefox names the store on the tab (containers, private windows); Chromium names the tabs on the store. */
async function storeOf(tabId: number): Promise<string | undefined> {
  const { cookieStoreId } = await browser.tabs.get(tabId);
  if (cookieStoreId !== undefined) return cookieStoreId;
  const stores = await browser.cookies.getAllCookieStores();
  return stores.find((store) => store.tabIds.includes(tabId))?.id;
}

async function find(tabId: number): Promise<readonly Cookies.Cookie[] | undefined> {
  const page = await webPage(tabId);
  const storeId = await storeOf(tabId);
  if (page === undefined || storeId === undefined) return undefined;
  // Without a partitionKey only unpartitioned cookies are told; an empty one asks for all.
  const all = await browser.cookies.getAll({ storeId, partitionKey: {} });
  const scheme = page.protocol === 'https:' ? 'https' : 'http';
  return cookiesOfPage(all, { scheme, host: page.hostname });
}

/**
 * The address is the page's own host: with the cookie's domain in it, a cookie of the same name that only the parent
 * domain gets would match as well. Of several that match the browser takes one, so it is asked until all are gone.
 */
async function remove({ name, path, secure, storeId, partitionKey }: Cookies.Cookie, host: string): Promise<void> {
  const url = `${secure ? 'https' : 'http'}://${host}${path}`;
  await browser.cookies.remove({ url, name, storeId, ...(partitionKey && { partitionKey }) });
}

const mayUseCookies = (): Promise<boolean> => browser.permissions.contains({ permissions: ['cookies'] });

/** Names what would be removed, never a value. */
export async function previewCookies(tabId: number): Promise<CookiePreview> {
  if (!(await mayUseCookies())) return { state: 'permission-needed' };
  const cookies = (await find(tabId)) ?? [];
  return {
    state: 'ready',
    cookies: cookies.map(({ name, domain, path, partitionKey }) => ({
      name,
      domain,
      path,
      partitioned: partitionKey?.topLevelSite !== undefined && partitionKey.topLevelSite !== '',
    })),
  };
}

/** Removes them and looks again, as long as that makes them fewer; what is still there then was not removed. */
export async function removeCookies(tabId: number): Promise<FixResult> {
  if (!(await mayUseCookies())) return { ok: false, say: 'fix_cookies_permission' };
  const page = await webPage(tabId);
  const cookies = await find(tabId);
  if (page === undefined || cookies === undefined) return { ok: false, say: 'fix_no_page' };
  let left = cookies;
  let before: number;
  do {
    before = left.length;
    for (const cookie of left) await remove(cookie, page.hostname);
    left = (await find(tabId)) ?? [];
  } while (left.length > 0 && left.length < before);
  if (left.length > 0) return { ok: false, say: 'fix_cookies_failed', params: { n: left.length } };
  return { ok: true, say: 'fix_cookies_removed', params: { n: cookies.length } };
}
