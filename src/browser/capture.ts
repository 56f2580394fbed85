/** Registers the webRequest listeners, once and for good, in the order of a request's life. */
import browser from 'webextension-polyfill';
import type { NetEvent } from '#core/event.ts';
import { extraHeaders } from './engine.ts';
import { normalize } from './normalize.ts';

/**
 * Calls back with every network event of every tab. Must run synchronously when the worker starts; nothing is blocked
 * or changed. onBeforeRequest is left out: it costs something for every request, and what it tells comes again with every
 * later event (npm run prove:listeners found no test that needs it). Firefox replays missed events in the order of registration, hence the life-cycle order here.
 */
export function capture(take: (event: NetEvent) => void): void {
  const { webRequest } = browser;
  const all = { urls: ['<all_urls>'] };
  // The polyfill's types do not know Chromium's option.
  const withExtra = <T extends string>(...spec: T[]): T[] => [...spec, ...(extraHeaders as unknown as T[])];

  webRequest.onSendHeaders.addListener((details) => take(normalize.sent(details)), all, withExtra('requestHeaders'));
  webRequest.onHeadersReceived.addListener(
    (details) => take(normalize.response(details, Date.now())),
    all,
    withExtra('responseHeaders'),
  );
  webRequest.onAuthRequired.addListener((details) => take(normalize.auth(details)), all, withExtra());
  webRequest.onBeforeRedirect.addListener(
    (details) => take(normalize.redirect(details)),
    all,
    withExtra('responseHeaders'),
  );
  webRequest.onCompleted.addListener(
    (details) => take(normalize.completed(details)),
    all,
    withExtra('responseHeaders'),
  );
  // Firefox throws on a third argument here; there is nothing that Chromium would add.
  webRequest.onErrorOccurred.addListener((details) => take(normalize.failed(details)), all);
}
