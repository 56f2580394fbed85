/** Short ways to write answers and what they say, for tests. */
import { headers } from '../event.fixture.ts';
import type { Body, Exchange } from '../exchange.ts';
import type { Reason } from '../reason.ts';
import { reasonsOf } from '../reasons.ts';
import { bodyText, essence } from './body-text.ts';

export interface Told {
  /** 401 where nothing is said. */
  readonly status?: number;
  /** "Name: value" */
  readonly headers?: readonly string[];
  readonly body?: string;
  /** Media type of the body. */
  readonly type?: string;
  readonly more?: Partial<Body>;
}

/** An exchange of one round. */
export function answered({ status = 401, headers: lines = [], body, type = '', more = {} }: Told): Exchange {
  return {
    requestId: '1',
    tabId: 7,
    frameId: 0,
    type: 'xmlhttprequest',
    initiator: { state: 'absent' },
    startedAt: 0,
    rounds: [
      {
        url: 'http://a.localhost/',
        method: 'GET',
        at: 0,
        sent: { state: 'absent' },
        response: { state: 'seen', value: { status, statusLine: `HTTP/1.1 ${status}`, headers: headers(...lines) } },
        end: { kind: 'last' },
      },
    ],
    outcome: { kind: 'completed' },
    blindTo: [],
    ...(body !== undefined && { bodies: { response: { text: body, mimeType: type, ...more } } }),
  };
}

/** Where a statement stands: the lines of its header field, or the text of the body. */
export function sourceOf({ rounds, bodies }: Exchange, { place }: Reason): string {
  const response = rounds[place.round]?.response;
  const head = response?.state === 'seen' ? response.value : undefined;
  if (place.part === 'response')
    return (head?.headers ?? [])
      .filter(({ name }) => name.toLowerCase() === place.name)
      .map(({ value }) => value)
      .join('\n');
  const body = bodies?.response;
  const type = head?.headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  return body === undefined ? '' : (bodyText(body, essence(body.mimeType) || essence(type)) ?? '');
}

function written(exchange: Exchange, reason: Reason): string {
  const { source, is, said, field, place } = reason;
  const { quote = '' } = place;
  if (!sourceOf(exchange, reason).includes(quote)) throw new Error(`"${quote}" is not in the source.`);
  if (place.part === 'body' && place.name !== (field === 'body' ? undefined : field))
    throw new Error(`The place is named "${place.name}", the field "${field}".`);
  return `${source} ${is} ${field}: ${said}${quote === said ? '' : ` « ${quote}`}`;
}

/** "source is field: said", and behind « the quote where it is another. */
export function told(answer: Told): readonly string[] {
  const exchange = answered(answer);
  return reasonsOf(exchange).map((reason) => written(exchange, reason));
}
