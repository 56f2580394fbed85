import { chromium, type Engine, firefox } from '#core/engine.ts';

/** The browser that shows the panel has made the requests in it. @returns undefined on a page that is of no extension */
export function engineAt(protocol: string | undefined): Engine['name'] | undefined {
  return { 'chrome-extension:': chromium.name, 'moz-extension:': firefox.name }[protocol ?? ''];
}

export const thisEngine = engineAt(globalThis.location?.protocol);
