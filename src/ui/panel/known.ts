import { type ClockVerdict, clockTolerance } from '#core/clock-verdict.ts';
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

const direction = (offset: number): string => (offset > 0 ? 'ahead' : 'behind');

const aheadOf = (offset: number): string => (offset > 0 ? 'ahead of' : 'behind');

const give = (within: number): string => `give or take ${Math.max(1, Math.ceil(within / 1_000))} s`;

/** What most servers say against our clock, and what this server says against them. */
function yours(clock: Clock, { offset, within, origins }: ClockVerdict): string {
  const said = `Your clock is ${durationWords(offset)} ${direction(-offset)} (${give(within)}): most servers seen here agree with each other, not with this computer.`;
  if (origins.length === 0) return said;
  const off = clock.offset - offset;
  return `${said} This server's clock is wrong too: ${durationWords(off)} ${aheadOf(off)} theirs.`;
}

function clockRow(clock: Clock, verdict: ClockVerdict): KnownRow {
  const { offset, within, samples } = clock;
  const rests = `(${samples === 1 ? '1 answer' : `the latest ${samples} answers`}, ${give(within)})`;
  const distance = `The server's clock is ${durationWords(offset)} ${aheadOf(offset)} this computer's ${rests}.`;
  const words: Readonly<Record<ClockVerdict['kind'], () => string | undefined>> = {
    agree: () => undefined,
    yours: () => yours(clock, verdict),
    server: () =>
      `This server's clock is ${durationWords(verdict.offset)} ${direction(verdict.offset)} ${rests}: the other servers seen here agree with this computer.`,
    unknown: () =>
      Math.abs(offset) > within + clockTolerance
        ? `${distance} Can't tell which of the two is wrong: too few other servers were seen, or they disagree.`
        : undefined,
  };
  const text = words[verdict.kind]();
  const agrees = `The server's clock agrees with this computer's ${rests}.`;
  return { name: 'clock', text: text ?? agrees, telling: text !== undefined };
}

/**
 * Says what the profile of an origin adds to a failure.
 * @param at start of the request, the moment that the others are told against
 * @param verdict on the clock of this origin (known-clocks.ts)
 */
export function knownRows(
  { clock, workedAt, otherWorkedAt, good }: Known,
  at: Instant,
  verdict: ClockVerdict,
): readonly KnownRow[] {
  const credentials = (who: string, moment: Instant): KnownRow => ({
    name: 'credentials',
    text: `${who} were sent with a request that went well ${distanceWords(moment, at)}.`,
    telling: true,
  });
  return [
    ...(clock === undefined ? [] : [clockRow(clock, verdict)]),
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
