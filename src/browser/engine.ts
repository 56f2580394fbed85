/** What this browser shows of a request: measured in shared facts, said in docs/limits.md. */
import browser from 'webextension-polyfill';

/** Chromium shows Cookie, Set-Cookie, Origin, Referer and preflights only on this option; Firefox throws on it. */
const options = (browser.webRequest as { OnSendHeadersOptions?: Record<string, string> }).OnSendHeadersOptions;

const isChromium: boolean = options?.EXTRA_HEADERS !== undefined;

/** To be added to every extraInfoSpec. */
export const extraHeaders: readonly 'extraHeaders'[] = isChromium ? ['extraHeaders'] : [];

/** Chromium's network stack adds credentials of its own after the last event. */
export const blindTo: readonly string[] = isChromium ? ['authorization', 'proxy-authorization'] : [];
