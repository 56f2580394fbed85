/** What the server itself says about why it refused, and where exactly it says it. */
import type { Exchange } from './exchange.ts';
import type { Reason } from './reason.ts';
import type { Answer } from './reasons/answer.ts';
import { bodyReasons } from './reasons/body.ts';
import { challengeReasons } from './reasons/challenge.ts';
import { grpcHeaderReasons } from './reasons/grpc.ts';
import { headerReasons } from './reasons/header.ts';
import { rateLimitReasons } from './reasons/rate-limit.ts';
import { redirectReasons } from './reasons/redirect.ts';
import { answeredRound } from './relevance.ts';

const most = 200;

/**
 * @returns every statement of the last answer, in the order: challenges, other headers, redirect, body; at most 200. Never
 *   throws. Quotes of a body are found in its text as bodyText gives it: without Base64.
 */
export function reasonsOf(exchange: Exchange): readonly Reason[] {
  const round = answeredRound(exchange);
  if (round?.response.state !== 'seen') return [];
  const { status } = round.response.value;
  const headers = round.response.value.headers.map(({ name, value }) => ({ name: name.toLowerCase(), value }));
  const answer: Answer = { round: exchange.rounds.lastIndexOf(round), status, headers };
  const reasons: Reason[] = [];
  challengeReasons(reasons, answer);
  headerReasons(reasons, answer);
  grpcHeaderReasons(reasons, answer);
  rateLimitReasons(reasons, answer);
  redirectReasons(reasons, answer);
  const body = exchange.bodies?.response;
  if (body !== undefined) bodyReasons(reasons, body, answer);
  return reasons.length > most ? reasons.slice(0, most) : reasons;
}
