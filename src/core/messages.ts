/**
 * The contracts between the worker and its pages: what lies in storage.session, which commands a page may send,
 * and the Client through which the user interface sees all of it. Types only.
 */
import type { Exchange, Instant } from './exchange.ts';

/** One kept exchange, under the key `r:<tab>:<n>`; n grows over all tabs and is never used twice. */
export interface StoredRecord {
  readonly n: number;
  readonly tabId: number;
  /** As the tab's summary has it: it may have changed since the record was written. */
  readonly weight: Weight;
  readonly exchange: Exchange;
}

/** refused: counts as a failure. waiting: a password dialog is open. quiet: kept for the reader, never counted. */
export type Weight = 'refused' | 'waiting' | 'quiet';

/** What a tab summary says of each of its records: enough for the badge, without reading any record. */
export interface Slot {
  readonly n: number;
  readonly bytes: number;
  readonly requestId: string;
  readonly startedAt: Instant;
  readonly weight: Weight;
  /** The request for the page itself. */
  readonly main?: true;
  readonly prerender?: true;
  /** Address of a page at whose password dialog the browser has ended the request. */
  readonly dialog?: string;
}

/** The page that a tab shows: its last committed main_frame request. */
export interface Page {
  /** Empty where no request tells of it: a page that the browser had kept whole. */
  readonly requestId: string;
  /** When its final response head came; what started earlier belongs to an older page. */
  readonly since: Instant;
  /** Without userinfo and fragment. */
  readonly url: string;
  /** It was prepared before anybody saw it. */
  readonly prerender?: true;
  /** Its response is one that is kept (relevance.ts). */
  readonly notable?: true;
  /** It was left then, and another page began. */
  readonly until?: Instant;
  /** The tab came back to it then, without any request. */
  readonly again?: Instant;
}

/** Under the key `tab:<tab>`. Tab -1 holds what has no tab. */
export interface TabSummary {
  readonly tabId: number;
  /** Oldest first. */
  readonly slots: readonly Slot[];
  readonly page?: Page;
  /** Pages that the tab has left, newest last: it may come back to one. */
  readonly left?: readonly Page[];
  readonly paused?: true;
  readonly preserve?: true;
  /** Records of this tab that were pushed out to stay under the byte bound. */
  readonly dropped?: number;
}

/** Under the key `head`. */
export interface Head {
  /** Number of the next record. */
  readonly next: number;
  /** Tabs that have a summary. */
  readonly tabs: readonly number[];
  /** Origins whose challenges made the browser answer by itself, newest last (blind.ts). */
  readonly asked: readonly string[];
}

/** A cookie that the "remove cookies" fix would remove: never its value. */
export interface CookieName {
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  readonly partitioned: boolean;
}

/** What the popup shows before a cookie is touched. */
export type CookiePreview =
  | { readonly state: 'permission-needed' }
  | { readonly state: 'ready'; readonly cookies: readonly CookieName[] };

/** What a fix did. `say` is a message id of _locales, with its parameters. */
export interface FixResult {
  readonly ok: boolean;
  readonly say: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Every command that a page may send to the worker: its argument and its answer. */
export interface Commands {
  clear(tabId: number): void;
  setPaused(argument: { readonly tabId: number; readonly on: boolean }): void;
  setPreserve(argument: { readonly tabId: number; readonly on: boolean }): void;
  /** May Authlens see requests at all? False where the person or the browser has withheld hosts. */
  hasHostAccess(): boolean;
  previewCookies(tabId: number): CookiePreview;
  removeCookies(tabId: number): FixResult;
  openPrivate(tabId: number): FixResult;
  reloadFresh(tabId: number): FixResult;
}

export type CommandName = keyof Commands;
export type Argument<K extends CommandName> = Parameters<Commands[K]>[0];
export type Answer<K extends CommandName> = ReturnType<Commands[K]>;

/** What is known of one tab at one moment. */
export interface Snapshot {
  readonly tabId: number;
  readonly summary: TabSummary;
  /** Oldest first. Weights are those of the summary. */
  readonly records: readonly StoredRecord[];
}

/** All that the user interface can see and do. The real one is browser/client.ts; tests and the harness have a fake. */
export interface Client {
  /**
   * Calls back with the present state at once (asynchronously) and after every change.
   * @returns a function that ends it
   */
  follow(listener: (snapshot: Snapshot) => void): () => void;
  /** Sends a command to the worker. Rejects with an Error that has a plain sentence when the worker refuses it. */
  send<K extends CommandName>(name: K, argument: Argument<K>): Promise<Answer<K>>;
  /** Asks the browser for more permissions; must be called within a click. False: the person said no. */
  request(what: 'cookies' | 'hosts'): Promise<boolean>;
}
