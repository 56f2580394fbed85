/**
 * The contracts between the worker and its pages: what lies in storage.session, which commands a page may send,
 * and the Client through which the user interface sees all of it. Types only.
 */
import type { Body, Exchange, Header, Instant } from './exchange.ts';

/**
 * One kept exchange, or a group of exchanges that are alike (group.ts), under the key `r:<tab>:<n>`; n grows over all
 * tabs and is never used twice. What the summary knows better (weight, times, last, body) is filled in by the client.
 */
export interface StoredRecord {
  readonly n: number;
  readonly tabId: number;
  readonly weight: Weight;
  /** The first of the group. */
  readonly exchange: Exchange;
  /** How many exchanges the group has, where it is more than one. */
  readonly times?: number;
  /** The latest of the group, under the key `l:<tab>:<n>`. */
  readonly last?: Exchange;
  /** What was known of the origin when it was written. */
  readonly known?: Known;
  /** What DevTools has added, under the key `b:<tab>:<n>`: bodies go first when memory runs short. */
  readonly bodies?: Bodies;
}

/**
 * refused: counts as a failure. waiting: a password dialog is open. quiet: kept for the reader, never counted.
 * healed: it was refused, and the same request went well later.
 */
export type Weight = 'refused' | 'waiting' | 'quiet' | 'healed';

/** How far the server's clock is from ours, by its Date headers (RFC 9110 section 6.6.1). Milliseconds. */
export interface Clock {
  /** Server minus ours. */
  readonly offset: number;
  /** The true offset is at most so far away: Date counts whole seconds, and the answer took its time. */
  readonly within: number;
  /** How many answers it rests on. */
  readonly samples: number;
}

/** What the profile of an origin (profile.ts) adds to a failure: kept in memory, written only with a failure. */
export interface Known {
  readonly clock?: Clock;
  /** When the very credentials of this request were last accepted by this origin. */
  readonly workedAt?: Instant;
  /** When other credentials of the same kind were last accepted by this origin. */
  readonly otherWorkedAt?: Instant;
  /** The last exchange of the same method and path template that went well. */
  readonly good?: LastGood;
  /** What answers before had set for its host, and did not go with it: at most ten, in their order. */
  readonly cookies?: readonly CookieLine[];
}

/** One Set-Cookie line that came before, with what decides where its cookie goes (cookie-memory.ts). No secret. */
export interface CookieLine {
  /** With those attributes that browsers know, and without the value: "sid=; Path=/; HttpOnly". */
  readonly line: string;
  /** Characters of the value: browsers refuse a cookie that is too large. */
  readonly length: number;
  /** When the answer was there. */
  readonly at: Instant;
  readonly method: string;
  /** Of the request, without userinfo and query, `{}` for ids (template.ts). */
  readonly url: string;
  /** Path of the cookie, where the line names none: the directory of the request (RFC 6265bis section 5.1.4). */
  readonly path?: string;
  /** webRequest's resource type. */
  readonly type: string;
  readonly frameId: number;
  /** Origin of who asked, where somebody did. */
  readonly initiator?: string;
  /** The Date field of the answer, for a line with Expires. */
  readonly date?: string;
}

/** What is kept of an exchange that went well, to be compared with one that fails (compare.ts): at most 2 kB, and no secret. */
export interface LastGood {
  readonly at: Instant;
  readonly method: string;
  /** Without userinfo and query, `{}` for ids (template.ts): a token may stand in a path. */
  readonly url: string;
  readonly status: number;
  /** Names of the query's parameters. */
  readonly query: readonly string[];
  /** Addresses that sent the request on to this one, in the form of `url`. Missing: not known. */
  readonly via?: readonly string[];
  /** What was sent: plain header fields with their value, credentials with their scheme and fingerprint. */
  readonly sent: readonly GoodField[];
  /** Fields that did not fit. */
  readonly cut?: number;
  /** With which the tags were made. */
  readonly salt?: string;
}

export interface GoodField {
  /**
   * Lower-case; a cookie stands as "cookie name", credentials in the query as "query name", a claim of the token in the
   * header as "claim name" (good-claims.ts), a path whose ids `url` does not show as ":path".
   */
  readonly name: string;
  /** Of fields that hold no secret. */
  readonly value?: string;
  /** Auth-scheme of credentials. */
  readonly scheme?: string;
  /** Of fields that may hold a secret (fingerprint.ts, with the salt of `Head`). */
  readonly tag?: string;
}

