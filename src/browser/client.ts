/** What the panel and the popup see of the extension: a core Client over storage.session and commands. */
import browser, { type Permissions, type Storage } from 'webextension-polyfill';
import { recordKey, recordPrefix, tabKey } from '#core/keys.ts';
import type { Client, Snapshot, StoredRecord, TabSummary } from '#core/messages.ts';
import { sendCommand } from './rpc.ts';

type Change = Readonly<Record<string, Storage.StorageChange>>;

/** Follows one tab's keys. Listens before it reads, so that nothing falls between. */
function follow(tabId: number, listener: (snapshot: Snapshot) => void): () => void {
  const area = browser.storage.session;
  const records = new Map<string, StoredRecord>();
  let summary: TabSummary = { tabId, slots: [] };
  let early: Change[] | undefined = [];

  const keyOf = (n: number): string => recordKey(tabId, n);
  const tell = (): void => {
    const kept = summary.slots.map(({ n, weight }) => {
      const record = records.get(keyOf(n));
      return record && { ...record, weight };
    });
    listener({ tabId, summary, records: kept.filter((record) => record !== undefined) });
  };
  const apply = (change: Change): boolean => {
    let touched = false;
    for (const [key, { newValue }] of Object.entries(change)) {
      if (key === tabKey(tabId)) summary = (newValue as TabSummary | undefined) ?? { tabId, slots: [] };
      else if (!key.startsWith(recordPrefix(tabId))) continue;
      else if (newValue === undefined) records.delete(key);
      else records.set(key, newValue as StoredRecord);
      touched = true;
    }
    return touched;
  };
  const onChanged = (change: Change): void => {
    if (early) early.push(change);
    else if (apply(change)) tell();
  };
  const read = async (): Promise<void> => {
    const stored = (await area.get(tabKey(tabId)))[tabKey(tabId)] as TabSummary | undefined;
    if (stored) {
      summary = stored;
      const found = await area.get(stored.slots.map((slot) => keyOf(slot.n)));
      for (const [key, value] of Object.entries(found)) records.set(key, value as StoredRecord);
    }
    for (const change of early ?? []) apply(change);
    early = undefined;
    tell();
  };

  area.onChanged.addListener(onChanged);
  void read();
  return () => area.onChanged.removeListener(onChanged);
}

const asked: Readonly<Record<Parameters<Client['request']>[0], Permissions.Permissions>> = {
  cookies: { permissions: ['cookies'] },
  hosts: { origins: ['<all_urls>'] },
};

function clientOf(tabId: number): Client {
  return {
    follow: (listener) => follow(tabId, listener),
    send: sendCommand,
    request: (what) => browser.permissions.request(asked[what]),
  };
}

/** For the DevTools panel: the tab that this DevTools inspects. */
export function panelClient(): Client {
  return clientOf(browser.devtools.inspectedWindow.tabId);
}

/** For the popup: the tab in front. `site` is the host of its page; undefined for no web page, or while hosts are withheld. */
export async function popupClient(): Promise<{ client: Client; site: string | undefined }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const page = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const site = page !== undefined && /^https?:$/.test(page.protocol) ? page.host : undefined;
  return { client: clientOf(tab?.id ?? browser.tabs.TAB_ID_NONE), site };
}

/** Words for visitors, in the language of the browser as far as we have it. */
export async function loadWords(): Promise<Record<string, { message: string }>> {
  const response = await fetch(browser.runtime.getURL('_locales/en/messages.json'));
  return (await response.json()) as Record<string, { message: string }>;
}

/** The theme of DevTools, now and whenever it changes (Chromium says "default" for light). */
export function theme(onChange: (name: 'light' | 'dark') => void): void {
  const { panels } = browser.devtools;
  const tell = (name: string): void => onChange(name === 'dark' ? 'dark' : 'light');
  tell(panels.themeName);
  const chromium = panels as unknown as { setThemeChangeHandler?: (handler: (name: string) => void) => void };
  if (panels.onThemeChanged) panels.onThemeChanged.addListener(tell);
  else chromium.setThemeChangeHandler?.(tell);
}
