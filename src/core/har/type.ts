/** What a request was for, in webRequest's words. */
import type { Header } from '../exchange.ts';
import { fieldValue } from '../header.ts';

/** For Sec-Fetch-Dest (Fetch Metadata, section 2.1) and for Chromium's `_resourceType`. */
const words: ReadonlyMap<string, string> = new Map([
  ['document', 'main_frame'],
  ['iframe', 'sub_frame'],
  ['frame', 'sub_frame'],
  ['fencedframe', 'sub_frame'],
  ['empty', 'xmlhttprequest'],
  ['fetch', 'xmlhttprequest'],
  ['xhr', 'xmlhttprequest'],
  ['preflight', 'xmlhttprequest'],
  ['eventsource', 'xmlhttprequest'],
  ['json', 'xmlhttprequest'],
  ['image', 'image'],
  ['script', 'script'],
  ['worker', 'script'],
  ['sharedworker', 'script'],
  ['serviceworker', 'script'],
  ['style', 'stylesheet'],
  ['stylesheet', 'stylesheet'],
  ['font', 'font'],
  ['audio', 'media'],
  ['video', 'media'],
  ['track', 'media'],
  ['media', 'media'],
  ['texttrack', 'media'],
  ['object', 'object'],
  ['embed', 'object'],
  ['ping', 'ping'],
  ['csp-violation-report', 'csp_report'],
  ['report', 'csp_report'],
  ['manifest', 'web_manifest'],
  ['websocket', 'websocket'],
]);

/** What browsers ask for first, where they know what it is for (Fetch standard, "fetch", step 13). */
const firstWanted: readonly (readonly [RegExp, string])[] = [
  [/^image\//, 'image'],
  [/^text\/css/, 'stylesheet'],
];

function byAccept(method: string, sent: readonly Header[]): string {
  const has = (name: string): boolean => fieldValue(sent, name) !== undefined;
  const accept = fieldValue(sent, 'accept')?.trim().toLowerCase() ?? '';
  // Only navigations send these two (Fetch standard; Upgrade Insecure Requests, section 3.2.1).
  if (fieldValue(sent, 'sec-fetch-mode') === 'navigate' || has('upgrade-insecure-requests')) return 'main_frame';
  const isPage = method === 'GET' && accept.startsWith('text/html') && !has('x-requested-with') && !has('origin');
  if (isPage) return 'main_frame';
  return firstWanted.find(([pattern]) => pattern.test(accept))?.[1] ?? 'xmlhttprequest';
}

/**
 * @param sent header fields, as far as they are told
 * @param resourceType Chromium's word; it calls the page of a frame "document" too
 */
export function typeOf(url: string, method: string, sent: readonly Header[], resourceType: string | undefined): string {
  if (/^ws/i.test(url) || fieldValue(sent, 'upgrade')?.toLowerCase() === 'websocket') return 'websocket';
  const known = words.get(fieldValue(sent, 'sec-fetch-dest')?.toLowerCase() ?? '') ?? words.get(resourceType ?? '');
  return known ?? (resourceType === undefined || resourceType === '' ? byAccept(method, sent) : 'other');
}
