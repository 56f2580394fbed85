import type { Surface } from '../driver.ts';
import { until } from '../until.ts';
import type { Bidi } from './bidi.ts';
import type { Chrome } from './chrome.ts';
import { surfaceOf } from './surface.ts';

/** Firefox builds the popup outside the panel and moves it over: only the one in an open panel stays. */
const OPEN = `[...document.querySelectorAll('.webextension-popup-browser')].find((browser) => browser.closest('panel')?.state === 'open')`;

/** The largest popup that Firefox makes, in CSS pixels. */
const LIMIT = { width: 800, height: 600 };

async function close(chrome: Chrome): Promise<void> {
  await chrome(`document.querySelectorAll('panel').forEach((panel) => {
    if (panel.querySelector('.webextension-popup-browser')) panel.hidePopup();
  })`);
  await until(() => chrome<boolean>(`!document.querySelector('.webextension-popup-browser')`), 'closed popup');
}

/**
 * Opens the real popup of the extension's toolbar button over a tab, and waits until it is loaded and has its size.
 * A popup that is open already is closed first, as a person's second click does.
 * @param tab BiDi context id
 */
export async function openPopup(bidi: Bidi, chrome: Chrome, extensionId: string, tab: string): Promise<Surface> {
  await close(chrome);
  // Firefox opens no popup over a window that is not active, and the DevTools have a window of their own.
  await until(() => chrome<boolean>('(window.focus(), Services.focus.activeWindow === window)'), 'active main window');
  await chrome(`(async () => {
    gBrowser.selectedTab = driver.tab('${tab}');
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
