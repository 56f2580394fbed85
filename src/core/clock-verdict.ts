/** Whose clock is wrong: ours, or a server's? By what several servers say of the time (clock.ts). */
import { cookieAddress, isThisMachine, roughSite } from './cookie-match.ts';
import type { Instant } from './exchange.ts';
import type { Clock } from './messages.ts';

/** The clock of one server against ours. */
export interface OriginClock {
  /** "https://shop.example:8443" */
  readonly origin: string;
  readonly clock: Clock;
}

export interface ClockVerdict {
  /**
   * agree: nobody is wrong. yours: most servers agree with each other, not with our clock. server: most agree with our
   * clock, `origins` do not. unknown: too few tell, or no majority agrees.
   */
  readonly kind: 'yours' | 'server' | 'unknown' | 'agree';
  /** yours, agree: what most servers are ahead of ours. server: what the worst is ahead of the others. Milliseconds. */
  readonly offset: number;
  /** The true offset is at most so far away. Infinity: nobody told anything. */
  readonly within: number;
  /** Those that differ from what most clocks say, the worst first. With `yours` they are wrong as well. */
  readonly origins: readonly string[];
  /** What a right clock would show, as far as the servers tell. Missing where nobody can say. */
  readonly time?: Instant;
}

/** Clocks that are set by the network differ by less; a difference below it harms nobody. */
export const clockTolerance = 5_000;

type Reading = Pick<Clock, 'offset' | 'within'>;

const ours: Reading = { offset: 0, within: 0 };
const nothing: Reading = { offset: 0, within: Number.POSITIVE_INFINITY };

const agree = (a: Reading, b: Reading): boolean =>
  Math.abs(a.offset - b.offset) <= a.within + b.within + clockTolerance;

function median(readings: readonly Reading[]): Reading {
  const sorted = readings.toSorted((a, b) => a.offset - b.offset);
  return sorted[Math.floor(sorted.length / 2)] ?? ours;
}

/** Who has one clock has one vote: hosts under one domain mostly stand behind one front. */
function owner(origin: string): string | undefined {
  const { host } = cookieAddress(origin);
  // A server on this machine has our clock: it proves nothing about it.
  if (host === '' || isThisMachine(host)) return undefined;
  return roughSite(host);
}

function votesOf(all: readonly OriginClock[]): readonly Reading[] {
  const byOwner = new Map<string, Reading[]>();
  for (const { origin, clock } of all) {
    const key = owner(origin);
    if (key === undefined) continue;
    const readings = byOwner.get(key);
    if (readings) readings.push(clock);
    else byOwner.set(key, [clock]);
  }
  return [...byOwner.values()].map(median);
}

/** Where all readings meet; where they do not, all that lies between them. */
function meeting(readings: readonly Reading[]): Reading {
  const low = readings.reduce((most, { offset, within }) => Math.max(most, offset - within), Number.NEGATIVE_INFINITY);
  const high = readings.reduce(
    (least, { offset, within }) => Math.min(least, offset + within),
    Number.POSITIVE_INFINITY,
  );
  return { offset: Math.round((low + high) / 2), within: Math.ceil(Math.abs(high - low) / 2) };
}

/**
 * Says whose clock is wrong. Our own clock has one vote among those of the servers; what more than half of them agree on
 * (the median and all that are near it) counts as right.
 * @param all what is known of each origin, each once
 * @param now our clock
 * @param of judge this origin alone: a wrong clock elsewhere is then not its fault
 */
export function clockVerdict(all: readonly OriginClock[], now: Instant, of?: string): ClockVerdict {
  const votes = votesOf(all);
  const middle = median([ours, ...votes]);
  const near = votes.filter((vote) => agree(vote, middle));
  const weAreRight = agree(ours, middle);
  const known = (near.length + (weAreRight ? 1 : 0)) * 2 > votes.length + 1 && near.length > 0;
  const asked = all.filter(({ origin }) => of === undefined || origin === of);
  if (!known) {
    const [alone] = asked.length === 1 || of !== undefined ? asked : [];
    const { offset, within } = alone?.clock ?? (votes.length > 0 ? median(votes) : nothing);
    return { kind: 'unknown', offset, within, origins: [] };
  }
  const right = meeting(near);
  const wrong = asked
    .filter(({ clock }) => !agree(clock, right))
    .toSorted((a, b) => Math.abs(b.clock.offset - right.offset) - Math.abs(a.clock.offset - right.offset));
  const origins = wrong.map(({ origin }) => origin);
  const time = now + right.offset;
  const [worst] = wrong;
  if (!weAreRight) return { kind: 'yours', ...right, origins, time };
  if (!worst) return { kind: 'agree', ...right, origins, time };
  const { offset, within } = worst.clock;
  return { kind: 'server', offset: offset - right.offset, within: within + right.within, origins, time };
}
