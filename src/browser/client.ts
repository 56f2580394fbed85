/** What the panel and the popup see of the extension: a core Client over storage.session and commands. */
import type { Permissions, Storage } from 'webextension-polyfill';
import { accessKey, keysOf, prefixesOf, tabKey } from '#core/keys.ts';
import type { Client, Snapshot, StoredRecord, TabSummary, TabView } from '#core/messages.ts';
import { assembler, tablessFor } from '#core/snapshot.ts';
import browser from './api.ts';
import { sendCommand } from './rpc.ts';

type Change = Readonly<Record<string, Storage.StorageChange>>;

/** What is kept of one tab, read once and then kept up to date. */
function shelf(tabId: number) {
  const area = browser.storage.session;
  const values = new Map<string, unknown>();
  const prefixes = prefixesOf(tabId);
  const assemble = assembler();
  const isOurs = (key: string): boolean => key === tabKey(tabId) || prefixes.some((prefix) => key.startsWith(prefix));
  const summary = (): TabSummary => (values.get(tabKey(tabId)) as TabSummary | undefined) ?? { tabId, slots: [] };
  return {
    summary,
    records: () => assemble(summary(), (key) => values.get(key)),
    /** @returns whether anything of this tab changed */
    apply(change: Change): boolean {
      const ours = Object.entries(change).filter(([key]) => isOurs(key));
      for (const [key, { newValue }] of ours) values.set(key, newValue);
      for (const [key, { newValue }] of ours) if (newValue === undefined) values.delete(key);
      return ours.length > 0;
    },
    async read(): Promise<void> {
      const put = (found: Record<string, unknown>): void => {
        for (const [key, value] of Object.entries(found)) values.set(key, value);
      };
      put(await area.get(tabKey(tabId)));
      put(await area.get(summary().slots.flatMap((slot) => [...keysOf(tabId, slot)])));
    },
  };
}

/** Follows one tab's keys, and those of requests without a tab. Listens before it reads, so that nothing falls between. */
function follow(tabId: number, view: View | undefined, listener: (snapshot: Snapshot) => void): () => void {
  const area = browser.storage.session;
  const own = shelf(tabId);
  const none = view && shelf(browser.tabs?.TAB_ID_NONE ?? -1);
  let early: Change[] | undefined = [];
  let tabless: readonly StoredRecord[] = [];
  let access: boolean | undefined;

  const tell = (): void => {
    const summary = own.summary();
    // A paused panel shows nothing new.
    if (view && none && !summary.paused) tabless = tablessFor(view.now(), none.records());
    const records = own.records();
    const more = { ...(access !== undefined && { access }), ...(tabless.length > 0 && { tabless }) };
    listener({ tabId, summary, records, ...more });
  };
  const apply = (change: Change): boolean => {
    const changed = change[accessKey];
    if (changed) access = changed.newValue as boolean | undefined;
    return [own, none].map((each) => each?.apply(change)).includes(true) || changed !== undefined;
  };
  const onChanged = (change: Change): void => {
    if (early) early.push(change);
    else if (apply(change)) tell();
  };
  const start = async (): Promise<void> => {
    await Promise.all([own.read(), none?.read(), view?.ready]);
    for (const change of early ?? []) apply(change);
    early = undefined;
    view?.onChange(tell);
    tell();
  };

  area.onChanged.addListener(onChanged);
  void start();
  return () => area.onChanged.removeListener(onChanged);
}

/** Where the followed tab is, now and after it goes elsewhere. */
interface View {
  readonly ready: Promise<void>;
  now(): TabView;
  onChange(listener: () => void): void;
}

/** For the tab that this DevTools inspects. */
function inspectedView(tabId: number): View {
  const { onNavigated } = browser.devtools.network;
  const listeners: (() => void)[] = [];
  let view: TabView = {};
  onNavigated.addListener((url) => {
    const { origin: _, ...rest } = view;
    view = URL.canParse(url) ? { ...rest, origin: new URL(url).origin } : rest;
    for (const listener of listeners) listener();
  });
  const ready = sendCommand('viewOf', tabId).then(
    (found) => {
      view = { ...found, ...view };
    },
    // Without an answer no request without a tab is shown, and the rest is.
    () => undefined,
  );
  return { ready, now: () => view, onChange: (listener) => listeners.push(listener) };
}

const asked: Readonly<Record<Parameters<Client['request']>[0], Permissions.Permissions>> = {
  cookies: { permissions: ['cookies'] },
  hosts: { origins: ['<all_urls>'] },
};

function clientOf(tabId: number, view?: View): Client {
  return {
    follow: (listener) => follow(tabId, view, listener),
    send: sendCommand,
    request: (what) => browser.permissions.request(asked[what]),
  };
}

/** For the DevTools panel: the tab that this DevTools inspects. */
export function panelClient(): Client {
  const { tabId } = browser.devtools.inspectedWindow;
  return clientOf(tabId, inspectedView(tabId));
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
