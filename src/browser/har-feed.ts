/** In the DevTools page: tells the worker of finished requests that concern authentication, while DevTools is open. */

import { bodyOf, entryOf, type HarEntry, mayConcern } from '#core/har-entry.ts';
import type { Body } from '#core/exchange.ts';
import browser from './api.ts';
import { sendCommand } from './rpc.ts';

/** Text and encoding; in Firefox text and media type. */
type Pair = readonly [text?: string | null, encoding?: string];

/** What the promise brings: an object in Chromium, a pair in Firefox. */
type Content = { readonly content: string | null; readonly encoding: string } | Pair;

type Finished = HarEntry & { getContent(back: (...found: Pair) => void): Promise<Content> | undefined };

/** Bodies that are asked for at once: a storm of refusals brings the same one over and over. */
const maxAsked = 20;
let asked = new Set<Finished>();

/** Chromium calls back, or gives a promise (since 148); Firefox too does either. */
const contentOf = (finished: Finished): Promise<Pair> =>
  new Promise((resolve, reject) => {
    const promise = finished.getContent((...found) => resolve(found));
    promise?.then((found) => resolve('content' in found ? [found.content, found.encoding] : found), reject);
  });

async function bodyFrom(finished: Finished): Promise<Body | undefined> {
  if (asked.size >= maxAsked) return undefined;
  asked.add(finished);
  try {
    const [text, encoding] = await contentOf(finished);
    const { content } = finished.response;
    return bodyOf(text, content.mimeType, encoding === 'base64' || content.encoding === 'base64');
  } catch {
    // The page is gone, and what it was answered with it.
    return undefined;
  } finally {
    asked.delete(finished);
  }
}

async function tell(finished: Finished, tabId: number): Promise<void> {
  const body = finished.response.status === 0 ? undefined : await bodyFrom(finished);
  // Refused only while the extension is being updated: then nobody keeps anything.
  await sendCommand('enrich', entryOf(finished, tabId, body)).catch(() => undefined);
}

/** Registers the listener for the tab that this DevTools inspects. A request that succeeds is looked at and passed over. */
export function feedHar(): void {
  const { inspectedWindow, network } = browser.devtools;
  const { tabId } = inspectedWindow;
  // What is asked of a page that is left may never be answered.
  network.onNavigated.addListener(() => {
    asked = new Set();
  });
  network.onRequestFinished.addListener((request) => {
    const finished = request as unknown as Finished;
    if (mayConcern(finished)) void tell(finished, tabId);
  });
}