/** Bodies as DevTools has them: at most 32 kB of each. */
export interface Bodies {
  readonly request?: Body;
  readonly response?: Body;
  /** requestId of the exchange that they belong to, where that is certain: the first, or one that was the latest then. */
  readonly of?: string;
  /** Several exchanges fitted: it is one of this group, which one is not certain. */
  readonly ofGroup?: true;
}

/** One finished request as devtools.network tells it, while DevTools is open. */
export interface DevToolsEntry {
  readonly tabId: number;
  readonly url: string;
  readonly method: string;
  readonly status: number;
  readonly statusLine: string;
  readonly startedAt: Instant;
  /** Milliseconds. */
  readonly duration: number;
  /** webRequest's word for it, as far as it is known. */
  readonly type: string;
  readonly sent: readonly Header[];
  readonly received: readonly Header[];
  /** `sent` is what was wanted, before the browser's network code added to it. */
  readonly provisional?: true;
  /** No connection was used: a service worker answered by itself, or passed on what it had asked for. */
  readonly byWorker?: true;
  /** The browser blocked the answer before any extension could hear of it. */
  readonly blocked?: true;
  readonly fromCache?: true;
  readonly request?: Body;
  readonly response?: Body;
  /** The word by which the body says that it was refused, where the head does not (body-refusal.ts). */
  readonly refusal?: string;
  /** What was refused in bodies at this address has gone well since. */
  readonly heals?: true;
}

export type OpenAddress = readonly [key: string, startedAt: Instant];

/** What a tab summary says of each of its records: enough for the badge, without reading any record. */
export interface Slot {
  readonly n: number;
  readonly bytes: number;
  readonly requestId: string;
  readonly startedAt: Instant;
  readonly weight: Weight;
  /** Exchanges with the same key and the same credentials are alike (group.ts). */
  readonly key: string;
  /** Which credentials were sent; missing where the worker missed it. */
  readonly credentials?: string;
  readonly times?: number;
  /** The latest of the group. */
  readonly last?: { readonly requestId: string; readonly startedAt: Instant; readonly bytes: number };
  /** Addresses that are still refused, as healing.ts tells them apart, and when each was last asked. */
  readonly open?: readonly OpenAddress[];
  /** requestId of the exchange that went well. */
  readonly healedBy?: string;
  /** Bytes of what DevTools has added. */
  readonly bodies?: number;
  readonly private?: 'yes' | 'unknown';
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
  /** The browser shows an error page of its own. */
  readonly error?: true;
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
  /** The same for private windows, forgotten with the last of them. */
  readonly askedPrivately?: readonly string[];
  /** Of this browser session: fingerprints with it say nothing to anybody else. */
  readonly salt: string;
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

/** What a person has set. */
export interface Settings {
  /** Record all of images, styles, scripts, fonts and media, not only their status. */
  readonly full: boolean;
}

/** Every command that a page may send to the worker: its argument and its answer. */
export interface Commands {
  /** `tabless`: numbers of the records without a tab that the panel shows beside those of its tab. */
  clear(argument: { readonly tabId: number; readonly tabless: readonly number[] }): void;
  setPaused(argument: { readonly tabId: number; readonly on: boolean }): void;
  setPreserve(argument: { readonly tabId: number; readonly on: boolean }): void;
  /** What the DevTools of a tab tell of one finished request. */
  enrich(entry: DevToolsEntry): void;
  /** May Authlens see requests at all? False where the person or the browser has withheld hosts. */
  hasHostAccess(): boolean;
  settings(change: Partial<Settings>): Settings;
  /** Which requests without a tab may concern a tab: those of its page's origin, and of its kind of window. */
  viewOf(tabId: number): TabView;
  previewCookies(tabId: number): CookiePreview;
  removeCookies(tabId: number): FixResult;
  openPrivate(tabId: number): FixResult;
  reloadFresh(tabId: number): FixResult;
}

export type CommandName = keyof Commands;
export type Argument<K extends CommandName> = Parameters<Commands[K]>[0];
export type Answer<K extends CommandName> = ReturnType<Commands[K]>;

/** Where a tab is. */
export interface TabView {
  /** Of its page; missing where there is none, or hosts are withheld. */
  readonly origin?: string;
  /** It is in a private window. */
  readonly private?: true;
}

/** What is known of one tab at one moment. */
export interface Snapshot {
  readonly tabId: number;
  readonly summary: TabSummary;
  /** Oldest first. Weights are those of the summary. */
  readonly records: readonly StoredRecord[];
  /** May requests of every site be seen, as of the last change in this browser session? Missing: nothing changed. */
  readonly access?: boolean;
  /** Requests of the page's origin that no tab made (service workers, shared workers). Oldest first. */
  readonly tabless?: readonly StoredRecord[];
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
