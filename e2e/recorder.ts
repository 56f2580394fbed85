/** Records what a real browser tells an extension of the lab's rows: the raw details, before any of our own code. */
import { heardIn, registrations, staticTypes } from '#browser/listeners.ts';
import type { Driver, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { LabCase } from './lab/case.ts';
import { hosts } from './lab/hosts.ts';
import type { Lab } from './lab/lab.ts';
import { goesAway, perform } from './perform.ts';
import { isNetwork, type Line } from './recording.ts';
import { ofRow, sentinelPath } from './tidy.ts';

/**
 * The listeners of Authlens (src/browser/listeners.ts), in a page of the extension. The filter says the same in other
 * words: Chromium refuses an exact twin of a listener.
 */
const listenIn = (name: Driver['name']): string => `(() => {
  const { webRequest, tabs } = browser;
  const extra = webRequest.OnSendHeadersOptions?.EXTRA_HEADERS === undefined ? [] : ['extraHeaders'];
  const urls = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'];
  const statics = ${JSON.stringify([...staticTypes])};
  const types = Object.values(webRequest.ResourceType);
  const filters = {
    all: { urls },
    asked: { urls, types: types.filter((type) => !statics.includes(type)) },
    static: { urls, types: types.filter((type) => statics.includes(type)) },
  };
  globalThis.recorded = [];
  const note = (event, details) => void recorded.push({ event, heard: Date.now(), details });
  for (const { event, group, spec } of ${JSON.stringify(heardIn(registrations, name))}) {
    const known = spec?.flatMap((detail) => (detail === 'extraHeaders' ? extra : [detail]));
    webRequest[event].addListener((details) => note(event, details), filters[group], ...(known ? [known] : []));
  }
  tabs.onUpdated.addListener((tabId, change) => note('onUpdated', { tabId, change }));
})()`;

export interface RowRecorder {
  /** Runs one row in a tab of its own. @returns what was told of it, not yet tidied (tidy.ts) */
  record(labCase: LabCase): Promise<readonly Line[]>;
}

/** Has every request with a response head ended? One that a service worker took over never does, and has no head. */
function isQuiet(lines: readonly Line[]): boolean {
  const ids = (...events: readonly Line['event'][]): string[] =>
    lines.filter(isNetwork).flatMap(({ event, details }) => (events.includes(event) ? details.requestId : []));
  const ended = new Set(ids('onCompleted', 'onErrorOccurred'));
  return ids('onHeadersReceived').every((id) => ended.has(id));
}

/** Has the tab finished loading, as far as its last news says? */
function isLoaded(lines: readonly Line[], { tabId }: Tab): boolean {
  const news = lines.flatMap(({ event, details }) => (event === 'onUpdated' && details.tabId === tabId ? details : []));
  return news.findLast(({ change }) => change.status !== undefined)?.change.status === 'complete';
}

/** Starts to listen in a browser with the built extension. One row after the other, never two at once. */
export async function startRecorder(driver: Driver, lab: Lab): Promise<RowRecorder> {
  await driver.extension(listenIn(driver.name));
  const told = () => driver.extension<Line[]>('recorded');

  async function settled(tab: Tab): Promise<readonly Line[]> {
    return until(async () => {
      const lines = await told();
      return isQuiet(lines) && isLoaded(lines, tab) && lines;
    }, 'end of all requests');
  }

  /** What was asked for before it is told before it: so a recording is whole without waiting for a time. */
  async function sendSentinel(tab: Tab): Promise<void> {
    const url = lab.url(hosts.api, sentinelPath);
    await tab.evaluate(`fetch('${url}', { credentials: 'omit' }).then((response) => response.status)`);
    const isEnd = (line: Line) => isNetwork(line) && line.event === 'onCompleted' && line.details.url === url;
    await until(async () => (await told()).some(isEnd), 'end of the sentinel request');
  }

  return {
    async record(labCase) {
      await driver.extension('void recorded.splice(0)');
      const tab = await driver.newTab(lab.url(hosts.page));
      await tab.until(`document.querySelector('[data-case]')`, 'page of the lab');
      const other = goesAway(labCase) ? await driver.newTab(lab.url(hosts.page)) : undefined;
      const before = await settled(tab);
      await perform(tab, lab, labCase);
      await sendSentinel(other ?? tab);
      const all = await settled(tab);
      await other?.close();
      await tab.close();
      return ofRow(before, all.slice(before.length), tab.tabId);
    },
  };
}
