import type { hosts } from './hosts.ts';

type Host = (typeof hosts)[keyof typeof hosts];

/** One request that the page makes when a button is pressed. */
export interface PageRequest {
  /** Who asks, and how. `controlled-frame`: a frame asks, and a service worker answers. Default: fetch. */
  readonly as?:
    | 'fetch'
    | 'image'
    | 'frame'
    | 'websocket'
    | 'worker'
    | 'shared-worker'
    | 'service-worker'
    | 'controlled-frame';
  /** Over the lab's HTTPS port, which speaks HTTP/2. */
  readonly secure?: true;
  readonly method: string;
  readonly host: Host;
  /** With query. */
  readonly path: string;
  /** Names as the page writes them. `{read}` in a value stands for a token of that kind (tokens.ts). */
  readonly headers?: Readonly<Record<string, string>>;
  /** Fetch's credentials mode. */
  readonly credentials: 'omit' | 'same-origin' | 'include';
  /** Fetch's cache mode. Default: no-store. */
  readonly cache?: 'default' | 'reload';
  /** A form as application/x-www-form-urlencoded. */
  readonly body?: string;
  /** How often at once. Default: once. */
  readonly times?: number;
}

/** How a case comes about. */
export type Run =
  | { readonly kind: 'click' }
  /** The same, and the browser asks for a password before the page gets its answer. */
  | { readonly kind: 'asked'; readonly user: string; readonly password: string }
  /** The same, and the dialog is sent away without an answer. */
  | { readonly kind: 'cancelled' }
  /**
   * The button is a link to the page's own host, or to another one; `userinfo` ("user:password") stands in its
   * address. `fails`: the browser gives up and shows an error page of its own.
   */
  | {
      readonly kind: 'navigate';
      readonly host?: Host;
      readonly path: string;
      readonly userinfo?: string;
      readonly fails?: true;
    }
  | {
      readonly kind: 'dialog';
      readonly host?: Host;
      readonly path: string;
      readonly user: string;
      readonly password: string;
    };

/** One button of the lab and all that must follow from pressing it. */
export interface LabCase {
  /** kebab-case */
  readonly id: string;
  readonly family: string;
  /** On the button. */
  readonly title: string;
  /** One sentence. */
  readonly does: string;
  readonly run: Run;
  /** What the page sends, one after the other; for run.kind "click", "asked" and "cancelled" only. */
  readonly requests?: readonly PageRequest[];
  /** The same for both browsers. */
  readonly expect: Expectation;
  /** Only where browsers.md says that Firefox differs; `source` names the row. */
  readonly firefox?: Partial<Expectation>;
  /** RFC section or row of browsers.md. */
  readonly source: string;
}

export interface Expectation {
  /** Exactly these records, in order of start; missing and unexpected both fail. */
  readonly records: readonly ExpectedRecord[];
  readonly badge: { readonly text: string; readonly level: 'page' | 'part' | 'none' };
  /** Words that the panel's detail must show for the first record. */
  readonly panelWords: readonly string[];
}

export interface ExpectedRecord {
  readonly method: string;
  /** Without port. */
  readonly host: string;
  /** Without query. */
  readonly path: string;
  readonly status: number;
  readonly weight: 'refused' | 'waiting' | 'quiet' | 'healed';
  /** Status of each round; 0 where none was seen. */
  readonly rounds: readonly number[];
  /** Of authorization, cookie and x-api-key: those seen in the last round. */
  readonly sends?: readonly string[];
  /** Method of the request that this refused preflight killed. */
  readonly preflightOf?: string;
  /** No tab: a service worker or a shared worker asked. */
  readonly tabless?: true;
  /** How many refusals the group stands for, where it is more than one. */
  readonly times?: number;
  /** Schemes of the last round's challenges, in order. */
  readonly challenges: readonly string[];
  /** The word by which its body refuses, where its head does not: there is such a record only while DevTools is open. */
  readonly refusal?: string;
  /** The first finding while DevTools is open: an id of words.md section 3. None for what is no refusal. */
  readonly verdict?: string;
  /** Where it is another one while DevTools is closed: the browser shows less then. */
  readonly alone?: string;
  /** While DevTools is closed only this browser tells of it at all. */
  readonly aloneIn?: 'chromium' | 'firefox';
  /**
   * Where the browser may have added credentials unseen (Chromium, once the origin has asked for them), and DevTools tells
   * no more.
   */
  readonly blind?: string;
}
