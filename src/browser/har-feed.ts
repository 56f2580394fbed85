/** In the DevTools page: tells the worker of finished requests that concern authentication, while DevTools is open. */
import { refusalIn } from '#core/body-refusal.ts';
import type { Body } from '#core/exchange.ts';
import { bodyOf, entryOf, type HarEntry, isSmall, mayConcern, mayRefuseInBody } from '#core/har-entry.ts';
import type { DevToolsEntry } from '#core/messages.ts';
import { createRefusedBodies } from '#core/refused-bodies.ts';
import browser from './api.ts';
import { sendCommand } from './rpc.ts';

/** Text and encoding; in Firefox text and media type. */
type Pair = readonly [text?: string | null, encoding?: string];

/** What the promise brings: an object in Chromium, a pair in Firefox. */
type Content = { readonly content: string | null; readonly encoding: string } | Pair;

type Finished = HarEntry & { getContent(back: (...found: Pair) => void): Promise<Content> | undefined };

/** Bodies that are asked for at once. */
interface Asked {
  readonly max: number;
  readonly open: Set<Finished>;
}

/** Of refusals (a storm of them brings the same one over and over), and of answers that are only looked into. */
const nothingAsked = (): { readonly refused: Asked; readonly looked: Asked } => ({
  refused: { max: 20, open: new Set() },
  looked: { max: 100, open: new Set() },
});
let asked = nothingAsked();
let refusedBodies = createRefusedBodies();

/** Chromium calls back, or gives a promise (since 148); Firefox too does either. */
const contentOf = (finished: Finished): Promise<Pair> =>
  new Promise((resolve, reject) => {
    const promise = finished.getContent((...found) => resolve(found));
    promise?.then((found) => resolve('content' in found ? [found.content, found.encoding] : found), reject);
  });

async function bodyFrom(finished: Finished, { open, max }: Asked): Promise<Body | undefined> {
  if (open.size >= max) return undefined;
  open.add(finished);
  try {
    const [text, encoding] = await contentOf(finished);
    const { content } = finished.response;
    return bodyOf(text, content.mimeType, encoding === 'base64' || content.encoding === 'base64');
  } catch {
    // The page is gone, and what it was answered with it.
    return undefined;
  } finally {
    open.delete(finished);
  }
}

// Refused only while the extension is being updated: then nobody keeps anything.
const send = (entry: DevToolsEntry): Promise<void> => sendCommand('enrich', entry).catch(() => undefined);

async function tell(finished: Finished, tabId: number): Promise<void> {
  const { status } = finished.response;
  const body = status === 0 ? undefined : await bodyFrom(finished, asked.refused);
  // A challenge may come with a success: then the body has the last word.
  const refusal = body && status < 400 && mayRefuseInBody(finished) ? refusalIn(body) : undefined;
  await send({ ...entryOf(finished, tabId, body), ...(refusal !== undefined && { refusal }) });
}

/** Into the body of an answer whose head refuses nothing. */
async function look(finished: Finished, tabId: number): Promise<void> {
  const body = isSmall(finished) ? await bodyFrom(finished, asked.looked) : undefined;
  const refusal = body && refusalIn(body);
  if (refusal !== undefined) {
    refusedBodies.refused(finished);
    await send({ ...entryOf(finished, tabId, body), refusal });
  } else if ((body !== undefined || !isSmall(finished)) && refusedBodies.healed(finished))
    await send({ ...entryOf(finished, tabId, undefined), heals: true });
}

/** Registers the listener for the tab that this DevTools inspects. A request that succeeds is looked at and passed over; of
 * answers to scripts in JSON the body too. */
export function feedHar(): void {
  const { inspectedWindow, network } = browser.devtools;
  const { tabId } = inspectedWindow;
  // What is asked of a page that is left may never be answered.
  network.onNavigated.addListener(() => {
    asked = nothingAsked();
    refusedBodies = createRefusedBodies();
  });
  network.onRequestFinished.addListener((request) => {
    const finished = request as unknown as Finished;
    if (mayConcern(finished)) void tell(finished, tabId);
    else if (mayRefuseInBody(finished)) void look(finished, tabId);
  });
}
