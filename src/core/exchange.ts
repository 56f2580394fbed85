/**
 * The vocabulary of Authlens: what one exchange with a server is made of. Types only, no logic.
 * Words follow RFC 9110 (challenge, credentials, auth-scheme), Fetch (initiator, preflight) and WebExtensions (tab, frame).
 */

/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** Why a value that may well exist cannot be seen by an extension. docs/limits.md has a row for each. */
export type HiddenReason =
  /** The browser adds this header itself, after the last event that an extension gets. */
  | 'browser-added'
  /** The background was stopped before this part of the exchange and woke after it. */
  | 'worker-restarted'
  /** The browser reports the answer, but not what it sent for it (a challenge answered within the network stack). */
  | 'not-reported'
  /** The answer came from the browser's cache; nothing was sent now. */
  | 'from-cache'
  /** Of images, styles, scripts, fonts and media only the status is recorded, unless the person wants all (capture.ts). */
  | 'status-only';

/** A value as far as the browser lets an extension see it. "hidden" is never to be told as "absent". */
export type Observed<T> =
  | { readonly state: 'seen'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'hidden'; readonly why: HiddenReason };

/** One header line as it was on the wire: name in its own spelling, repeated lines are separate entries. */
export interface Header {
  readonly name: string;
  /** The field value. Bytes that are not UTF-8 stand as one character each (Latin-1), and `latin1` says so. */
  readonly value: string;
  readonly latin1?: true;
  /** Characters cut from the end of the value because the record grew too large. */
  readonly cut?: number;
  /** Not told by webRequest: DevTools was open and told it. */
  readonly by?: 'devtools';
}

/** The head of a response. */
export interface ResponseHead {
  readonly status: number;
  /** For example "HTTP/1.1 401 Unauthorized". */
  readonly statusLine: string;
  readonly headers: readonly Header[];
  readonly fromCache?: true;
  /** Its header fields were not recorded: `headers` is empty. */
  readonly statusOnly?: true;
  readonly ip?: string;
}

/** How one round went over to the next, or ended. */
export type RoundEnd =
  /** The server (or an extension, or HSTS) sent the request on to another address. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** The browser answered the challenge itself and tried again at the same address. */
  | { readonly kind: 'answered' }
  /** The last round: completed, failed, or still waiting (see Exchange.outcome). */
  | { readonly kind: 'last' };

/** One request and its response. An exchange has several after redirects and answered challenges. */
export interface Round {
  /** The address without user name and password. */
  readonly url: string;
  /** "user:password" as it stood in the address. A secret. */
  readonly userinfo?: string;
  /** Characters cut from the end of the address because the record grew too large. */
  readonly cut?: number;
  /** Header lines cut from the ends of both lists for the same reason. */
  readonly cutLines?: number;
  readonly method: string;
  readonly at: Instant;
  readonly sent: Observed<readonly Header[]>;
  readonly response: Observed<ResponseHead>;
  readonly end: RoundEnd;
}

/** One body, as text. */
export interface Body {
  readonly text: string;
  readonly mimeType: string;
  /** Characters that were not kept. */
  readonly cut?: number;
  /** The text is Base64 of bytes. */
  readonly base64?: true;
}

/** How the whole exchange ended, as far as it has. */
export type Outcome =
  | { readonly kind: 'completed' }
  /** No usable response, or one that broke off. `error` is the browser's own word (net::ERR_..., NS_ERROR_...). */
  | { readonly kind: 'failed'; readonly error: string }
  /**
   * Unfinished: the browser's password dialog is open. Provisional, never counted. `ended`: the request itself is over,
   * the answer will be a new one.
   */
  | { readonly kind: 'waiting'; readonly isProxy: boolean; readonly ended?: true };

/** How this exchange hangs together with another one. */
export interface Joint {
  readonly role: 'preflight-of' | 'killed-by-preflight' | 'made-by-service-worker-for' | 'healed-by';
  /** requestId of the other exchange. */
  readonly requestId: string;
  /** Method of the other exchange. */
  readonly method?: string;
}

/** Everything that was seen of one request, from the page's wish to its last response. */
export interface Exchange {
  /** The browser's request id; unique until the browser closes. */
  readonly requestId: string;
  /** -1: no tab (service worker, shared worker, the browser itself). */
  readonly tabId: number;
  readonly frameId: number;
  /** webRequest's resource type: main_frame, sub_frame, xmlhttprequest, image, websocket, ... */
  readonly type: string;
  /** Origin of who asked for it ("https://shop.example"). */
  readonly initiator: Observed<string>;
  readonly startedAt: Instant;
  /** When the last round ended; missing while waiting. */
  readonly endedAt?: Instant;
  /** Never empty. */
  readonly rounds: readonly Round[];
  readonly outcome: Outcome;
  /** Lower-case names of headers that this browser may send without showing them to an extension. */
  readonly blindTo: readonly string[];
  /** It prepares a page that nobody sees yet. */
  readonly prerender?: true;
  /** Sent by a private window; unknown where the browser cannot say. Missing: an ordinary window. */
  readonly private?: 'yes' | 'unknown';
  readonly joints?: readonly Joint[];
  /** Its body says that it was refused, and its head does not: the word by which it says so (body-refusal.ts). */
  readonly refusal?: string;
  /** Of the last round, where somebody told of them: a HAR, or DevTools. In storage they lie beside the record. */
  readonly bodies?: { readonly request?: Body; readonly response?: Body };
}

/** How sure a finding is. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** Who can end the failure. */
export type Actor = 'visitor' | 'developer' | 'site-owner' | 'network';

/** A place in an exchange that shows something. */
export interface Evidence {
  /** Index. */
  readonly round: number;
  /** `sent` and `response`: header fields; `form`: the request's body; `body`: the response's. */
  readonly part: 'method' | 'url' | 'sent' | 'form' | 'status' | 'response' | 'body' | 'event';
  /** Header (lower-case), parameter, field or event name. */
  readonly name?: string;
  /** As it stands there. Never a secret: of credentials nothing is quoted but their scheme. */
  readonly quote?: string;
  /** What is named is not there, and would be seen if it were. */
  readonly absent?: true;
}

/**
 * One verdict about one exchange. `cause` is an id of docs/causes.md; `params` fill the words of the cause. Certain: the
 * server says so in words of this cause, or it can be proven.
 */
export interface Finding {
  readonly cause: string;
  readonly certainty: Certainty;
  readonly actor: Actor;
  readonly evidence: readonly Evidence[];
  readonly params: Readonly<Record<string, string | number>>;
  readonly retry: 'no' | 'after-fix' | { readonly after: Instant };
}
