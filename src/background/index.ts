/** Composition root of the worker. Every listener is registered synchronously: the worker may be woken by any of them. */
import browser from 'webextension-polyfill';
import { paintBadge } from '#browser/badge.ts';
import { capture } from '#browser/capture.ts';
import { blindTo } from '#browser/engine.ts';
import { previewCookies, removeCookies } from '#browser/fixes/cookies.ts';
import { openPrivate } from '#browser/fixes/private.ts';
import { reloadFresh } from '#browser/fixes/reload.ts';
import { handleCommands } from '#browser/rpc.ts';
import { createStore } from '#browser/store.ts';
import { createCorrelator } from '#core/correlate.ts';
import { pageBegun } from '#core/page.ts';
import { weigh } from '#core/relevance.ts';
import { append, beginPage, clearTab, closeTab, setSwitch } from '#core/ring.ts';

const store = createStore(browser.storage.session, paintBadge);
const correlator = createCorrelator({ blindTo });

capture((event) => {
  const page = pageBegun(event, correlator.headAt(event.requestId));
  if (page !== undefined) void store.update(beginPage(event.tabId, page));
  const exchange = correlator.add(event);
  if (exchange === undefined) return;
  const weight = weigh(exchange);
  if (weight !== undefined) void store.update(append(exchange, weight));
});

browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
  if (status !== 'complete') return;
  const summary = await store.summary(tabId);
  if (summary !== undefined) await paintBadge(tabId, summary);
});

browser.tabs.onRemoved.addListener((tabId) => void store.update(closeTab(tabId)));

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
