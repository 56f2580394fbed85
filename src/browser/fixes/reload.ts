/** Fix: ask the server again instead of the browser's cache. */

import type { FixResult } from '#core/messages.ts';
import browser from '../api.ts';
import { webPage } from './tab.ts';

/** Reloads the tab past the HTTP cache. It does not reach what a service worker keeps. */
export async function reloadFresh(tabId: number): Promise<FixResult> {
  if ((await webPage(tabId)) === undefined) return { ok: false, say: 'fix_no_page' };
  await browser.tabs.reload(tabId, { bypassCache: true });
  return { ok: true, say: 'fix_reload_done' };
}
