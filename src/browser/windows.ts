/** Knows which tabs are in private windows. Firefox says it with every request; in Chromium the tab has to be asked. */
import type { Tabs } from 'webextension-polyfill';
import type { Engine } from '#core/engine.ts';
import type { Exchange } from '#core/exchange.ts';
import browser from './api.ts';

/** no: of an ordinary window. gone: of private windows that are closed, so nothing of it may be kept. */
export type Privacy = 'yes' | 'unknown' | 'no' | 'gone';

export interface Windows {
  /** Resolves when it is known where this tab is. At once (undefined) where it is known already. */
  learn(tabId: number): Promise<unknown> | undefined;
  /** Where an exchange was made, as far as it is known now. */
  of(exchange: Pick<Exchange, 'tabId' | 'startedAt' | 'private'>): Privacy;
}

/**
 * Registers its listeners at once.
 * @param onLast called when the last private tab is closed, and at the start if there is none
 */
export function followWindows(engine: Engine, onLast: () => void): Windows {
  const known = new Map<number, boolean>();
  const privateTabs = new Set<number>();
  let lastClosed = Number.NEGATIVE_INFINITY;
  const note = ({ id, incognito }: Tabs.Tab): void => {
    if (id === undefined) return;
    known.set(id, incognito);
    if (incognito) privateTabs.add(id);
  };
  const isOpen = (): boolean => privateTabs.size > 0;

  /** The windows of DevTools are told of when they open, and not when they close: only asking says what is left. */
  async function look(): Promise<void> {
    const tabs = await browser.tabs.query({});
    privateTabs.clear();
    tabs.forEach(note);
    if (isOpen()) return;
    lastClosed = Date.now();
    onLast();
  }

  browser.tabs.onCreated.addListener(note);
  browser.tabs.onRemoved.addListener((tabId) => {
    known.delete(tabId);
    if (privateTabs.delete(tabId)) void look();
  });
  let started = false;
  // The last one may have been closed while the worker was not running.
  const ready = look().then(() => {
    lastClosed = Number.NEGATIVE_INFINITY;
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
    of({ tabId, startedAt, private: told }) {
      const inPrivate = tabId >= 0 ? known.get(tabId) : undefined;
      if (told === 'yes' || inPrivate === true) return isOpen() ? 'yes' : 'gone';
      if (engine.tellsPrivate || inPrivate === false) return 'no';
      if (isOpen()) return 'unknown';
      return startedAt <= lastClosed ? 'gone' : 'no';
    },
  };
}
