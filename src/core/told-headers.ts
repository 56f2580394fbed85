/** What DevTools adds to the headers of an exchange. Nothing that webRequest showed is overwritten. */
import type { Exchange, Header, Observed, ResponseHead, Round } from './exchange.ts';
import type { Match } from './match.ts';
import type { DevToolsEntry } from './messages.ts';
import { isForBrowser } from './relevance.ts';

const isAuthorization = ({ name }: Header): boolean => /^(?:proxy-)?authorization$/i.test(name);

/** Header lines as DevTools told them, marked so. */
export const marked = (headers: readonly Header[]): readonly Header[] =>
  headers.map((header) => ({ ...header, by: 'devtools' }));

function sentWith(sent: Observed<readonly Header[]>, told: readonly Header[]): Observed<readonly Header[]> {
  if (sent.state === 'seen') {
    const names = new Set(sent.value.map(({ name }) => name.toLowerCase()));
    const more = told.filter(({ name }) => !names.has(name.toLowerCase()));
    return more.length === 0 ? sent : { state: 'seen', value: [...sent.value, ...marked(more)] };
  }
  // Of an answered challenge Chromium may tell what was sent before the answer: without credentials it says nothing.
  const isWhole =
    sent.state === 'hidden' &&
    (sent.why === 'worker-restarted' ||
      sent.why === 'status-only' ||
      (sent.why === 'not-reported' && told.some(isAuthorization)));
  return isWhole ? { state: 'seen', value: marked(told) } : sent;
}

function responseWith(response: Observed<ResponseHead>, told: readonly Header[]): Observed<ResponseHead> {
  if (response.state !== 'seen' || !response.value.statusOnly) return response;
  const { statusOnly: _, ...head } = response.value;
  return { state: 'seen', value: { ...head, headers: marked(told) } };
}

/** Can the browser not have sent credentials on a second try that DevTools does not tell of (measured: user:pass@)? */
const isOnlyTry = ({ userinfo, response }: Round): boolean =>
  userinfo === undefined && response.state === 'seen' && !isForBrowser(response.value);

/**
 * @returns the exchange with what DevTools tells of the headers that were sent, and of those received where webRequest
 *   told the status alone; the same one where that adds nothing. Where DevTools has the whole list of the only try,
 *   Authorization is no longer hidden: it was sent, or it was not
 */
export function withHeaders({ exchange, round: index, certain }: Match, entry: DevToolsEntry): Exchange {
  const { rounds, blindTo } = exchange;
  const round = rounds[index];
  if (!certain || round === undefined) return exchange;
  // Of what a service worker asked for, DevTools tells what the page had asked its worker for (measured in Firefox).
  const isOfPage = exchange.tabId !== entry.tabId;
  const sent = entry.provisional || entry.fromCache || isOfPage ? round.sent : sentWith(round.sent, entry.sent);
  const response = responseWith(round.response, entry.received);
  if (sent === round.sent && response === round.response) return exchange;
  const now: Round = { ...round, sent, response };
  const isProof = sent !== round.sent && rounds.length === 1 && isOnlyTry(now);
  return {
    ...exchange,
    rounds: rounds.map((each) => (each === round ? now : each)),
    ...(isProof && { blindTo: blindTo.filter((name) => name !== 'authorization') }),
  };
}
