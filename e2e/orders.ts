/** Orders in which a browser, or chance, may tell the same events. */
import { type NetworkLine, networkEvents } from './recording.ts';

/** Random numbers from 0 to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = random(seed);
  const rest = [...list];
  return list.flatMap(() => rest.splice(Math.floor(next() * rest.length), 1));
}

/** As Firefox replays what a suspended event page has missed: one listener after the other (browsers.md section 1). */
const byListener = (lines: readonly NetworkLine[]): NetworkLine[] =>
  networkEvents.flatMap((name) => lines.filter(({ event }) => event === name));

const seeds = [1, 2, 3, 4, 5];

/** Every order but the recorded one, by name. */
export const orders: readonly (readonly [string, (lines: readonly NetworkLine[]) => NetworkLine[]])[] = [
  ['by listener', byListener],
  ['reversed', (lines) => [...lines].reverse()],
  ...seeds.map((seed) => [`shuffled, seed ${seed}`, (lines: readonly NetworkLine[]) => shuffled(lines, seed)] as const),
];
