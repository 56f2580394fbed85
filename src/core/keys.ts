/** The keys of storage.session. A record's key names its tab, so that a page can pass over what is not its own. */

/** Head: the next number and the tabs. */
export const headKey = 'head';

/** TabSummary of one tab. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;

/** What the keys of one tab's records begin with. */
export const recordPrefix = (tabId: number): string => `r:${tabId}:`;

/** StoredRecord number n of one tab. */
export const recordKey = (tabId: number, n: number): string => `${recordPrefix(tabId)}${n}`;
