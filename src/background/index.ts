/** Composition root of the worker. Every listener is registered synchronously: the worker may be woken by any of them. */
import browser from 'webextension-polyfill';
import { paintBadge } from '#browser/badge.ts';
import { capture } from '#browser/capture.ts';
import { engine } from '#browser/engine.ts';
import { previewCookies, removeCookies } from '#browser/fixes/cookies.ts';
import { openPrivate } from '#browser/fixes/private.ts';
import { reloadFresh } from '#browser/fixes/reload.ts';
import { followPages } from '#browser/pages.ts';
import { handleCommands } from '#browser/rpc.ts';
import { createStore } from '#browser/store.ts';
import { createCorrelator } from '#core/correlate.ts';
import { append, beginPage, clearTab, closeTab, setSwitch, settle } from '#core/log.ts';
import { weigh } from '#core/relevance.ts';

const store = createStore(browser.storage.session, async (tabId, summary) => {
  // A request may end after its tab was closed: its record goes where the others went.
  if (!(await paintBadge(tabId, summary)) && summary !== undefined) await store.update(closeTab(tabId));
});
const correlator = createCorrelator(engine);

capture((event) => {
  pages.take(event);
  const exchange = correlator.add(event);
  if (exchange === undefined) return;
  const { tabId, requestId } = exchange;
  const weight = weigh(exchange);
  void store.update(weight ? append(exchange, weight, pages.of(tabId)) : settle(tabId, requestId));
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

handleCommands({
  clear: (tabId) => store.update(clearTab(tabId)),
  setPaused: ({ tabId, on }) => store.update(setSwitch(tabId, 'paused', on)),
  setPreserve: ({ tabId, on }) => store.update(setSwitch(tabId, 'preserve', on)),
  hasHostAccess: () => browser.permissions.contains({ origins: ['<all_urls>'] }),
  previewCookies,
  removeCookies,
  openPrivate,
  reloadFresh,
});
