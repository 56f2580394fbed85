import type { Surface } from '../driver.ts';
import { until } from '../until.ts';
import type { Bidi } from './bidi.ts';
import type { Chrome } from './chrome.ts';
import { surfaceOf } from './surface.ts';

/** The DevTools of the tabs. A tab is named by its BiDi context id. */
export interface Toolboxes {
  /** Opens the DevTools with the extension's panel in front; `size` is that of the panel's document, in CSS pixels. */
  panel(tab: string, size: { width: number; height: number } | undefined): Promise<Surface>;
  close(tab: string): Promise<void>;
}

const PANEL_BROWSER = '#webext-panels-browser';

/**
 * @param extensionId whose panel it is
 * @param host where DevTools open; those with a size always get a window, which alone can have any size
 */
export function toolboxes(bidi: Bidi, chrome: Chrome, extensionId: string, host: 'window' | 'bottom'): Toolboxes {
  async function close(tab: string): Promise<void> {
    await chrome(`driver.devtools.getToolboxForTab(driver.tab('${tab}'))?.destroy().then(() => null)`);
  }

  /** An expression: the tab's open toolbox, and the panel's <browser> in it or undefined. */
  const inToolbox = (tab: string, body: string) => `(async () => {
    const toolbox = driver.devtools.getToolboxForTab(driver.tab('${tab}'));
    const tool = toolbox.getAdditionalTools().find((tool) => tool.extensionId === ${JSON.stringify(extensionId)});
    const frame = tool && toolbox.doc.getElementById('toolbox-panel-iframe-' + tool.id);
    const browser = frame?.contentDocument?.querySelector('${PANEL_BROWSER}');
    ${body}
  })()`;

  async function panel(tab: string, size?: { width: number; height: number }): Promise<Surface> {
    // The "options" tool loads fastest; ours is known only when the toolbox has loaded the extension's devtools page.
    await chrome(`(async () => {
      const tab = driver.tab('${tab}');
      const open = driver.devtools.getToolboxForTab(tab);
      if (!open) await driver.devtools.showToolboxForTab(tab, { toolId: 'options', hostType: '${size ? 'window' : host}' });
    })()`);
    await until(
      () => chrome<boolean>(inToolbox(tab, 'if (!tool) return false; await toolbox.selectTool(tool.id); return true;')),
      `DevTools panel of ${extensionId}`,
    );
    const context = await until(
      () => chrome<string | null>(inToolbox(tab, 'return browser ? driver.adopt(browser) : null;')),
      `<browser> of the panel of ${extensionId}`,
    );
    const surface = surfaceOf(bidi, context, () => close(tab));
    await surface.until(`location.protocol === 'moz-extension:' && document.readyState === 'complete'`, 'loaded panel');
    if (size) {
      const resize = `
        const { width, height } = browser.getBoundingClientRect();
        if (width === ${size.width} && height === ${size.height}) return true;
        const window = toolbox.topWindow;
        window.resizeTo(window.outerWidth + ${size.width} - width, window.outerHeight + ${size.height} - height);
        return false;`;
      await until(() => chrome<boolean>(inToolbox(tab, resize)), `DevTools of ${size.width} x ${size.height}`);
      await surface.until(`innerWidth === ${size.width} && innerHeight === ${size.height}`, 'resized panel');
    }
    return surface;
  }

  return { panel, close };
}
