/**
 * The WebExtensions API under one name, with promises. Firefox has `browser`, and so has Chromium since 148; before that
 * the functions of `chrome` return promises as well (Manifest V3). webextension-polyfill would do nothing more for the
 * functions that are used here, and would be a fifth of what the worker has to load each time it wakes: so only its types
 * are used.
 */
import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser };

function apiOf(api: Browser | undefined): Browser {
  if (api === undefined) throw new Error('This is no page of an extension.');
  return api;
}

export default apiOf(browser ?? chrome);
