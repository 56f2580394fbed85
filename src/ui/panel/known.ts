import { durationWords } from '#core/duration.ts';
import type { Instant } from '#core/exchange.ts';
import type { Clock, Known } from '#core/messages.ts';
import { distanceWords } from './moment.ts';

/** One line of what is known of an origin. */
export interface KnownRow {
  readonly name: 'clock' | 'credentials' | 'good request';
  readonly text: string;
  /** It may matter for what was refused. */
  readonly telling: boolean;
}

/** A clock that is off by less refuses nothing: Date counts whole seconds, and servers allow for a few. */
const FEW = 5_000;

const isOff = ({ offset, within }: Clock): boolean => Math.abs(offset) > within && Math.abs(offset) > FEW;

function clockRow(clock: Clock): KnownRow {
  const { offset, within, samples } = clock;
  const rests = `(${samples === 1 ? '1 answer' : `the latest ${samples} answers`}, give or take ${Math.max(1, Math.ceil(within / 1_000))} s)`;
  const text = isOff(clock)
    ? `The server's clock is ${durationWords(offset)} ${offset > 0 ? 'ahead of' : 'behind'} this computer's ${rests}.`
    : `The server's clock agrees with this computer's ${rests}.`;
  return { name: 'clock', text, telling: isOff(clock) };
}

/**
 * Says what the profile of an origin adds to a failure.
 * @param at start of the request, the moment that the others are told against
 */
export function knownRows({ clock, workedAt, otherWorkedAt, good }: Known, at: Instant): readonly KnownRow[] {
  const credentials = (who: string, moment: Instant): KnownRow => ({
    name: 'credentials',
    text: `${who} were sent with a request that went well ${distanceWords(moment, at)}.`,
    telling: true,
  });
  return [
    ...(clock === undefined ? [] : [clockRow(clock)]),
    ...(workedAt === undefined ? [] : [credentials('These very credentials', workedAt)]),
    ...(otherWorkedAt === undefined ? [] : [credentials('Other credentials of this kind', otherWorkedAt)]),
    ...(good === undefined
      ? []
      : [
          {
            name: 'good request',
            text: `A request to the same address pattern went well ${distanceWords(good.at, at)} (${good.status}).`,
            telling: true,
          } as const,
        ]),
  ];
}
