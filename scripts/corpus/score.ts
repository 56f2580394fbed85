/** How a verdict fares against what a failure sample expects. Pure. */
import type { Evidence, Finding } from '../../src/core/exchange.ts';
import type { Differences } from './differences.ts';

/** What the sample says of the verdict (README of the corpus). */
export interface Expectation {
  readonly cause: string;
  readonly audience: string;
  /** Places, separated by " | ". */
  readonly evidence: string;
  readonly alsoAccept?: readonly string[];
  readonly alsoAudience?: readonly string[];
}

export interface Score {
  readonly cause: boolean;
  readonly place: boolean;
  readonly actor: boolean;
  /** Causes of findings that are marked certain and are not what the sample expects. */
  readonly certainAndWrong: readonly string[];
  /** Something that the server sent is among the places: it states its reason. */
  readonly stated: boolean;
  /** The first finding is marked certain. */
  readonly certain: boolean;
  readonly differences: Differences;
}

/** Shorter quotes would be found in anything. */
const leastQuote = 3;

const quotes = (quote: string | undefined, text: string): boolean =>
  quote !== undefined && (quote.includes(text) || (quote.trim().length >= leastQuote && text.includes(quote.trim())));

const parts: ReadonlyMap<string, Evidence['part']> = new Map([
  ['response.header', 'response'],
  ['response.body', 'body'],
  ['response.status', 'status'],
  ['request.header', 'sent'],
  ['request.body', 'form'],
  ['request.url', 'url'],
  ['request.method', 'method'],
]);

/**
 * Does a piece of evidence point at a place?
 * @param place "response.header:name", "request.header:!name" (absent), "response.body:some words", "request.url:param",
 *   "request.method", "response.status"
 */
export function isAt({ part, name, quote, absent }: Evidence, place: string): boolean {
  const colon = place.indexOf(':');
  const kind = colon < 0 ? place : place.slice(0, colon);
  const what = colon < 0 ? '' : place.slice(colon + 1);
  if (parts.get(kind) !== part) return false;
  switch (part) {
    case 'response':
    case 'sent':
      return what.startsWith('!')
        ? absent === true && name?.toLowerCase() === what.slice(1).toLowerCase()
        : absent !== true && name?.toLowerCase() === what.toLowerCase();
    case 'body':
    case 'form':
      return quotes(quote, what);
    case 'url':
      return name?.toLowerCase() === what.toLowerCase() || (quote?.toLowerCase().includes(what.toLowerCase()) ?? false);
    default:
      return true;
  }
}

const shown = ({ part, name, quote, absent }: Evidence): string =>
  `${part}${name === undefined ? '' : `:${absent ? '!' : ''}${name}`}${quote === undefined ? '' : ` "${quote.slice(0, 60)}"`}`;

/** @param findings of `diagnose`, the likeliest first */
export function scoreVerdict(expect: Expectation, findings: readonly Finding[]): Score {
  const [first] = findings;
  const causes = [expect.cause, ...(expect.alsoAccept ?? [])];
  const actors = [expect.audience, ...(expect.alsoAudience ?? [])];
  const places = expect.evidence.split(' | ').map((place) => place.trim());
  const evidence = first?.evidence ?? [];
  const cause = first !== undefined && causes.includes(first.cause);
  const place = evidence.some((each) => places.some((one) => isAt(each, one)));
  const actor = first !== undefined && actors.includes(first.actor);
  const certainAndWrong = findings
    .filter((finding) => finding.certainty === 'certain' && !causes.includes(finding.cause))
    .map((finding) => finding.cause);
  return {
    cause,
    place,
    actor,
    certainAndWrong,
    stated: places.some((one) => /^response\.(?:body|header):(?!!)/.test(one)),
    certain: first?.certainty === 'certain',
    differences: [
      ...certainAndWrong.map((each) => `CERTAIN AND WRONG: ${each}`),
      ...(cause
        ? []
        : [`cause: ${first ? `${first.cause} (${first.certainty})` : 'none'}, not ${causes.join(' or ')}`]),
      ...(place ? [] : [`evidence: ${evidence.map(shown).join(', ') || 'none'}, not at ${places.join(' or ')}`]),
      ...(actor ? [] : [`actor: ${first?.actor ?? 'none'}, not ${actors.join(' or ')}`]),
    ],
  };
}
