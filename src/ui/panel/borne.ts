import { type BorneToken, findBorneTokens } from '#core/borne-tokens.ts';
import { requestOf } from '#core/carried.ts';
import type { Exchange } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import type { RequestFacts } from '#core/request-facts.ts';
import type { Token } from '#core/tokens/token.ts';
import { bodyOwner } from './body-owner.ts';

/** Where a token was found. */
export type Spot = Pick<BorneToken, 'where' | 'name'>;

/** One token that went out elsewhere than in Authorization, with all its places. It is a secret. */
export interface Borne {
  readonly text: string;
  /** Only where it is a JWT. */
  readonly token?: Token;
  readonly spots: readonly Spot[];
  /** The rounds that it went out with (indexes). */
  readonly rounds: readonly number[];
  /** DevTools told of its first place. */
  readonly byDevTools?: true;
}

/** A body that surely was the one of this exchange. */
type SentBody = { readonly text: string; readonly cut?: number };

/** @returns the request body, where DevTools has told it, as text, and it surely belongs to this exchange */
export function sentBody(record: StoredRecord, { requestId }: Exchange): SentBody | undefined {
  const body = record.bodies?.request;
  return body === undefined || body.base64 || bodyOwner(record, requestId) !== '' ? undefined : body;
}

/** What is known of one round's request. A body is of the last round: of one before it nobody told. */
export function requestAt(exchange: Exchange, index: number, body?: SentBody): RequestFacts {
  const round = exchange.rounds[index];
  const facts = round ? requestOf(exchange, round) : { method: '', url: '', headers: [] };
  const whole = body !== undefined && body.cut === undefined && index === exchange.rounds.length - 1;
  return whole ? { ...facts, body: body.text } : facts;
}

const sameSpot = (one: Spot, other: Spot): boolean =>
  one.where === other.where && one.name.toLowerCase() === other.name.toLowerCase();

/** @returns every token that was seen outside of Authorization, each once, in the order in which they first went out */
export function borneTokens(exchange: Exchange, body?: SentBody): readonly Borne[] {
  const all = new Map<string, Borne>();
  for (const [index] of exchange.rounds.entries()) {
    const facts = requestAt(exchange, index, body);
    // The last token of a body that was cut may itself be cut.
    const found = findBorneTokens(index === exchange.rounds.length - 1 && body ? { ...facts, body: body.text } : facts);
    for (const { where, name, text, span, token } of found) {
      const isBody = where === 'form' || where === 'json' || where === 'body';
      if (isBody && body?.cut !== undefined && span.end === body.text.length) continue;
      const before = all.get(text);
      const spot = { where, name };
      const byDevTools = (where === 'header' || where === 'cookie') && facts.headers[span.line]?.by === 'devtools';
      all.set(text, {
        ...(before ?? { text, ...(token && { token }), ...((byDevTools || isBody) && { byDevTools: true }) }),
        spots: before?.spots.some((each) => sameSpot(each, spot)) ? before.spots : [...(before?.spots ?? []), spot],
        rounds: before?.rounds.includes(index) ? before.rounds : [...(before?.rounds ?? []), index],
      });
    }
  }
  return [...all.values()];
}

const wheres: Readonly<Record<Spot['where'], readonly [alone: string, named: string]>> = {
  header: ['a header', 'the header'],
  cookie: ['a cookie', 'the cookie'],
  path: ['the path', 'the path'],
  query: ['the query', 'the query parameter'],
  // RFC 9110 section 4.2.5: it is no part of the request.
  fragment: ['the fragment, which browsers do not send', 'the fragment, which browsers do not send, as'],
  form: ['the form', 'the form field'],
  json: ['the JSON body', 'the JSON body as'],
  body: ['the body', 'the body'],
};

/** "a cookie", "the query" */
export const spotKind = ({ where }: Spot): string => wheres[where][0];

/** "the cookie sid", "the query parameter access_token" */
export const spotWords = (spot: Spot): string =>
  spot.name === '' ? spotKind(spot) : `${wheres[spot.where][1]} ${spot.name}`;
