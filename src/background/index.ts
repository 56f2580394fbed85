/** Composition root of the worker. Every listener is registered synchronously: the worker may be woken by any of them. */
import browser from 'webextension-polyfill';
import { paintBadge } from '#browser/badge.ts';
import { capture } from '#browser/capture.ts';
import { engine } from '#browser/engine.ts';
import { previewCookies, removeCookies } from '#browser/fixes/cookies.ts';
import { openPrivate } from '#browser/fixes/private.ts';
import { reloadFresh } from '#browser/fixes/reload.ts';
import { followPages } from '#browser/pages.ts';
import { createRecorder } from '#browser/recorder.ts';
import { handleCommands } from '#browser/rpc.ts';
import { createStore } from '#browser/store.ts';
import { viewOf } from '#browser/view.ts';
import { followWindows } from '#browser/windows.ts';
import { beginPage, clearTab, closeTab, dropPrivate, remove, setSwitch } from '#core/log.ts';

const salt = crypto.randomUUID();
const store = createStore(browser.storage.session, salt, async (tabId, summary) => {
  // A request may end after its tab was closed: its record goes where the others went.
  if (!(await paintBadge(tabId, summary)) && summary !== undefined) await store.update(closeTab(tabId));
});

const recorder = createRecorder({ engine, store, salt, windows: () => windows, pageOf: (tabId) => pages.of(tabId) });
capture((event) => {
  pages.take(event);
  recorder.take(event);
});

const pages = followPages(engine, {
  begun: (tabId, page) => void store.update(beginPage(tabId, page)),
  loaded: async (tabId) => {
    const summary = await store.summary(tabId);
    if (summary !== undefined) await paintBadge(tabId, summary);
  },
  closed: (tabId) => void store.update(closeTab(tabId)),
  summary: store.summary,
});

const windows = followWindows(engine, () => {
  recorder.forgetPrivate();
  void store.update(dropPrivate);
});

handleCommands({
  clear: async ({ tabId, tabless }) => {
    await store.update(clearTab(tabId));
    await store.update(remove(browser.tabs.TAB_ID_NONE, tabless));
  },
  setPaused: ({ tabId, on }) => store.update(setSwitch(tabId, 'paused', on)),
  setPreserve: ({ tabId, on }) => store.update(setSwitch(tabId, 'preserve', on)),
  hasHostAccess: () => browser.permissions.contains({ origins: ['<all_urls>'] }),
  viewOf,
  previewCookies,
  removeCookies,
  openPrivate,
  reloadFresh,
});
