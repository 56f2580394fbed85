/** webRequest details -> core events. The only place that knows how the browsers' details differ. */
import type { WebRequest } from 'webextension-polyfill';
import type { NetEvent } from '#core/event.ts';
import type { Header, Instant, ResponseHead } from '#core/exchange.ts';

/** What both browsers give, and what only one of them does. */
export interface Details {
  readonly requestId: string;
  readonly timeStamp: number;
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly tabId: number;
  readonly frameId: number;
  /** Chromium: an origin, or "null". */
  readonly initiator?: string | undefined;
  /** Firefox: a whole address. */
  readonly originUrl?: string | undefined;
  /** Firefox. */
  readonly incognito?: boolean | undefined;
  /** Chromium. */
  readonly documentLifecycle?: string | undefined;
}

export interface HeadDetails extends Details {
  readonly statusCode: number;
  readonly statusLine?: string | undefined;
  readonly responseHeaders?: WebRequest.HttpHeaders | undefined;
  readonly fromCache?: boolean | undefined;
  readonly ip?: string | undefined;
}

/** Firefox joins repeated WWW-Authenticate and Set-Cookie lines by LF, which no field value can hold (RFC 9110 section 5.5). */
function lines({ name, value, binaryValue }: WebRequest.HttpHeadersItemType): readonly Header[] {
  if (binaryValue !== undefined) {
    // One by one: a value of 200 kB is more arguments than a call may have.
    const value = Array.from(binaryValue, (byte) => String.fromCharCode(byte)).join('');
    return [{ name, value, latin1: true }];
  }
  return (value ?? '').split('\n').map((line) => ({ name, value: line }));
}

/** One line with its text, as nearly all are: it can stay the object that the browser has made. */
const isPlain = (header: WebRequest.HttpHeadersItemType): header is Header & WebRequest.HttpHeadersItemType =>
  header.binaryValue === undefined && header.value?.includes('\n') === false;

/** Most requests succeed, and nobody reads their headers: nothing is copied without need. */
export function headers(list: WebRequest.HttpHeaders = []): readonly Header[] {
  return list.every(isPlain) ? list : list.flatMap(lines);
}

let latest: { readonly address: string; readonly origin: string } | undefined;

/** A page asks for many things one after the other: the latest answer is remembered. */
function origin(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  if (latest?.address !== address)
    latest = { address, origin: URL.canParse(address) ? new URL(address).origin : address };
  return latest.origin;
}

function base(details: Details) {
  const initiator = details.initiator ?? origin(details.originUrl);
  return {
    requestId: details.requestId,
    at: details.timeStamp,
    url: details.url,
    method: details.method,
    type: details.type,
    tabId: details.tabId,
    frameId: details.frameId,
    ...(initiator !== undefined && { initiator }),
    ...(details.documentLifecycle === 'prerender' && { prerender: true as const }),
    ...(details.incognito && { private: true as const }),
  };
}

function head(details: HeadDetails): ResponseHead {
  return {
    status: details.statusCode,
    statusLine: details.statusLine ?? '',
    headers: headers(details.responseHeaders),
    ...(details.responseHeaders === undefined && { statusOnly: true as const }),
    ...(details.fromCache && { fromCache: true }),
    ...(details.ip && { ip: details.ip }),
  };
}

/** One function per kind of event: details in, event out. */
export const normalize = {
  sent: (details: Details & { requestHeaders?: WebRequest.HttpHeaders | undefined }): NetEvent => ({
    kind: 'sent',
    ...base(details),
    headers: headers(details.requestHeaders),
  }),
  response: (details: HeadDetails, heard: Instant): NetEvent => ({
    kind: 'response',
    ...base(details),
    ...head(details),
    heard,
  }),
  auth: (details: Details & { isProxy: boolean }): NetEvent => ({
    kind: 'auth',
    ...base(details),
    isProxy: details.isProxy,
  }),
  redirect: (details: HeadDetails & { redirectUrl: string }): NetEvent => ({
    kind: 'redirect',
    ...base(details),
    ...head(details),
    to: details.redirectUrl,
  }),
  completed: (details: HeadDetails): NetEvent => ({ kind: 'completed', ...base(details), ...head(details) }),
  failed: (details: Details & { error: string }): NetEvent => ({
    kind: 'failed',
    ...base(details),
    error: details.error,
  }),
};
