import type { Tab } from '../driver.ts';
import { until } from '../until.ts';
import type { Bidi } from './bidi.ts';
import type { Chrome } from './chrome.ts';
import { authDialog } from './dialog.ts';
import { surfaceOf } from './surface.ts';

/** A tab, and the BiDi id of its browsing context. */
export type FirefoxTab = Tab & { readonly context: string };

/** Opens a tab in front. */
export async function openTab(bidi: Bidi, chrome: Chrome): Promise<FirefoxTab> {
  // Without a reference the tab would go to the window in front, which may be a private one.
  const referenceContext = await chrome<string>('driver.context(gBrowser.selectedBrowser)');
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', referenceContext });
  return tabOf(bidi, chrome, context, async () => {
    await bidi.send('browsingContext.close', { context });
  });
}

/** Opens a private window with one tab. Closing the tab closes the window. */
export async function openPrivateTab(bidi: Bidi, chrome: Chrome): Promise<FirefoxTab> {
  const context = await chrome<string>(`(async () => {
    const opened = OpenBrowserWindow({ private: true });
    const topic = 'browser-delayed-startup-finished';
    await new Promise((ready) => Services.obs.addObserver(function observe(subject) {
      if (subject !== opened) return;
      Services.obs.removeObserver(observe, topic);
      ready();
    }, topic));
    return driver.context(opened.gBrowser.selectedBrowser);
  })()`);
  return tabOf(bidi, chrome, context, async () => {
    await chrome(`driver.window('${context}').close()`);
    await until(() => chrome<boolean>(`!driver.browser('${context}')`), 'end of the private window');
  });
}

async function tabOf(bidi: Bidi, chrome: Chrome, context: string, close: () => Promise<void>): Promise<FirefoxTab> {
  const tabId = await chrome<number>(`driver.api.tabTracker.getId(driver.tab('${context}'))`);
  return {
    ...surfaceOf(bidi, context, close),
    context,
    tabId,
    async goto(url) {
      try {
        // Firefox answers "none" when the navigation is committed.
        await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      } catch (error) {
        // A navigation that fails by itself (no server, no content) is an "unknown error" to BiDi.
        if (!/^Error: browsingContext\.navigate: unknown error: /.test(String(error))) throw error;
      }
    },
    async startNavigation(url) {
      await chrome(`driver.browser('${context}').fixupAndLoadURIString(${JSON.stringify(url)}, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      })`);
    },
    dialog: () => authDialog(chrome, context),
  };
}
