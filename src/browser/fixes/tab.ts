/** The page that a fix is about. */
import browser from '../api.ts';

/** @returns the address of the tab's page; undefined where the tab is gone, or shows no page of the web, or may not be seen */
export async function webPage(tabId: number): Promise<URL | undefined> {
  try {
    const { url } = await browser.tabs.get(tabId);
    const page = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
    return page !== undefined && /^https?:$/.test(page.protocol) ? page : undefined;
  } catch {
    return undefined;
  }
}
