/** One network event as the browser told it, in the shape that correlate.ts folds. browser/normalize.ts makes them. */
import type { Header, Instant, ResponseHead } from './exchange.ts';

/** What every event of a request carries, so that any of them can stand in for one that was missed. */
interface Base {
  readonly requestId: string;
  readonly at: Instant;
  /** As the browser told it: may hold "user:password@". */
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly tabId: number;
  readonly frameId: number;
  /** Origin of who asked; missing for an address that a person opened. */
  readonly initiator?: string;
  /** The request prepares a page that nobody sees yet. */
  readonly prerender?: true;
  /** Of a private window, where the browser says so with the event. */
  readonly private?: true;
}

export type SentEvent = Base & { readonly kind: 'sent'; readonly headers: readonly Header[] };
/** `heard`: our own clock when we were told, for questions of the clock: `at` is consistent only with itself. */
export type ResponseEvent = Base & { readonly kind: 'response'; readonly heard?: Instant } & ResponseHead;
export type AuthEvent = Base & { readonly kind: 'auth'; readonly isProxy: boolean };
export type RedirectEvent = Base & { readonly kind: 'redirect'; readonly to: string } & ResponseHead;
export type CompletedEvent = Base & { readonly kind: 'completed' } & ResponseHead;
export type FailedEvent = Base & { readonly kind: 'failed'; readonly error: string };

export type NetEvent = SentEvent | ResponseEvent | AuthEvent | RedirectEvent | CompletedEvent | FailedEvent;

export type EventKind = NetEvent['kind'];
