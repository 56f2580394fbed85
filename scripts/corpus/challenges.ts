import { parseChallenges, remarks } from '../../src/core/index.ts';
import { type Differences, isSame, oneOf } from './differences.ts';

interface Reading {
  readonly challenges: readonly {
    readonly scheme: string;
    readonly token68: string | null;
    readonly params: Readonly<Record<string, string>>;
  }[];
  readonly ok: boolean;
}

export interface ChallengeSample {
  readonly id: string;
  readonly header: readonly string[];
  readonly expect: Reading & { readonly lenient?: readonly Reading[] };
}

const plain = ({ challenges, ok }: Reading): Reading => ({
  challenges: challenges.map(({ scheme, token68, params }) => ({
    scheme: scheme.toLowerCase(),
    token68: token68 ?? null,
    params,
  })),
  ok,
});

function read(header: readonly string[]): Reading {
  const { challenges, problems } = parseChallenges(header);
  const all = [...problems, ...challenges.flatMap((challenge) => challenge.problems)];
  return plain({
    challenges: challenges.map(({ scheme, token68, params }) => ({
      scheme,
      token68: token68 ?? null,
      // The first of a name counts.
      params: Object.fromEntries(params.toReversed().map(({ name, value }) => [name.toLowerCase(), value])),
    })),
    ok: all.every(({ code }) => remarks.has(code)),
  });
}

/** Compares what the core reads in the header lines with every reading that the sample accepts. */
export function judgeChallenges({ header, expect }: ChallengeSample): Differences {
  const found = read(header);
  const accepted = [expect, ...(expect.lenient ?? [])].map(plain);
  return accepted.some((each) => isSame(each, found)) ? [] : oneOf('reading', found, accepted);
}
