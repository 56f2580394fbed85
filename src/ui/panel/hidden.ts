import type { Exchange, HiddenReason, Round } from '#core/exchange.ts';
import { answeredRound } from '#core/relevance.ts';
import type { Hidden } from './sent-credentials.ts';

/** Why something is not visible, in words that follow "not visible: ". */
export const hiddenWords: Readonly<Record<HiddenReason, string>> = {
  'browser-added': 'the browser adds it after the last event that an extension gets',
  'worker-restarted': 'Authlens was stopped by the browser and woke after it was sent',
  'not-reported': 'the browser answered the challenge itself and does not report what it sent',
  'status-only': 'Authlens recorded only the status',
  'from-cache': "the answer came from the browser's cache, so probably nothing was sent now",
};

/** @returns why the fields of a round's response are not visible; undefined where they are, or where there is none */
export function hiddenResponse({ response }: Round): HiddenReason | undefined {
  if (response.state === 'hidden') return response.why;
  return response.state === 'seen' && response.value.statusOnly ? 'status-only' : undefined;
}

/** Is the status all that is known of the answer that a person sees? */
export function isStatusOnly(exchange: Exchange): boolean {
  const round = answeredRound(exchange);
  return round !== undefined && hiddenResponse(round) === 'status-only';
}

/**
 * Says what may have gone out unseen. Most requests without Authorization had none, so that one is told calmly.
 * @param of how many rounds the exchange has; rounds are named only where it is not all of them
 */
export function hiddenSentence({ names, rounds, why }: Hidden, of: number): string {
  const some = rounds.length < of;
  const where = `round ${rounds.map((round) => round + 1).join(', ')}`;
  if (why === 'browser-added')
    return `No ${names.join(' or ')} was seen${some ? ` in ${where}` : ''}. If the browser added one itself (a remembered login), only DevTools would have told it.`;
  const verb = names.length === 1 ? 'is' : 'are';
  return `${names.join(' and ')}${some ? ` of ${where}` : ''} ${verb} not visible: ${hiddenWords[why]}.`;
}
