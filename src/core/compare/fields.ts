/** How it was asked: the header fields that are neither credentials nor cookies. */
import { csrfHeaders } from '../credential-headers.ts';
import { isCredential } from '../group.ts';
import type { Difference } from './difference.ts';
import type { DifferenceKind } from './kinds.ts';
import type { Sides } from './sides.ts';

interface Meaning {
  readonly of: RegExp;
  /** A kind is missing where such a difference says nothing. */
  readonly lost?: DifferenceKind;
  readonly gained?: DifferenceKind;
  readonly other?: DifferenceKind;
}

const any = (kind: DifferenceKind): Omit<Meaning, 'of'> => ({ lost: kind, gained: kind, other: kind });

/** The first that fits counts. */
const meanings: readonly Meaning[] = [
  {
    of: new RegExp(`^(?:${[...csrfHeaders].join('|')})$`),
    lost: 'csrf-lost',
    gained: 'field-gained',
    other: 'csrf-other',
  },
  { of: /^origin$/, ...any('origin') },
  { of: /^sec-(?:fetch-.*|purpose)$/, ...any('fetch') },
  { of: /^(?:user-agent|accept-language|sec-ch-.*|sec-gpc)$/, ...any('client') },
  // Of the connection, of the cache, and of tracing: other on each request (RFC 9110, RFC 9111, W3C Trace Context).
  {
    of: /^(?:host|content-length|accept-encoding|cache-control|pragma|priority|te|(?:proxy-)?connection|upgrade(?:-insecure-requests)?|if-.*|range|date|x-amz-date|x-amz-content-sha256|traceparent|tracestate|baggage|sentry-trace|b3|x-b3-.*|x-datadog-.*|newrelic|x-cloud-trace-context|.*(?:request|correlation|trace|span)-?id|sec-websocket-(?:key|version|extensions))$/,
  },
  // Made anew for each request: that it is there says something, its value nothing (RFC 9449, RFC 9421, RFC 9530).
  {
    of: /^(?:dpop|referer|signature|signature-input|content-digest|repr-digest|digest|idempotency-key|x-(?:signature|timestamp|nonce).*)$/,
    lost: 'field-lost',
    gained: 'field-gained',
  },
  { of: /^/, lost: 'field-lost', gained: 'field-gained', other: 'field-other' },
];

/** Of claims, cookies, parameters and the path the others say what differs. */
const isField = (name: string): boolean =>
  !/^(?:claim |cookie |query |:)/.test(name) && !isCredential({ name, value: '' });

function difference(sides: Sides, name: string): readonly Difference[] {
  const { lost, gained, other } = meanings.find(({ of }) => of.test(name)) ?? {};
  const kind = sides.isLost(name) ? lost : sides.isGained(name) ? gained : sides.isOther(name) ? other : undefined;
  if (kind === undefined) return [];
  const [before, now] = [sides.before.get(name)?.[0]?.value, sides.sent.get(name)?.[0]?.value];
  const place = sides.sent.has(name) ? sides.at('sent', name) : sides.without(name);
  return [{ kind, name, ...(before !== undefined && { before }), ...(now !== undefined && { now }), place }];
}

export function fieldDifferences(sides: Sides): readonly Difference[] {
  const names = new Set([...sides.before.keys(), ...sides.sent.keys()].filter(isField));
  return [...names].flatMap((name) => difference(sides, name));
}
