/** Fix: the same address without this profile's cookies, logins and (mostly) extensions. */

import type { FixResult } from '#core/messages.ts';
import browser from '../api.ts';
import { webPage } from './tab.ts';

/**
 * Opens the tab's address in a private window. Chromium does it without access to private windows; Firefox refuses
 * until the person has allowed it, which no extension can ask for (browsers.md section 4).
 */
export async function openPrivate(tabId: number): Promise<FixResult> {
  const page = await webPage(tabId);
  if (page === undefined) return { ok: false, say: 'fix_no_page' };
  try {
    await browser.windows.create({ url: page.href, incognito: true });
    return { ok: true, say: 'fix_private_opened' };
  } catch {
    const allowed = await browser.extension.isAllowedIncognitoAccess();
    return { ok: false, say: allowed ? 'fix_private_failed' : 'fix_private_not_allowed' };
  }
}
