/** What a failure shows, read once and only where a cause asks for it. */
import { type Carried, carriedBy, isFormUntold, requestOf } from './carried.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import { type Difference, differencesOf } from './compare.ts';
import { readCookies, type SentCookie } from './cookie-line.ts';
import type { Certainty, Evidence, Exchange, Header, Instant, Observed, Round } from './exchange.ts';
import { linesByName } from './header.ts';
import { httpDate } from './http-date.ts';
import type { Clock, CookieLine, LastGood } from './messages.ts';
import type { Problem } from './problem.ts';
import type { Reason } from './reason.ts';
import { bodyText, essence } from './reasons/body-text.ts';
import { reasonsOf } from './reasons.ts';
import { answeredRound, challengeLines, isRefusedStatus } from './relevance.ts';
import { observed } from './sent.ts';
import { isSessionCookie } from './session-cookie.ts';
import { checkToken } from './tokens/check-token.ts';
import type { Token } from './tokens/token.ts';

/** What is known besides the exchange. Moments are epoch milliseconds, by our own clock. */
export interface Context {
  readonly now: Instant;
  /** Other exchanges of the same tab or log, in any order. */
  readonly others?: readonly Exchange[];
  /** The last exchange of the same method and address pattern that went well. */
  readonly lastGood?: LastGood;
  /** The server's clock against ours. */
  readonly clock?: Clock;
  /** How many requests were refused alike, and when the first and the last of them began: the worker keeps no more of them. */
  readonly alike?: { readonly times: number; readonly first: Instant; readonly last: Instant };
  /** When these very credentials were last accepted by this origin, and when others of their kind were. */
  readonly workedAt?: Instant;
  readonly otherWorkedAt?: Instant;
  /** What answers that were not recorded had set before, and did not go along. */
  readonly cookies?: readonly CookieLine[];
}

/** Who refuses, by its own marks: a vendor or a wall. */
export interface Named {
  readonly name: string;
  /** Of its document. */
  readonly url: string;
  /** What its owner finds the refusal by: "Ray ID", "8f2c...". */
  readonly reference?: { readonly name: string; readonly value: string };
}

/** A reason in the words of a cause (causes/<id>.says.ts). */
export interface Statement {
  readonly certainty: Certainty;
  readonly reason: Reason;
  /** Of all reasons that say the same, strongest first. */
  readonly evidence: readonly Evidence[];
  /** Whose own words these are. */
  readonly by?: Named;
}

/** The methods compute once. Names of header fields are lower-case. */
export interface Facts {
  readonly exchange: Exchange;
  readonly context: Context;
  /** The round that was answered last, or the last one. */
  readonly round: Round;
  readonly index: number;
  /** Missing where no answer was seen. */
  readonly status?: number;
  /** Its status alone says that it was refused. */
  readonly isRefused: boolean;
  /** Of the answer; empty where they were not recorded. */
  readonly headers: readonly Header[];
  /** A person's navigation, not a script's request. */
  readonly isNavigation: boolean;
  /** Value of a field of the answer. */
  field(name: string): string | undefined;
  /** Values of a field of the request: seen, absent, or hidden. */
  sent(name: string): Observed<readonly string[]>;
  /** Fields of the answer by their lower-case names. */
  fields(): ReadonlyMap<string, readonly string[]>;
  /** Values of the lines of a field of the answer. */
  lines(name: string): readonly string[];
  /** Those that were seen. */
  cookies(): readonly SentCookie[];
  /** Was a cookie seen by whose name it may be that of a session? */
  sentSession(): boolean;
  challenges(): readonly Challenge[];
  /** What the request carried to say who asks; cookies are not among them. */
  carried(): readonly Carried[];
  /** No credentials of any kind but perhaps cookies, and none that could be there unseen. */
  sentNothing(): boolean;
  /** None were seen, and some may have been there: added by the browser, or in a form that nobody told of. */
  maySendUnseen(): boolean;
  /** The first token of what was carried. */
  token(): Token | undefined;
  /** Problems of the token and of how it was sent, judged at `serverNow`. */
  tokenProblems(): readonly Problem[];
  /** The time by the server's own clock where it tells it, else by ours and what is known of the difference. */
  serverNow(): Instant;
  /** The body of the answer as text, without its Base64, where it is known. */
  bodyText(): string | undefined;
  reasons(): readonly Reason[];
  /** In what the request differs from the last one like it that went well. */
  differences(): readonly Difference[];
  /** Evidence of the round that was refused. */
  at(part: Evidence['part'], name?: string, quote?: string): Evidence;
  /** The same for something that is not there. */
  without(part: Evidence['part'], name: string): Evidence;
}

