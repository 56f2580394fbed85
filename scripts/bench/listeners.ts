/** Sets of listeners with empty bodies: those that Authlens registers, and what could be instead. */
import { type Detail, type Registration, registrations, type WebRequestEvent } from '../../src/browser/listeners.ts';

/** All detail of all types: what a tracer would register. */
const everything: readonly Registration[] = [
  { event: 'onSendHeaders', group: 'all', spec: ['requestHeaders', 'extraHeaders'] },
  { event: 'onHeadersReceived', group: 'all', spec: ['responseHeaders', 'extraHeaders'] },
  { event: 'onAuthRequired', group: 'all', spec: ['extraHeaders'] },
  { event: 'onBeforeRedirect', group: 'all', spec: ['responseHeaders', 'extraHeaders'] },
  { event: 'onCompleted', group: 'all', spec: ['responseHeaders', 'extraHeaders'] },
  { event: 'onErrorOccurred', group: 'all' },
];

const only = (...events: WebRequestEvent[]) => everything.filter(({ event }) => events.includes(event));
const but = (...events: WebRequestEvent[]) => everything.filter(({ event }) => !events.includes(event));
const ends: WebRequestEvent[] = ['onCompleted', 'onErrorOccurred'];

/** Leaves these details out. */
const less = (list: readonly Registration[], ...details: Detail[]): readonly Registration[] =>
  list.map(({ spec, ...rest }) =>
    spec === undefined ? rest : { ...rest, spec: spec.filter((each) => !details.includes(each)) },
  );

const status = (list: readonly Registration[]) => less(list, 'requestHeaders', 'responseHeaders', 'extraHeaders');
const plain = (list: readonly Registration[]) => less(list, 'extraHeaders');
const of = (group: Registration['group'], list: readonly Registration[]) => list.map((each) => ({ ...each, group }));

/** What is asked for in full, and so much of the parts of pages. */
const withStatic = (list: readonly Registration[]) => [...of('asked', everything), ...of('static', list)];

/** Listener sets by name. All bodies are empty. "empty" is the one that Authlens is held against. */
export const listenerSets: Readonly<Record<string, readonly Registration[]>> = {
  empty: registrations,
  everything,
  // An extension that is there and hears nothing.
  deaf: [],
  // Less detail of all types.
  plain: plain(everything),
  response: less(plain(everything), 'requestHeaders'),
  status: status(everything),
  // One event alone, with all detail and with none.
  'only-sent': only('onSendHeaders'),
  'only-received': only('onHeadersReceived'),
  'only-completed': only('onCompleted'),
  'only-sent-status': status(only('onSendHeaders')),
  'only-received-status': status(only('onHeadersReceived')),
  'only-completed-status': status(only('onCompleted')),
  'only-failed': only('onErrorOccurred'),
  // Less of the parts of pages.
  'static-status': withStatic(status(everything)),
  'static-ends': withStatic(status(only(...ends))),
  'static-head-end': withStatic(status(but('onSendHeaders'))),
  'static-head': withStatic(status(but('onSendHeaders', 'onCompleted'))),
  'static-errors': withStatic(only('onErrorOccurred')),
  'static-deaf': of('asked', everything),
  'asked-plain': of('asked', plain(everything)),
  'asked-status': of('asked', status(everything)),
};
