/** Which webRequest events are heard, with how much detail: what capture.ts registers, and what could be instead. */

export type WebRequestEvent =
  | 'onSendHeaders'
  | 'onHeadersReceived'
  | 'onAuthRequired'
  | 'onBeforeRedirect'
  | 'onCompleted'
  | 'onErrorOccurred';

/** extraHeaders is Chromium's; Firefox throws on it, so it is left out there. */
export type Detail = 'requestHeaders' | 'responseHeaders' | 'extraHeaders';

export interface Registration {
  readonly event: WebRequestEvent;
  /** webRequest resource types; missing: all. */
  readonly types?: readonly string[];
  /** extraInfoSpec; missing: no third argument at all, on which onErrorOccurred throws in Firefox. */
  readonly spec?: readonly Detail[];
}

/** What Authlens registers, in order (src/browser/capture.ts; listeners.test.ts holds the two together). */
export const captured: readonly Registration[] = [
  { event: 'onSendHeaders', spec: ['requestHeaders', 'extraHeaders'] },
  { event: 'onHeadersReceived', spec: ['responseHeaders', 'extraHeaders'] },
  { event: 'onAuthRequired', spec: ['extraHeaders'] },
  { event: 'onBeforeRedirect', spec: ['responseHeaders', 'extraHeaders'] },
  { event: 'onCompleted', spec: ['responseHeaders', 'extraHeaders'] },
  { event: 'onErrorOccurred' },
];

/** Types that a page has many of, and that both browsers know. */
const staticTypes = ['stylesheet', 'script', 'image', 'font', 'media'] as const;

/** All other types that Chromium knows (chrome.webRequest.ResourceType): there is no filter that says "all but". */
const otherTypes = [
  'main_frame',
  'sub_frame',
  'object',
  'xmlhttprequest',
  'ping',
  'csp_report',
  'websocket',
  'webbundle',
  'other',
] as const;

const only = (...events: WebRequestEvent[]) => captured.filter(({ event }) => events.includes(event));
const but = (...events: WebRequestEvent[]) => captured.filter(({ event }) => !events.includes(event));
const ends: WebRequestEvent[] = ['onCompleted', 'onErrorOccurred'];

/** Types whose response head is needed before, or without, the end of the request: commits, and refused handshakes. */
const earlyTypes = ['main_frame', 'sub_frame', 'websocket'] as const;

/** Leaves these details out. */
const less = (list: readonly Registration[], ...details: Detail[]): readonly Registration[] =>
  list.map(({ spec, ...rest }) =>
    spec === undefined ? rest : { ...rest, spec: spec.filter((each) => !details.includes(each)) },
  );

const status = (list: readonly Registration[]) => less(list, 'requestHeaders', 'responseHeaders', 'extraHeaders');
const plain = (list: readonly Registration[]) => less(list, 'extraHeaders');
const of = (types: readonly string[], list: readonly Registration[]) => list.map((each) => ({ ...each, types }));

/** Full detail for these events, status only for the others. */
const full = (...events: WebRequestEvent[]) =>
  captured.flatMap((each) => (events.includes(each.event) ? [each] : status([each])));

/** Listener sets by name. All bodies are empty. "empty" is the one that Authlens is held against. */
export const listenerSets: Readonly<Record<string, readonly Registration[]>> = {
  empty: captured,
  // An extension that is there and hears nothing.
  deaf: [],
  // Less detail.
  plain: plain(captured),
  response: less(plain(captured), 'requestHeaders'),
  status: status(captured),
  // One event alone, with all detail and with none.
  'only-sent': only('onSendHeaders'),
  'only-received': only('onHeadersReceived'),
  'only-completed': only('onCompleted'),
  'only-sent-plain': plain(only('onSendHeaders')),
  'only-received-plain': plain(only('onHeadersReceived')),
  'only-completed-plain': plain(only('onCompleted')),
  'only-sent-status': status(only('onSendHeaders')),
  'only-received-status': status(only('onHeadersReceived')),
  'only-completed-status': status(only('onCompleted')),
  'only-failed': only('onErrorOccurred'),
  // All but one.
  'no-sent': but('onSendHeaders'),
  'no-received': but('onHeadersReceived'),
  'no-completed': but('onCompleted'),
  // Full detail of some events, status of the others.
  'full-sent': full('onSendHeaders'),
  'full-received': full('onHeadersReceived'),
  'full-completed': full('onCompleted'),
  'full-both': full('onSendHeaders', 'onHeadersReceived'),
  'full-both-plain': plain(full('onSendHeaders', 'onHeadersReceived')),
  'brief-end': full('onSendHeaders', 'onHeadersReceived', 'onBeforeRedirect', 'onAuthRequired'),
  // Groups of resource types (Chromium).
  'static-plain': [...of(otherTypes, captured), ...of(staticTypes, plain(captured))],
  'static-status': [...of(otherTypes, captured), ...of(staticTypes, status(captured))],
  'static-received': [...of(otherTypes, captured), ...of(staticTypes, plain(only('onHeadersReceived', ...ends)))],
  'static-ends': [...of(otherTypes, captured), ...of(staticTypes, status(only(...ends)))],
  'static-deaf': of(otherTypes, captured),
  // The status at the response head, and what is rare.
  'static-head': [...of(otherTypes, captured), ...of(staticTypes, status(but('onSendHeaders', 'onCompleted')))],
  'static-head-end': [...of(otherTypes, captured), ...of(staticTypes, status(but('onSendHeaders')))],
  'static-head-brief': [
    ...of(otherTypes, full('onSendHeaders', 'onHeadersReceived', 'onBeforeRedirect', 'onAuthRequired')),
    ...of(staticTypes, status(but('onSendHeaders', 'onCompleted'))),
  ],
  // One event for each success: the response head comes with onCompleted, and earlier only where it is needed.
  'static-one': [...of(otherTypes, captured), ...of(staticTypes, plain(but('onSendHeaders', 'onHeadersReceived')))],
  lean: [
    ...of(otherTypes, but('onHeadersReceived')),
    ...of(earlyTypes, only('onHeadersReceived')),
    ...of(staticTypes, plain(but('onSendHeaders', 'onHeadersReceived'))),
  ],
};
