/** Registers the webRequest listeners (listeners.ts). Nothing is blocked or changed. */
import type { NetEvent } from '#core/event.ts';
import browser from './api.ts';
import { engine, extraHeaders } from './engine.ts';
import {
  fullRegistrations,
  heardIn,
  type Registration,
  registrations,
  staticTypes,
  type WebRequestEvent,
} from './listeners.ts';
import { type Details, type HeadDetails, normalize } from './normalize.ts';

type AnyDetails = Details & HeadDetails & { redirectUrl: string; isProxy: boolean; error: string };

const readers: { readonly [K in WebRequestEvent]: (details: AnyDetails) => NetEvent } = {
  onSendHeaders: normalize.sent,
  onHeadersReceived: (details) => normalize.response(details, Date.now()),
  onAuthRequired: normalize.auth,
  onBeforeRedirect: normalize.redirect,
  // Heard of what nothing more is to be told of.
  onResponseStarted: normalize.completed,
  onCompleted: normalize.completed,
  onErrorOccurred: normalize.failed,
};

/** As both browsers have it, without what the polyfill's types know of each event. */
interface Event {
  addListener(listener: (details: AnyDetails) => void, filter: object, spec?: readonly string[]): void;
  removeListener(listener: (details: AnyDetails) => void): void;
}

const urls = ['<all_urls>'];

/** There is no filter that says "all types but": the browser names those that it knows. */
function filterOf(group: Registration['group']): object {
  if (group === 'all') return { urls };
  const { ResourceType } = browser.webRequest as unknown as { ResourceType: Readonly<Record<string, string>> };
  const known = Object.values(ResourceType);
  return { urls, types: known.filter((type) => staticTypes.has(type) === (group === 'static')) };
}

/** @returns what takes the listener away again */
function register({ event, group, spec }: Registration, take: (event: NetEvent) => void): () => void {
  const target = browser.webRequest[event] as unknown as Event;
  const listener = (details: AnyDetails): void => take(readers[event](details));
  const known = spec?.flatMap((detail): readonly string[] => (detail === 'extraHeaders' ? extraHeaders : [detail]));
  target.addListener(listener, filterOf(group), ...(known ? [known] : []));
  return () => target.removeListener(listener);
}

export interface Capture {
  /** Records all of images, styles, scripts, fonts and media as well, or only their status. */
  setFull(on: boolean): void;
}

/** Calls back with every network event of every tab. Must run synchronously when the worker starts. */
export function capture(take: (event: NetEvent) => void): Capture {
  let remove: (() => void)[] = [];
  for (const each of heardIn(registrations, engine.name))
    register(each, (event) => {
      // With all of it heard, the status alone would come twice.
      const isTwice = event.kind !== 'redirect' && 'statusOnly' in event;
      if (remove.length === 0 || !isTwice) take(event);
    });
  return {
    setFull(on) {
      if (on === remove.length > 0) return;
      for (const each of remove) each();
      remove = on ? heardIn(fullRegistrations, engine.name).map((each) => register(each, take)) : [];
    },
  };
}
