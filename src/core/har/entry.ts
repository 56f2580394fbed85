/** One entry of a HAR -> one round, with what is needed to join it with others. */
import { splitUserinfo } from '../address.ts';
import type { Exchange, Header, Instant, Round } from '../exchange.ts';
import { fieldValue } from '../header.ts';
import { requestBody, responseBody } from './body.ts';
import { headersOf } from './headers.ts';
import { initiatorOf } from './initiator.ts';
import { dateOf, type Fields, fieldsOf, isFields, type Note, numberOf, textOf } from './reading.ts';
import { errorOf, isFromCache, responseOf, targetOf } from './response.ts';
import { hidesCredentials, isProvisional, isWhole } from './sent.ts';
import { typeOf } from './type.ts';

/** What one entry says. */
export interface Told {
  /** In the list of entries. */
  readonly index: number;
  readonly round: Round;
  readonly endedAt: Instant;
  /** Absolute: where a redirect leads. */
  readonly to?: string;
  /** The exporter's word for a failure. */
  readonly error?: string;
  readonly type: string;
  readonly initiator: Exchange['initiator'];
  readonly userAgent: string;
  /** Cookies are listed that no header line holds: the exporter has left out the lines of credentials. */
  readonly hidesCredentials: boolean;
  /** The size that is told of its header section is that of the lines listed. */
  readonly isWhole: boolean;
  readonly bodies: NonNullable<Exchange['bodies']>;
}

/** Without "ssl", which "connect" contains (HAR 1.2, "timings"). */
const phases = ['blocked', 'dns', 'connect', 'send', 'wait', 'receive'] as const;

function duration(entry: Fields, place: string, note: Note): number {
  const time = numberOf(entry.time, `${place}.time`, note);
  if (time !== undefined) return Math.max(time, 0);
  const timings = isFields(entry.timings) ? entry.timings : {};
  const known = phases.map((phase) => numberOf(timings[phase], `${place}.timings.${phase}`, note) ?? 0);
  return known.reduce((sum, each) => sum + Math.max(each, 0), 0);
}

function sentOf(entry: Fields, headers: readonly Header[] | undefined, provisional: boolean): Round['sent'] {
  if (isFromCache(entry)) return { state: 'hidden', why: 'from-cache' };
  if (headers === undefined || provisional) return { state: 'hidden', why: 'not-reported' };
  return { state: 'seen', value: headers };
}

/**
 * @param at used where the entry has no date that can be read
 * @param fromChromium Chromium's own writer made the HAR
 * @returns undefined for what is no request to a server (data:, blob:, chrome-extension:), and where its address is missing
 */
export function readEntry(
  entry: Fields,
  index: number,
  place: string,
  at: Instant,
  fromChromium: boolean,
  note: Note,
): Told | undefined {
  const request = fieldsOf(entry.request, `${place}.request`, note);
  const url = textOf(request?.url, `${place}.request.url`, note);
  if (request === undefined) return undefined;
  if (!url) note('har-missing', `${place}.request.url`, 'is missing.');
  else if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) note('har-bad-address', `${place}.request.url`, 'is not absolute.');
  if (!url || !/^(?:http|ws)s?:\/\//i.test(url)) return undefined;
  const method = textOf(request.method, `${place}.request.method`, note);
  if (!method) note('har-missing', `${place}.request.method`, 'is missing: taken for GET.');
  const listed = headersOf(request.headers, `${place}.request.headers`, note, false);
  if (request.headers === undefined || request.headers === null)
    note('har-missing', `${place}.request.headers`, 'is missing.');
  const headers = listed ?? [];
  const response = fieldsOf(entry.response, `${place}.response`, note);
  const answer = responseOf(entry, response, place, note);
  const startedAt = dateOf(entry.startedDateTime, `${place}.startedDateTime`, note) ?? at;
  const to = targetOf(url, answer, response?.redirectURL);
  const status = answer.state === 'seen' ? answer.value.status : 0;
  const error = answer.state === 'hidden' ? undefined : errorOf(response ?? {}, status, `${place}.response`, note);
  const type = typeOf(url, method ?? '', headers, textOf(entry._resourceType, `${place}._resourceType`, note));
  const asked = requestBody(request.postData, headers, `${place}.request.postData`, note);
  const received = answer.state === 'seen' ? answer.value.headers : [];
  const answered = responseBody(response?.content, received, `${place}.response.content`, note);
  return {
    index,
    round: {
      ...splitUserinfo(url),
      method: method || 'GET',
      at: startedAt,
      sent: sentOf(entry, listed, isProvisional(request, fromChromium)),
      response: answer,
      end: to === undefined ? { kind: 'last' } : { kind: 'redirect', to: splitUserinfo(to).url },
    },
    endedAt: startedAt + duration(entry, place, note),
    ...(to !== undefined && { to }),
    ...(error !== undefined && { error }),
    type,
    initiator: initiatorOf(url, type, headers, entry._initiator),
    userAgent: fieldValue(headers, 'user-agent') ?? '',
    hidesCredentials: hidesCredentials(request, headers, `${place}.request`, note),
    isWhole: isWhole(request, url, headers),
    bodies: { ...(asked && { request: asked }), ...(answered && { response: answered }) },
  };
}
