import { connect } from '../../e2e/drivers/firefox/bidi.ts';
import { openChrome } from '../../e2e/drivers/firefox/chrome.ts';
import { install } from '../../e2e/drivers/firefox/extension.ts';
import { prefsFor } from '../../e2e/drivers/firefox/prefs.ts';
import { start } from '../../e2e/drivers/firefox/process.ts';
import type { Open } from './browser.ts';

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

/** Starts Firefox on a fresh profile. The BiDi session subscribes to nothing, so no request is reported to it. */
export const openFirefox: Open = async (executable, extension, url) => {
  const firefox = await start(executable, prefsFor({ dist: '', executable }), false);
  try {
    const bidi = await connect(firefox.address);
    const session = await bidi.send<{ capabilities: { browserVersion: string; 'moz:processID': number } }>(
      'session.new',
      { capabilities: {} },
    );
    const chrome = await openChrome(bidi);
    const installed = extension === undefined ? undefined : await install(bidi, chrome, extension);
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    const context = contexts[0]?.context;
    if (context === undefined) throw new Error('Firefox has no tab.');
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    return {
      version: `Firefox ${session.capabilities.browserVersion}`,
      pid: session.capabilities['moz:processID'],
      heard: () =>
        chrome(`[...driver.extension('${installed?.id}').persistentListeners.get('webRequest').entries()]
          .filter(([, listeners]) => listeners.size > 0).map(([event]) => event)`),
      heap: async () => undefined,
      close: () => firefox.kill(),
    };
  } catch (error) {
    firefox.kill();
    throw error;
  }
};
