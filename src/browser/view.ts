/** Where a tab is: decides which requests without a tab its panel shows. */

import type { TabView } from '#core/messages.ts';
import browser from './api.ts';
import { webPage } from './fixes/tab.ts';

/** @returns nothing of a tab that is gone or may not be seen */
export async function viewOf(tabId: number): Promise<TabView> {
  const page = await webPage(tabId);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return { ...(page && { origin: page.origin }), ...(tab?.incognito && { private: true }) };
}
