/** How every reader of this folder puts down what a server said. */
import type { Evidence } from '../exchange.ts';
import type { Reason, ReasonSource } from '../reason.ts';

/** Of one statement, and of its quote. */
const longest = 1_000;
/** White space that collapses may stand in front of what counts. */
const longestRead = 4 * longest;

const uneven = /\s\s|[^\S ]|^ | $/;

/** @returns at most `length` UTF-16 units, no half of a surrogate pair at the end */
function head(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** White space becomes single blanks, as in HTML; at most 1,000 characters. */
function collapsed(text: string): string {
  const start = head(text, longestRead);
  return head(uneven.test(start) ? start.replace(/\s+/g, ' ').trim() : start, longest).trimEnd();
}

/** Words for programs: "AccessDenied", "invalid_token", "10000", "https://errors.example/expired". */
const isWord = (text: string): boolean => text.length <= 200 && !/\s/.test(text);

/** One word with the look of an identifier, where sentences are expected: "EMAIL_NOT_FOUND", "token_expired". */
const identifier = /^(?:[A-Z][A-Z0-9]*(?:[_.:][A-Z0-9]+)+|[a-z][a-z0-9]*(?:_[a-z0-9]+)+)$/;

/** What a value is: by the place that it stands in, and by its own look where the two differ. */
export function shapeOf(said: string, place: Reason['is']): Reason['is'] {
  if (place === 'code') return isWord(said) ? 'code' : 'text';
  return said.length <= 200 && identifier.test(said) ? 'code' : 'text';
}

/** Where something is said. In a body, the field is its name. */
export interface Spot {
  readonly round: number;
  readonly part: 'response' | 'body';
  readonly name?: string;
}

/** What is said by the whole of a body has no name. */
export const wholeBody = 'body';

function placeOf({ round, part, name }: Spot, field: string, quote: string): Evidence {
  if (name !== undefined) return { round, part, name, quote };
  return field === wholeBody ? { round, part, quote } : { round, part, name: field, quote };
}

/**
 * Adds a statement, unless nothing is said.
 * @param said decoded
 * @param quote as it stands in the source
 */
export function say(
  to: Reason[],
  source: ReasonSource,
  is: Reason['is'],
  said: string,
  field: string,
  spot: Spot,
  quote: string,
): void {
  const words = collapsed(said);
  if (words === '') return;
  to.push({ source, is, said: words, field, place: placeOf(spot, field, head(quote, longest)) });
}
