/** The keys of storage.session. A record's keys name its tab, so that a page can pass over what is not its own. */
import type { Slot } from './messages.ts';

/** Head: the next number and the tabs. */
export const headKey = 'head';

/** Boolean: may requests of every site be seen, as of the last change in this browser session? */
export const accessKey = 'access';

/** True while a private window is open. */
export const privateKey = 'private';

/** TabSummary of one tab. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;

/** StoredRecord number n of one tab. */
export const recordKey = (tabId: number, n: number): string => `r:${tabId}:${n}`;

/** The latest exchange of the group that begins with record number n. */
export const lastKey = (tabId: number, n: number): string => `l:${tabId}:${n}`;

/** What DevTools has added to record number n. */
export const bodiesKey = (tabId: number, n: number): string => `b:${tabId}:${n}`;

/** What the keys of one tab begin with, but for its summary. */
export const prefixesOf = (tabId: number): readonly string[] => [`r:${tabId}:`, `l:${tabId}:`, `b:${tabId}:`];

/** Every key under which something of a slot may lie, but for the summary. */
export const keysOf = (tabId: number, { n, last, bodies }: Slot): readonly string[] => [
  recordKey(tabId, n),
  ...(last ? [lastKey(tabId, n)] : []),
  ...(bodies === undefined ? [] : [bodiesKey(tabId, n)]),
];
