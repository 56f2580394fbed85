/** Composition root of the worker. Every listener is registered synchronously: the worker may be woken by any of them. */

import { followAccess, hasHostAccess } from '#browser/access.ts';
import browser from '#browser/api.ts';
import { createBadges } from '#browser/badge.ts';
import { capture } from '#browser/capture.ts';
import { engine } from '#browser/engine.ts';
import { previewCookies, removeCookies } from '#browser/fixes/cookies.ts';
import { openPrivate } from '#browser/fixes/private.ts';
import { reloadFresh } from '#browser/fixes/reload.ts';
import { followPages } from '#browser/pages.ts';
import { createRecorder } from '#browser/recorder.ts';
import { handleCommands } from '#browser/rpc.ts';
import { changeSettings, readSettings } from '#browser/settings.ts';
import { createStore } from '#browser/store.ts';
import { viewOf } from '#browser/view.ts';
import { followWindows } from '#browser/windows.ts';
import { beginPage, clearTab, closeTab, dropPrivate, remove, setSwitch } from '#core/log.ts';

const badges = createBadges();
const salt = crypto.randomUUID();
const store = createStore(browser.storage.session, salt, async (tabId, summary) => {
  // A request may end after its tab was closed: its record goes where the others went.
  if (!(await badges.paint(tabId, summary)) && summary !== undefined) await store.update(closeTab(tabId));
});

const own = browser.runtime.getURL('');
const recorder = createRecorder({
  engine,
  store,
  own,
  hasHostAccess,
  windows: () => windows,
  pageOf: (id) => pages.of(id),
});
const captured = capture((event) => {
  pages.take(event);
  recorder.take(event);
});
void readSettings().then(({ full }) => captured.setFull(full));

const pages = followPages(engine, {
  begun: (tabId, page) => {
    badges.wiped(tabId);
    void store.update(beginPage(tabId, page));
  },
  loaded: async (tabId) => {
    badges.wiped(tabId);
    const summary = await store.summary(tabId);
    if (summary !== undefined) await badges.paint(tabId, summary);
  },
  closed: (tabId) => {
    badges.wiped(tabId);
    recorder.forgetTab(tabId);
    void store.update(closeTab(tabId));
  },
  summary: store.summary,
});

const windows = followWindows(engine, () => {
  recorder.forgetPrivate();
  void store.update(dropPrivate);
});

followAccess();

handleCommands({
  clear: async ({ tabId, tabless }) => {
    recorder.forgetTab(tabId);
    await store.update(clearTab(tabId));
    await store.update(remove(browser.tabs.TAB_ID_NONE, tabless));
  },
  settings: async (change) => {
    if (Object.keys(change).length === 0) return readSettings();
    const settings = await changeSettings(change);
    captured.setFull(settings.full);
    return settings;
  },
  setPaused: ({ tabId, on }) => store.update(setSwitch(tabId, 'paused', on)),
  setPreserve: ({ tabId, on }) => store.update(setSwitch(tabId, 'preserve', on)),
  enrich: recorder.enrich,
  hasHostAccess,
  viewOf,
  previewCookies,
  removeCookies,
  openPrivate,
  reloadFresh,
});
