import type { Bidi } from './bidi.ts';
import { evaluateIn } from './evaluate.ts';

/**
 * Evaluates an expression in the browser's main window with all rights; there `driver` has the helpers below.
 * Plain data out, promises waited for.
 */
export type Chrome = <T>(expression: string) => Promise<T>;

/**
 * BiDi knows only the browsers in tabs. `adopt` makes it know the one in a panel or a popup as well, and returns the
 * context id that every BiDi command (script, input, screenshot) then takes.
 */
const HELPERS = `(() => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const adopted = new Set();
  const inTabs = NavigableManager.getBrowserById;
  NavigableManager.getBrowserById = (id) => {
    for (const browser of adopted) {
      if (!browser.isConnected) adopted.delete(browser);
      else if (NavigableManager.getIdForBrowser(browser) === id) return browser;
    }
    return inTabs.call(NavigableManager, id);
  };
  globalThis.driver = {
    adopt(browser) {
      browser.permanentKey ??= {};
      adopted.add(browser);
      return NavigableManager.getIdForBrowser(browser);
    },
    context: (browser) => NavigableManager.getIdForBrowser(browser),
    browser: (id) => NavigableManager.getBrowserById(id),
    window: (id) => NavigableManager.getBrowserById(id)?.ownerDocument.defaultView,
    tab: (id) => driver.window(id).gBrowser.getTabForBrowser(NavigableManager.getBrowserById(id)),
    extension: (id) => WebExtensionPolicy.getByID(id)?.extension,
    api: ExtensionParent.apiManager.global,
    HiddenExtensionPage: ExtensionParent.HiddenExtensionPage,
    get devtools() {
      const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
      return require('devtools/client/framework/devtools').gDevTools;
    },
  };
})()`;

/** Finds the main window, gives it the helpers, and returns the way to evaluate in it. */
export async function openChrome(bidi: Bidi): Promise<Chrome> {
  const tree = await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
    maxDepth: 0,
    'moz:scope': 'chrome',
  });
  const main = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (main === undefined) throw new Error(`Firefox has no main window, only ${JSON.stringify(tree.contexts)}`);
  const chrome: Chrome = (expression) => evaluateIn(bidi, main.context, expression);
  await chrome(HELPERS);
  return chrome;
}
