/** What DevTools may still tell of: the latest exchanges. They hold secrets, so few are remembered, and not for long. */
import type { Exchange, Instant } from './exchange.ts';
import { trimExchange } from './trim.ts';

export interface Recent {
  /** Remembers an exchange, in place of its earlier self. */
  add(exchange: Exchange): void;
  /** The one told last comes last. */
  all(): readonly Exchange[];
  /** Was something cut from it? Then its record holds more. */
  isCut(requestId: string): boolean;
  /** Forgets those for which this is true. */
  forget(isGone: (exchange: Exchange) => boolean): void;
}

/** Milliseconds before the end of the exchange told last. DevTools tells within some 300 ms (measured). */
const maxAge = 10_000;
const maxCount = 200;
/** Of one exchange. */
const maxBytes = 65_536;

const endOf = ({ endedAt, startedAt }: Exchange): Instant => endedAt ?? startedAt;

/** The start of a long text keeps all of it in memory (measured: 4 MB for each exchange cut to 64 kB), a copy does not. */
const copyOf = (exchange: Exchange): Exchange => JSON.parse(JSON.stringify(exchange)) as Exchange;

/** Makes an empty memory. Its age is measured by the events' clock alone. */
export function createRecent(): Recent {
  const known = new Map<string, { readonly exchange: Exchange; readonly isCut: boolean }>();

  function forget(isGone: (exchange: Exchange) => boolean): void {
    for (const [id, { exchange }] of known) if (isGone(exchange)) known.delete(id);
  }

  return {
    add(whole) {
      const { requestId } = whole;
      const trimmed = trimExchange(whole, maxBytes);
      const isCut = trimmed !== whole;
      const exchange = isCut ? copyOf(trimmed) : whole;
      known.delete(requestId);
      known.set(requestId, { exchange, isCut });
      // Not by the newest of all: after a clock is set back nothing would be remembered until it catches up.
      forget((each) => endOf(each) < endOf(exchange) - maxAge);
      const [oldest] = known.keys();
      if (known.size > maxCount && oldest !== undefined) known.delete(oldest);
    },
    all: () => [...known.values()].map(({ exchange }) => exchange),
    isCut: (requestId) => known.get(requestId)?.isCut ?? false,
    forget,
  };
}
