/**
 * One finished request as devtools.network tells it (HAR 1.2, with the fields of Chromium) -> DevToolsEntry. Runs in the
 * DevTools page, so that the worker has none of it.
 */
import { documentAddress } from './address.ts';
import { isToldInBody } from './body-refusal.ts';
import type { Body, Header } from './exchange.ts';
import { fieldValue } from './header.ts';
import type { DevToolsEntry } from './messages.ts';
import { isNotable } from './relevance.ts';

interface HarHeader {
  readonly name: string;
  readonly value: string;
}

/** The part of a HAR entry that is read here. http://www.softwareishard.com/blog/har-12-spec/ */
export interface HarEntry {
  readonly startedDateTime: string;
  /** Milliseconds. */
  readonly time: number;
  /** Number or port of the connection; Firefox has none where the network was not used. */
  readonly connection?: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly HarHeader[];
    readonly postData?: { readonly mimeType: string; readonly text?: string };
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly headers: readonly HarHeader[];
    /** `size`: bytes of the body as it is read. */
    readonly content: { readonly mimeType: string; readonly size: number; readonly encoding?: string };
    /** Chromium: its word for a failure (net::ERR_...), else null. */
    readonly _error?: string | null;
    /** Chromium. */
    readonly _fetchedViaServiceWorker?: boolean;
    /** Chromium: "network" where the worker passed on what a server had said. */
    readonly _serviceWorkerResponseSource?: string;
  };
  /** Chromium: "disk", "memory". */
  readonly _fromCache?: string | null;
  /** Chromium: "fetch", "xhr", "document", "image", ... */
  readonly _resourceType?: string;
}

/** webRequest's words for Sec-Fetch-Dest (Fetch Metadata, section 2.1) and for Chromium's _resourceType. */
const types: Readonly<Record<string, string>> = {
  document: 'main_frame',
  iframe: 'sub_frame',
  frame: 'sub_frame',
  empty: 'xmlhttprequest',
  fetch: 'xmlhttprequest',
  xhr: 'xmlhttprequest',
  preflight: 'xmlhttprequest',
  image: 'image',
  script: 'script',
  style: 'stylesheet',
  stylesheet: 'stylesheet',
  font: 'font',
  websocket: 'websocket',
  ping: 'ping',
};

/** Bytes of UTF-8 that are kept of one body. */
const maxBody = 32_768;

/** Bodies in memory are UTF-16; what storage counts is nearer to UTF-8. */
const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};

function fitting(text: string): string {
  if (text.length * 3 <= maxBody) return text;
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > maxBody) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/**
 * @param text as DevTools gives it; null where it has none
 * @param base64 the text is Base64 of bytes
 * @returns at most 32 kB, whole characters (RFC 4648: four of Base64 make whole bytes); undefined for an empty text, which
 *   DevTools also gives for a body that it may not show
 */
export function bodyOf(text: string | null | undefined, mimeType: string, base64: boolean): Body | undefined {
  if (!text) return undefined;
  const kept = fitting(text);
  return {
    text: kept,
    mimeType,
    ...(kept.length < text.length && { cut: text.length - kept.length }),
    ...(base64 && { base64 }),
  };
}

/** Firefox joins repeated lines by LF in webRequest: one line each, in case it does so here. */
const linesOf = (headers: readonly HarHeader[]): readonly Header[] =>
  headers.flatMap(({ name, value }) => value.split('\n').map((line) => ({ name, value: line })));

/** Chromium tells no answer of a refusal that CORS hides from the page, of a 407 from no proxy, of a refused WebSocket. */
const isWithheld = ({ status, _error }: HarEntry['response']): boolean =>
  status === 0 && _error !== undefined && _error !== 'net::ERR_ABORTED';

/** Chromium blocks such an answer before it tells an extension of it (Opaque Response Blocking; listeners.ts). */
const isBlocked = ({ status, _error }: HarEntry['response']): boolean =>
  status !== 0 && _error === 'net::ERR_BLOCKED_BY_ORB';

/** Is the entry one that may add something? A refusal, or one that may be: the worker knows what was refused. */
export const mayConcern = ({ request, response }: HarEntry): boolean =>
  /^(?:http|ws)s?:/i.test(request.url) && (isWithheld(response) || isNotable(response));

/** Did a service worker answer, and no server (as far as this entry tells)? */
function isByWorker({ connection, response }: HarEntry): boolean {
  const { _fetchedViaServiceWorker: isVia, _serviceWorkerResponseSource: source } = response;
  return isVia === undefined ? connection === undefined : isVia && source !== 'network';
}

/**
 * Does the list of sent headers lack what the browser's network code adds? Every real one names its host (RFC 9112
 * section 3.2, RFC 9113 section 8.3.1); Chromium's provisional lists do not. What a service worker answers by itself was
 * sent to nobody: the page's own list is all there is.
 */
const isProvisional = (har: HarEntry): boolean =>
  !isByWorker(har) && !har.request.headers.some(({ name }) => /^(?:host|:authority)$/i.test(name));

function typeOf(sent: readonly Header[], resourceType = ''): string {
  // Chromium says "document" of frames too.
  const known = resourceType === 'document' ? undefined : types[resourceType];
  return types[fieldValue(sent, 'sec-fetch-dest') ?? ''] ?? known ?? 'other';
}

/**
 * May its body alone say that it was refused? That of an answer to a script, in JSON or gRPC-web. Over plain HTTP Firefox
 * does not say who asked; documents and parts of pages are seldom of these types.
 */
export function mayRefuseInBody({ request, response, _resourceType }: HarEntry): boolean {
  const { status, content } = response;
  const type = typeOf(request.headers, _resourceType);
  return (
    (status >= 400 || (status >= 200 && status < 300)) &&
    isToldInBody(content.mimeType) &&
    (type === 'xmlhttprequest' || (type === 'other' && _resourceType === undefined)) &&
    /^https?:/i.test(request.url)
  );
}

/** Is the whole body kept, so that it can be read? */
export const isSmall = ({ response: { content } }: HarEntry): boolean => content.size <= maxBody;

/**
 * @param tabId of the tab that this DevTools inspects
 * @param response its body, where DevTools gives it
 * @returns the address without userinfo and fragment, header lists without HTTP/2 pseudo-header fields, bodies cut
 */
export function entryOf(har: HarEntry, tabId: number, response: Body | undefined): DevToolsEntry {
  const { status, statusText, httpVersion } = har.response;
  const sent = linesOf(har.request.headers).filter(({ name }) => !name.startsWith(':'));
  const { postData } = har.request;
  const request = bodyOf(postData?.text, postData?.mimeType ?? '', false);
  return {
    tabId,
    url: documentAddress(har.request.url),
    method: har.request.method,
    status,
    statusLine: `${httpVersion.toUpperCase()} ${status} ${statusText}`.trim(),
    startedAt: Date.parse(har.startedDateTime),
    duration: har.time,
    type: typeOf(sent, har._resourceType),
    sent,
    received: linesOf(har.response.headers),
    ...(isProvisional(har) && { provisional: true }),
    ...(isByWorker(har) && { byWorker: true }),
    ...(isBlocked(har.response) && { blocked: true }),
    ...(har._fromCache && { fromCache: true }),
    ...(request && { request }),
    ...(response && { response }),
  };
}
