/** Which engine this is, by what its webRequest offers: names of browsers say less. */

import { chromium, type Engine, firefox } from '#core/engine.ts';
import browser from './api.ts';

/** Chromium shows Cookie, Set-Cookie, Origin, Referer and preflights only on this option; Firefox throws on it. */
const options = (browser.webRequest as { OnSendHeadersOptions?: Record<string, string> }).OnSendHeadersOptions;
const hasExtraHeaders = options?.EXTRA_HEADERS !== undefined;

export const engine: Engine = hasExtraHeaders ? chromium : firefox;

/** To be added to every extraInfoSpec. */
export const extraHeaders: readonly 'extraHeaders'[] = hasExtraHeaders ? ['extraHeaders'] : [];
