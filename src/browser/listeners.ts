/** Which webRequest events are heard, with how much detail, for which resource types. Fixed: docs/cost.md measures why. */

import type { Engine } from '#core/engine.ts';

export type WebRequestEvent =
  | 'onSendHeaders'
  | 'onHeadersReceived'
  | 'onAuthRequired'
  | 'onBeforeRedirect'
  | 'onResponseStarted'
  | 'onCompleted'
  | 'onErrorOccurred';

/** extraHeaders is Chromium's; Firefox throws on it, so it is left out there. */
export type Detail = 'requestHeaders' | 'responseHeaders' | 'extraHeaders';

export interface Registration {
  readonly event: WebRequestEvent;
  /** asked: what pages, frames and scripts ask for. static: the parts of a page. all: both. */
  readonly group: 'asked' | 'static' | 'all';
  /** Registered in this engine alone. */
  readonly only?: Engine['name'];
  /** extraInfoSpec; missing: no third argument at all, on which onErrorOccurred throws in Firefox. */
  readonly spec?: readonly Detail[];
}

/** What a page has many of, and what seldom needs credentials of its own. */
export const staticTypes: ReadonlySet<string> = new Set(['image', 'imageset', 'stylesheet', 'script', 'font', 'media']);

/**
 * Of static parts the status alone, without extraHeaders in any of their listeners: one of them is enough for Chromium to
 * fetch all headers of every request from its network process. The price: what Chromium then blocks (ORB) it does not tell
 * of at all; while DevTools is open, they do.
 *
 * In the order of a request's life: Firefox replays missed events in the order of registration.
 */
export const registrations: readonly Registration[] = [
  { event: 'onSendHeaders', group: 'asked', spec: ['requestHeaders', 'extraHeaders'] },
  { event: 'onHeadersReceived', group: 'asked', spec: ['responseHeaders', 'extraHeaders'] },
  // Alone tells the status of what Firefox then blocks (ORB).
  { event: 'onHeadersReceived', group: 'static', spec: [], only: 'firefox' },
  { event: 'onAuthRequired', group: 'asked', spec: ['extraHeaders'] },
  { event: 'onBeforeRedirect', group: 'asked', spec: ['responseHeaders', 'extraHeaders'] },
  { event: 'onBeforeRedirect', group: 'static', spec: [] },
  { event: 'onCompleted', group: 'asked', spec: ['responseHeaders', 'extraHeaders'] },
  // After the challenges that the browser answers, which Chromium tells nowhere else; and it comes where the page gives up
  // what it is sent: then no onCompleted does (measured: of one in five pictures that are refused).
  { event: 'onResponseStarted', group: 'static', spec: [], only: 'chromium' },
  { event: 'onCompleted', group: 'static', spec: [], only: 'firefox' },
  { event: 'onErrorOccurred', group: 'all' },
];

/** Those lines of a table that are for this engine. */
export const heardIn = (table: readonly Registration[], name: Engine['name']): readonly Registration[] =>
  table.filter(({ only = name }) => only === name);

/** For those who want all of the parts of pages as well. */
export const fullRegistrations: readonly Registration[] = [
  { event: 'onSendHeaders', group: 'static', spec: ['requestHeaders', 'extraHeaders'] },
  { event: 'onHeadersReceived', group: 'static', spec: ['responseHeaders', 'extraHeaders'] },
  { event: 'onResponseStarted', group: 'static', spec: ['responseHeaders', 'extraHeaders'], only: 'chromium' },
  { event: 'onCompleted', group: 'static', spec: ['responseHeaders'], only: 'firefox' },
];
