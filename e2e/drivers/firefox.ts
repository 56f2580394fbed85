import type { Badge, Driver, Launch, Tab } from './driver.ts';
import { connect } from './firefox/bidi.ts';
import { openChrome } from './firefox/chrome.ts';
import { install } from './firefox/extension.ts';
import { openPopup } from './firefox/popup.ts';
import { prefsFor } from './firefox/prefs.ts';
import { start } from './firefox/process.ts';
import { type FirefoxTab, openPrivateTab, openTab } from './firefox/tab.ts';
import { toolboxes } from './firefox/toolbox.ts';

const BADGE = (tabId: number) => `(async () => {
  const { getBadgeText, getTitle, getBadgeBackgroundColor } = browser.action;
  const [text, title, color] = await Promise.all([getBadgeText, getTitle, getBadgeBackgroundColor].map((get) => get({ tabId: ${tabId} })));
  const hex = color.slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
  return { text, title, color: '#' + hex.join('') };
})()`;

const PRIVATE_TABS = `[...Services.wm.getEnumerator('navigator:browser')]
  .filter((window) => PrivateBrowsingUtils.isWindowPrivate(window))
  .flatMap((window) => window.gBrowser.browsers.map((browser) => browser.currentURI.spec))`;

/** Starts Firefox on a fresh profile with the extension in it, driven over WebDriver BiDi. */
export const launchFirefox: Launch = async (options) => {
  const firefox = await start(options.executable, prefsFor(options), options.headed ?? false);
  try {
    return await drive();
  } catch (error) {
    firefox.kill();
    throw error;
  }

  async function drive(): Promise<Driver> {
    const bidi = await connect(firefox.address);
    const session = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
      // It knows no way to trust the lab's certificate alone.
      capabilities: options.lab ? { alwaysMatch: { acceptInsecureCerts: true } } : {},
    });
    const chrome = await openChrome(bidi);
    const extension = await install(bidi, chrome, options.dist);
    const devtools = toolboxes(bidi, chrome, extension.id, options.headed ? 'bottom' : 'window');
    const tabs = new WeakMap<Tab, FirefoxTab>();
    const known = async (tab: FirefoxTab, url?: string): Promise<Tab> => {
      tabs.set(tab, tab);
      if (url !== undefined) await tab.goto(url);
      return tab;
    };
    const contextOf = (tab: Tab) => {
      const own = tabs.get(tab);
      if (own === undefined) throw new Error('This tab is not of this browser.');
      return own.context;
    };

    return {
      name: 'firefox',
      version: session.capabilities.browserVersion,
      origin: extension.origin,
      newTab: async (url) => known(await openTab(bidi, chrome), url),
      newPrivateTab: async (url) => known(await openPrivateTab(bidi, chrome), url),
      panel: (tab, size) => devtools.panel(contextOf(tab), size),
      closeDevTools: (tab) => devtools.close(contextOf(tab)),
      popup: (tab) => openPopup(bidi, chrome, extension.id, contextOf(tab)),
      badge: (tab) => extension.evaluate<Badge>(BADGE(tab.tabId)),
      extension: extension.evaluate,
      killBackground: extension.killBackground,
      crashBackground: extension.terminate,
      backgroundAlive: extension.backgroundAlive,
      backgroundEntries: async () => undefined,
      setHostAccess: extension.setHostAccess,
      setPrivateAccess: extension.setPrivateAccess,
      privateTabs: () => chrome<string[]>(PRIVATE_TABS),
      extensionErrors: extension.errors,
      async close() {
        bidi.close();
        firefox.kill();
      },
    };
  }
};
