import { type Contest, contests, ours } from './readers/contests.ts';
import { builtCore } from './readers/core.ts';
import { shapes, sizes } from './readers/inputs.ts';
import { type Growth, growthTable, speedTable } from './readers/report.ts';
import { timed } from './readers/timing.ts';
import { inTurn } from './rounds.ts';

interface Lane {
  readonly sample: () => number;
  readonly values: number[];
}

/** One sample of each lane in every round, each round in another order. */
function race(lanes: readonly Lane[], rounds: number): void {
  for (let round = 0; round < rounds; round += 1)
    for (const { sample, values } of inTurn(lanes, round)) values.push(sample());
}

/** How long one sample takes, in milliseconds; longer where one read takes longer. */
const sampleMs = { speed: 20, growth: 5 };

function speeds(all: readonly Contest[], rounds: number) {
  const measured = new Map<string, ReadonlyMap<string, number[]>>();
  for (const { name, inputs, readers } of all) {
    const lanes = new Map(
      Object.entries(readers).map(([reader, read]) => {
        return [reader, { ...timed(read, inputs, sampleMs.speed), values: [] as number[] }] as const;
      }),
    );
    race([...lanes.values()], rounds);
    measured.set(name, new Map([...lanes].map(([reader, { values }]) => [reader, values])));
  }
  return measured;
}

function growth(all: readonly Contest[], rounds: number): Growth[] {
  return shapes.flatMap(({ name, contest, make, onlyOurs }) => {
    const readers = all.find((each) => each.name === contest)?.readers ?? {};
    const chosen = Object.entries(readers).filter(([reader]) => !onlyOurs || reader === ours);
    const grown = chosen.map(([reader]) => ({ shape: name, reader, perCharacter: [] as number[][] }));
    for (const size of sizes) {
      const input = make(size);
      const lanes = chosen.map(([, read]) => {
        const { sample } = timed(read, [input], sampleMs.growth);
        return { sample: () => sample() / input.length, values: [] };
      });
      race(lanes, rounds);
      for (const [index, { values }] of lanes.entries()) grown[index]?.perCharacter.push(values);
    }
    return grown;
  });
}

/**
 * Measures how fast challenges, credentials and tokens are read, next to the npm packages that read them too, all in
 * this process and by turns; and how the time grows with the length of the input.
 * @returns the tables as Markdown; `unexplained`: a package is faster and nobody says why
 */
export async function benchReaders(rounds: number): Promise<{ readonly text: string; readonly unexplained: boolean }> {
  const all = contests(await builtCore());
  const { text, unexplained } = speedTable(speeds(all, rounds));
  const grown = growthTable(growth(all, rounds));
  return {
    text: [text, 'Nanoseconds for one character, by the length of the input:', grown].join('\n\n'),
    unexplained,
  };
}
