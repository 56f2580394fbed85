import type { StoredRecord } from '#core/messages.ts';
import { challengeLines, finalStatus } from '#core/relevance.ts';
import { statusMeaning } from '#core/status.ts';

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
      'This is how the scheme works; it is no failure and does not count.',
    ],
  };
}

/** Says in a few lines what happened, from the status and the way the exchange ended. */
export function meaningOf(record: StoredRecord): Meaning {
  const { exchange, weight } = record;
  const { outcome } = exchange;
  const status = finalStatus(exchange);
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
  const { name, lines } = statusMeaning(status);
  return { title: name.startsWith(String(status)) ? name : `${status} ${name}`, lines };
}
