import type { Header, Observed } from '../exchange.ts';
import { fieldValue } from '../header.ts';
import { originOf } from '../resolve.ts';
import { isFields } from './reading.ts';

/** The page whose markup asked, by Chromium's `_initiator`. Of scripts it names their own address, not the page's. */
const pageOf = (initiator: unknown): string =>
  isFields(initiator) && initiator.type === 'parser' && typeof initiator.url === 'string' ? initiator.url : '';

/**
 * Origin of who asked.
 * @param sent header fields, as far as they are told
 * @param initiator Chromium's `_initiator`, of any shape
 * @returns absent only for a page that nothing says was asked for by another one
 */
export function initiatorOf(url: string, type: string, sent: readonly Header[], initiator: unknown): Observed<string> {
  const origin = fieldValue(sent, 'origin');
  const site = fieldValue(sent, 'sec-fetch-site');
  const asked =
    (origin && (originOf(origin) ?? origin)) ||
    originOf(fieldValue(sent, 'referer') ?? '') ||
    (site === 'same-origin' ? originOf(url) : undefined) ||
    originOf(pageOf(initiator));
  if (asked) return { state: 'seen', value: asked };
  return type === 'main_frame' ? { state: 'absent' } : { state: 'hidden', why: 'not-reported' };
}
