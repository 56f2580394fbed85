/** Knows which tabs are in private windows. Firefox says it with every request; in Chromium the tab has to be asked. */
import type { Tabs } from 'webextension-polyfill';
import type { Engine } from '#core/engine.ts';
import type { Exchange } from '#core/exchange.ts';
import { privateKey } from '#core/keys.ts';
import browser from './api.ts';

/** no: of an ordinary window. gone: of private windows that are closed, so nothing of it may be kept. */
export type Privacy = 'yes' | 'unknown' | 'no' | 'gone';

export interface Windows {
  /** Resolves when it is known where this tab is. At once (undefined) where it is known already. */
  learn(tabId: number): Promise<unknown> | undefined;
  /** Where an exchange was made, as far as it is known now. */
  of(exchange: Pick<Exchange, 'tabId' | 'startedAt' | 'private'>): Privacy;
  /** Undefined: not known. */
  isPrivate(tabId: number): boolean | undefined;
}

/**
 * Registers its listeners at once.
 * @param onLast called when the last private tab is closed, or has been while the worker was not running
 */
export function followWindows(engine: Engine, onLast: () => void): Windows {
  const known = new Map<number, boolean>();
  const privateTabs = new Set<number>();
  /** Closed since the worker started: what is asked of the browser may come back older than that. */
  const closed = new Set<number>();
  let lastClosed = Number.NEGATIVE_INFINITY;
  let started = false;
  const { session } = browser.storage;
  const isOpen = (): boolean => privateTabs.size > 0;

  function note({ id, incognito }: Tabs.Tab): void {
    if (id === undefined || closed.has(id)) return;
    known.set(id, incognito);
    if (!incognito) return;
    // A worker that wakes after the last private window must know that there was one.
    if (!isOpen()) void session.set({ [privateKey]: true });
    privateTabs.add(id);
  }

  /** The windows of DevTools are told of when they open, and not when they close: only asking says what is left. */
  async function look(): Promise<void> {
    const tabs = await browser.tabs.query({});
    privateTabs.clear();
    tabs.forEach(note);
    if (isOpen() || (await session.get(privateKey))[privateKey] !== true) return;
    lastClosed = Date.now();
    onLast();
    await session.remove(privateKey);
  }

  browser.tabs.onCreated.addListener(note);
  browser.tabs.onRemoved.addListener((tabId) => {
    closed.add(tabId);
    known.delete(tabId);
    if (privateTabs.delete(tabId)) void look();
  });
  const ready = look().then(() => {
    started = true;
  });

  return {
    learn(tabId) {
      if (started && (tabId < 0 || known.has(tabId))) return undefined;
      const ask = async (): Promise<void> => {
        await ready;
        if (tabId >= 0 && !known.has(tabId)) note(await browser.tabs.get(tabId));
      };
      // A tab that is gone says nothing any more.
      return ask().catch(() => undefined);
    },
    isPrivate: (tabId) => known.get(tabId),
    of({ tabId, startedAt, private: told }) {
      if (engine.tellsPrivate) {
        if (told !== 'yes') return 'no';
        return isOpen() ? 'yes' : 'gone';
      }
      if (tabId < 0) return isOpen() ? 'unknown' : startedAt <= lastClosed ? 'gone' : 'no';
      const inPrivate = known.get(tabId);
      // A tab that is closed takes its records with it.
      if (inPrivate === undefined) return 'gone';
      return inPrivate ? 'yes' : 'no';
    },
  };
}
