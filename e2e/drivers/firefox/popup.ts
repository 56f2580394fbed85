import type { Surface } from '../driver.ts';
import { until } from '../until.ts';
import type { Bidi } from './bidi.ts';
import type { Chrome } from './chrome.ts';
import { surfaceOf } from './surface.ts';

/** Firefox builds the popup outside the panel and moves it over: only the one in an open panel stays. */
const OPEN = `[...window.document.querySelectorAll('.webextension-popup-browser')].find((browser) => browser.closest('panel')?.state === 'open')`;

/** The largest popup that Firefox makes, in CSS pixels. */
const LIMIT = { width: 800, height: 600 };

/** Evaluates an expression in which `window` is the tab's own, which may be a private one. */
const inWindowOf =
  (chrome: Chrome, tab: string): Chrome =>
  (expression) =>
    chrome(`((window) => ${expression})(driver.window('${tab}'))`);

async function close(chrome: Chrome): Promise<void> {
  await chrome(`window.document.querySelectorAll('panel').forEach((panel) => {
    if (panel.querySelector('.webextension-popup-browser')) panel.hidePopup();
  })`);
  await until(() => chrome<boolean>(`!window.document.querySelector('.webextension-popup-browser')`), 'closed popup');
}

/**
 * Opens the real popup of the extension's toolbar button over a tab, and waits until it is loaded and has its size.
 * A popup that is open already is closed first, as a person's second click does.
 * @param tab BiDi context id
 */
export async function openPopup(bidi: Bidi, anywhere: Chrome, extensionId: string, tab: string): Promise<Surface> {
  const chrome = inWindowOf(anywhere, tab);
  await close(chrome);
  // Firefox opens no popup over a window that is not active, and the DevTools have a window of their own.
  await until(() => chrome<boolean>('(window.focus(), Services.focus.activeWindow === window)'), 'active window');
  await chrome(`(async () => {
    window.gBrowser.selectedTab = driver.tab('${tab}');
    await driver.api.browserActionFor(driver.extension('${extensionId}')).triggerAction(window);
  })()`);
  const context = await until(
    () => chrome<string | null>(`((browser) => browser ? driver.adopt(browser) : null)(${OPEN})`),
    `open popup of ${extensionId}`,
  );

  async function settled(): Promise<void> {
    let before = '';
    await until(async () => {
      const now = await surface.evaluate<string>(`(({ scrollWidth, scrollHeight }) =>
        document.readyState === 'complete' && innerWidth > 10 &&
        scrollWidth <= Math.max(innerWidth, ${LIMIT.width}) && (scrollHeight <= innerHeight || innerHeight >= ${LIMIT.height}) &&
        [innerWidth, innerHeight, scrollHeight].join())(document.documentElement)`);
      const still = now && now === before;
      before = now;
      return still;
    }, 'popup of a settled size');
  }
  const surface = surfaceOf(bidi, context, () => close(chrome), settled);
  await settled();
  return surface;
}
