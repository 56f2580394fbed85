import type { BrowserContext, Page } from 'playwright';
import type { Tab } from '../driver.ts';
import { until } from '../until.ts';
import { type Cdp, closeTarget } from './cdp.ts';
import { passwordDialog } from './dialog.ts';
import type { Extension } from './extension.ts';
import { surface } from './surface.ts';

/** The running browser, as far as tabs need it. */
export interface Browsing {
  readonly context: BrowserContext;
  readonly cdp: Cdp;
  readonly extension: Extension;
  /** Folder. */
  readonly profile: string;
}

/** A tab, and its target. */
export interface Opened {
  readonly tab: Tab;
  readonly targetId: string;
}

/** Opens a tab in front. */
export async function openTab(browsing: Browsing): Promise<Opened> {
  const { context, extension } = browsing;
  const ids = () => extension.evaluate<number[]>('browser.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))');
  const before = await ids();
  const page = await context.newPage();
  const tabId = await until(async () => (await ids()).find((id) => !before.includes(id)), 'id of the new tab');
  return opened(browsing, page, tabId);
}

/** Opens a private window with one tab. Closing the tab closes the window. */
export async function openPrivateTab(browsing: Browsing): Promise<Opened> {
  const { context, extension } = browsing;
  const pages = context.waitForEvent('page');
  // Never waited for where the window is refused.
  pages.catch(() => undefined);
  const tabId = await extension.evaluate<number | undefined>(
    `browser.windows.create({ incognito: true, url: 'about:blank' }).then((window) => window?.tabs[0].id)`,
  );
  if (tabId === undefined) throw new Error('The extension has no access to private windows: setPrivateAccess(true)');
  return opened(browsing, await pages, tabId);
}

/** Playwright halts every new page until it has set it up: a navigation before that hangs for ever, now and then. */
async function opened({ context, cdp, profile }: Browsing, page: Page, tabId: number): Promise<Opened> {
  const own = await context.newCDPSession(page);
  const { targetId } = (await own.send('Target.getTargetInfo')).targetInfo;
  const session = await cdp.attach(targetId);
  const goto = async (url: string) => {
    await session.send('Page.navigate', { url });
  };
  const tab: Tab = {
    ...surface({ session, close: () => closeTarget(cdp, targetId) }),
    tabId,
    goto,
    startNavigation: async (url) => {
      // It may never end, and then it ends with the tab.
      goto(url).catch(() => undefined);
    },
    dialog: async () => {
      await cdp.send('Target.activateTarget', { targetId });
      return passwordDialog(profile);
    },
  };
  return { tab, targetId };
}