const none: readonly string[] = [];

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** @param exchange with at least one round */
export function factsOf(exchange: Exchange, context: Context): Facts | undefined {
  const round = answeredRound(exchange) ?? exchange.rounds.at(-1);
  if (round === undefined) return undefined;
  const index = exchange.rounds.indexOf(round);
  const head = round.response.state === 'seen' ? round.response.value : undefined;
  const headers = head?.headers ?? [];
  const fields = lazy(() => linesByName(headers));
  const sentFields = lazy(() => linesByName(round.sent.state === 'seen' ? round.sent.value : []));
  const lines = (name: string): readonly string[] => fields().get(name) ?? none;
  const field = (name: string): string | undefined => lines(name)[0];
  const sent: Facts['sent'] = (name) =>
    round.sent.state === 'seen' ? observed(exchange, name, sentFields().get(name) ?? none) : round.sent;
  const cookies = lazy(() => {
    const seen = sent('cookie');
    return seen.state === 'seen' ? readCookies(seen.value).cookies : [];
  });
  // What a proxy is told says nothing to the server behind it.
  const isToProxy = head?.status === 407;
  const carried = lazy(() =>
    carriedBy(exchange, round, index).filter(({ where }) => where !== 'proxy-authorization' || isToProxy),
  );
  const challenges = lazy(() => parseChallenges(challengeLines(round).map(({ value }) => value)).challenges);
  const token = lazy(() => carried().find(({ reading }) => reading.token)?.reading.token);
  const at: Facts['at'] = (part, name, quote) => {
    const place = name === undefined ? { round: index, part } : { round: index, part, name };
    return quote === undefined ? place : { ...place, quote };
  };
  const isUnseen = lazy(() => sent('authorization').state === 'hidden' || isFormUntold(exchange, round));
  const serverNow = lazy(() => {
    const told = head?.fromCache || field('age') !== undefined ? undefined : field('date');
    const ours = exchange.endedAt ?? round.at;
    return httpDate(told ?? '', context.now) ?? ours + (context.clock?.offset ?? 0);
  });
  return {
    exchange,
    context,
    round,
    index,
    ...(head && { status: head.status }),
    isRefused: head !== undefined && isRefusedStatus(head.status),
    isNavigation: exchange.type === 'main_frame' || exchange.type === 'sub_frame',
    headers,
    fields,
    field,
    lines,
    sent,
    cookies,
    sentSession: lazy(() => cookies().some(({ name }) => isSessionCookie(name))),
    challenges,
    carried,
    sentNothing: lazy(() => carried().length === 0 && !isUnseen()),
    maySendUnseen: lazy(() => carried().length === 0 && isUnseen()),
    token,
    tokenProblems: lazy(() => {
      const read = token();
      if (read === undefined) return [];
      const challenge = challenges()[0];
      const request = requestOf(exchange, round);
      return [...read.problems, ...checkToken(read, { now: serverNow(), request, ...(challenge && { challenge }) })];
    }),
    serverNow,
    bodyText: lazy(() => {
      const body = exchange.bodies?.response;
      return body && bodyText(body, essence(body.mimeType));
    }),
    reasons: lazy(() => reasonsOf(exchange)),
    differences: lazy(() => differencesOf({ exchange, context })),
    at,
    without: (part, name) => ({ round: index, part, name, absent: true }),
  };
}
