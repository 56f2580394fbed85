import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { type Cdp, closeTarget, connect } from './chromium/cdp.ts';
import { devtools } from './chromium/devtools.ts';
import { UI_DEVTOOLS_FLAGS } from './chromium/dialog.ts';
import { collectErrors } from './chromium/errors.ts';
import { type Extension, findExtension } from './chromium/extension.ts';
import { surface } from './chromium/surface.ts';
import { type Browsing, type Opened, openPrivateTab, openTab } from './chromium/tab.ts';
import type { Launch, Surface, Tab } from './driver.ts';
import { until } from './until.ts';

/** Starts Chromium with a fresh profile and the extension in it. */
export const launchChromium: Launch = async ({ dist, theme = 'light', headed = false, executable, lab }) => {
  const profile = await mkdtemp(join(tmpdir(), 'authlens-chromium-'));
  await writePreferences(profile, theme);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    // Playwright's own headless mode is another one, without extensions and without windows.
    headless: false,
    args: [
      ...(theme === 'dark' ? ['--force-dark-mode'] : []),
      ...(headed ? [] : HEADLESS),
      ...FLAGS,
      ...(lab ? [`--proxy-pac-url=${lab.pac}`, `--ignore-certificate-errors-spki-list=${lab.spki}`] : []),
      ...extensionFlags(resolve(dist)),
    ],
    viewport: null,
    // People have it, and pages come back from it without any request.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    colorScheme: null,
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  };

  try {
    const browser = context.browser();
    if (!browser) throw new Error('Playwright gave no browser');
    const cdp = connect(await browser.newBrowserCDPSession());
    const extension = await findExtension(cdp, profile);
    const errors = await collectErrors(cdp, extension.origin, extension.helper);
    const tools = devtools(cdp, extension.origin);
    /** Tab id -> its target. */
    const targets = new Map<number, string>();
    const browsing: Browsing = { context, cdp, extension, profile };
    const known = async ({ tab, targetId }: Opened, url?: string) => {
      targets.set(tab.tabId, targetId);
      if (url) await tab.goto(url);
      return tab;
    };
    const targetOf = ({ tabId }: Tab) => {
      const target = targets.get(tabId);
      if (!target) throw new Error(`Tab ${tabId} was not opened by newTab`);
      return target;
    };

    return {
      name: 'chromium',
      version: browser.version(),
      origin: extension.origin,
      newTab: async (url) => known(await openTab(browsing), url),
      newPrivateTab: async (url) => known(await openPrivateTab(browsing), url),
      panel: (tab, size) => tools.panel(targetOf(tab), size),
      closeDevTools: (tab) => tools.close(targetOf(tab)),
      popup: (tab) => openPopup(cdp, extension, targetOf(tab), tab.tabId),
      badge: ({ tabId }) =>
        extension.evaluate(`Promise.all(
          [browser.action.getBadgeText, browser.action.getTitle, browser.action.getBadgeBackgroundColor]
            .map((get) => get({ tabId: ${tabId} }))
        ).then(([text, title, rgba]) => ({
          text, title, color: '#' + rgba.slice(0, 3).map((part) => part.toString(16).padStart(2, '0')).join('')
        }))`),
      extension: extension.evaluate,
      killBackground: extension.killWorker,
      crashBackground: extension.crash,
      backgroundAlive: extension.workerAlive,
      backgroundEntries: () => extension.workerEntries(),
      setHostAccess: extension.setHostAccess,
      setPrivateAccess: extension.setPrivateAccess,
      privateTabs: async () =>
        (await cdp.targets())
          .filter(({ type, browserContextId }) => type === 'page' && browserContextId !== extension.browserContextId)
          .map(({ url }) => url),
      extensionErrors: async () => errors(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

/** On the small screen that headless has by itself a popup would be lower than on any desk, and scroll. */
const HEADLESS = ['--headless=new', '--disable-gpu', '--screen-info={1600x1200}', '--window-size=1400,1000'];

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...UI_DEVTOOLS_FLAGS,
];

const extensionFlags = (dist: string) => [`--disable-extensions-except=${dist}`, `--load-extension=${dist}`];

/** What a person would have set: DevTools in a window of its own, its theme, and the developer mode of extensions. */
async function writePreferences(profile: string, theme: 'light' | 'dark'): Promise<void> {
  const preferences = {
    // Without it the browser turns an unpacked extension off when the private windows setting reloads it.
    extensions: { ui: { developer_mode: true } },
    devtools: {
      preferences: { currentDockState: '"undocked"' },
      synced_preferences_sync_disabled: { 'ui-theme': theme === 'dark' ? '"dark"' : '"default"' },
    },
  };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

async function openPopup(cdp: Cdp, extension: Extension, target: string, tabId: number): Promise<Surface> {
  const address = await extension.evaluate<string>(`browser.action.getPopup({ tabId: ${tabId} })`);
  const popups = async () =>
    (await cdp.targets()).filter(({ type, url }) => type === 'page' && url.startsWith(address));
  for (const { targetId } of await popups()) await closeTarget(cdp, targetId);

  await cdp.send('Target.activateTarget', { targetId: target });
  const { windowId } = await cdp.send<{ windowId: number }>('Browser.getWindowForTarget', { targetId: target });
  // The window is named because the one in front may be that of DevTools, which has no toolbar.
  await extension.evaluate(`browser.action.openPopup({ windowId: ${windowId} })`);
  const popup = await until(async () => (await popups())[0], 'popup');
  const session = await cdp.attach(popup.targetId);
  const ready = `document.readyState === 'complete'`;
  await until(() => session.evaluate<boolean>(ready).catch(() => false), 'loaded popup');
  return surface({ session, close: () => closeTarget(cdp, popup.targetId) });
}
