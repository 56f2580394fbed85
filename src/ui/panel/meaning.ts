import { type Challenge, param, parseChallenges } from '#core/challenge.ts';
import type { Exchange, Round } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import { answeredRound, challengeLines, finalStatus } from '#core/relevance.ts';
import { textPieces } from '#core/secrets.ts';
import { statusMeaning } from '#core/status.ts';
import { masked } from '#ui/bullets.ts';
import { failureKind } from '#ui/failure-kind.ts';
import { visible } from '#ui/visible.ts';
import { failureWords } from './failure-words.ts';

/** The card that leads the detail. */
export interface Meaning {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The status of the round that made this record notable: a challenge that was answered on the way. */
function answeredStatus({ exchange }: StoredRecord): number | undefined {
  const round = exchange.rounds.find((each) => each.end.kind === 'answered' || challengeLines(each).length > 0);
  return round?.response.state === 'seen' ? round.response.value.status : undefined;
}

/** The header that a status refuses. */
const refusedHeader: Readonly<Record<number, string>> = { 401: 'authorization', 407: 'proxy-authorization' };

/** Basic needs no second step (RFC 7617): credentials that got this answer were wrong. */
function refusesBasic({ sent, response }: Round): boolean {
  const name = response.state === 'seen' ? refusedHeader[response.value.status] : undefined;
  return (
    sent.state === 'seen' &&
    sent.value.some((header) => header.name.toLowerCase() === name && /^\s*basic\s/i.test(header.value))
  );
}

/** More of what the server says stands under the challenges. */
const QUOTE = 200;

/** The challenges of the answer that name an error (RFC 6750 section 3). */
function errorsOf(exchange: Exchange): readonly Challenge[] {
  const round = answeredRound(exchange);
  const lines = round === undefined ? [] : challengeLines(round).map(({ value }) => value);
  return parseChallenges(lines).challenges.filter((challenge) => param(challenge, 'error'));
}

/** What the server itself says of it, secrets masked. */
function quoted(challenge: Challenge): string {
  const said = ['error', 'error_description'].map((name) => param(challenge, name)).filter(Boolean);
  const shown = visible(masked(textPieces(said.join(': '))));
  const characters = [...shown.map(({ text }) => text).join('')];
  const text = characters.length > QUOTE ? `${characters.slice(0, QUOTE - 1).join('')}…` : characters.join('');
  return `The server says: ${text}`;
}

/** The meaning of the status, and what the server adds to it. */
function refused(exchange: Exchange, status: number, judged: boolean): Meaning {
  const { name, lines } = statusMeaning(status);
  const title = name.startsWith(String(status)) ? name : `${status} ${name}`;
  if (exchange.outcome.kind === 'waiting')
    return {
      title,
      lines: [
        'The browser asked for a password again: the last one was wrong, or the dialog was closed.',
        'The dialog may still be open.',
      ],
    };
  const errors = errorsOf(exchange);
  // The scope of the token is about credentials: the general words would say the contrary.
  const scope = status === 403 && errors.some((challenge) => param(challenge, 'error') === 'insufficient_scope');
  const general = judged ? [] : scope ? lines.slice(0, 1) : lines;
  return { title, lines: [...general, ...errors.slice(0, 1).map(quoted)] };
}

const healed = 'Healed. A later request to the same address went well, so this does not count as a failure.';

function quiet(record: StoredRecord, status: number): Meaning {
  const first = answeredStatus(record);
  if (first === undefined || first === status)
    return {
      title: `${status}, with a challenge`,
      lines: [
        'The answer is good, and the server still names a way to sign in.',
        'Signed-in requests may get more; this is no failure and does not count.',
      ],
    };
  return {
    title: `Handshake, ended well with ${status}`,
    lines: [
      `The server first answered ${first} with a challenge; the request was sent again and went through.`,
      record.exchange.rounds.some(refusesBasic)
        ? 'An earlier try was refused; the last one went through.'
        : 'This is how the scheme works; it is no failure and does not count.',
    ],
  };
}

/**
 * Says in a few lines what happened, from the status and the way the exchange ended.
 * @param judged a verdict stands above: what the status means in general might contradict it
 */
export function meaningOf(record: StoredRecord, judged = false): Meaning {
  const { exchange, weight } = record;
  const { outcome } = exchange;
  const status = finalStatus(exchange);
  const kind = failureKind(exchange);
  // The browser's own word for it stands with the rounds.
  if (kind !== undefined) return failureWords[kind];
  if (weight === 'waiting' && outcome.kind === 'waiting')
    return {
      title: 'Waiting for your password',
      lines: [
        `The ${outcome.isProxy ? 'proxy' : 'server'} asked for credentials, and the browser's own dialog is open.`,
        'Fill it in or cancel it; until then it does not count as a failure.',
      ],
    };
  if (status === undefined)
    return {
      title: 'No response',
      lines: [outcome.kind === 'failed' ? `The browser reports ${outcome.error}.` : 'No response was seen.'],
    };
  if (weight === 'quiet' && outcome.kind === 'waiting')
    return {
      title: 'Asked for a password',
      lines: [
        'The server asked for credentials, and the browser opened its own dialog.',
        'That is over: what came of it shows in the page and in later requests.',
      ],
    };
  if (weight === 'quiet') return quiet(record, status);
  const { title, lines } = refused(exchange, status, judged);
  return { title, lines: weight === 'healed' ? [healed, ...lines] : lines };
}
