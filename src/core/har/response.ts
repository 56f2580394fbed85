/** The `response` of an entry: its head, how it went wrong, and where it leads. */
import type { Observed, ResponseHead, Round } from '../exchange.ts';
import { fieldValue } from '../header.ts';
import { resolveAddress } from '../resolve.ts';
import { headersOf } from './headers.ts';
import { type Fields, type Note, numberOf, textOf } from './reading.ts';

/** Chromium has `_fromCache`, Safari `_fetchType` (WebInspectorUI, HARBuilder.js). */
export const isFromCache = ({ _fromCache, _fetchType }: Fields): boolean =>
  (typeof _fromCache === 'string' && _fromCache !== '') || _fetchType === 'Memory Cache' || _fetchType === 'Disk Cache';

function statusLine(response: Fields, status: number, place: string, note: Note): string {
  const version = textOf(response.httpVersion, `${place}.httpVersion`, note) ?? '';
  const text = textOf(response.statusText, `${place}.statusText`, note) ?? '';
  return `${version.toUpperCase()} ${status} ${text}`.trim();
}

/** Charles writes COMPLETE where all went well; the others write a word of their own for what did not. */
export function errorOf(response: Fields, status: number, place: string, note: Note): string | undefined {
  const error = textOf(response._error, `${place}._error`, note);
  const charles = textOf(response._charlesStatus, `${place}._charlesStatus`, note);
  if (error) return error;
  if (charles !== undefined && !/^complete$/i.test(charles)) return charles;
  if (status !== 0) return undefined;
  return textOf(response.statusText, `${place}.statusText`, note) || 'status 0';
}

/** @returns absent for status 0: no answer came; hidden where the HAR does not tell of any */
export function responseOf(entry: Fields, response: Fields | undefined, base: string, note: Note): Round['response'] {
  const place = `${base}.response`;
  const status = response && numberOf(response.status, `${place}.status`, note);
  if (response !== undefined && (response.status === undefined || response.status === null))
    note('har-missing', `${place}.status`, 'is missing.');
  if (response === undefined || status === undefined) return { state: 'hidden', why: 'not-reported' };
  if (status === 0) return { state: 'absent' };
  const headers = headersOf(response.headers, `${place}.headers`, note, true);
  const ip = textOf(entry.serverIPAddress, `${base}.serverIPAddress`, note)?.replace(/^\[(.*)\]$/, '$1');
  const head: ResponseHead = {
    status,
    statusLine: statusLine(response, status, place, note),
    headers: headers ?? [],
    ...(isFromCache(entry) && { fromCache: true }),
    ...(headers === undefined && { statusOnly: true }),
    ...(ip && { ip }),
  };
  return { state: 'seen', value: head };
}

/** Statuses that make a client go on to another address (Fetch standard, "redirect status"). */
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** @returns where a redirect leads, absolute; undefined for every other answer */
export function targetOf(url: string, head: Observed<ResponseHead>, redirectUrl: unknown): string | undefined {
  if (head.state !== 'seen' || !redirects.has(head.value.status)) return undefined;
  const told = fieldValue(head.value.headers, 'location') ?? redirectUrl;
  return typeof told === 'string' && told !== '' ? resolveAddress(url, told) : undefined;
}
