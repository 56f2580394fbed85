import { checkToken, readToken, type Token, verifyToken } from '../../src/core/index.ts';
import { codes, type Differences, oneOf } from './differences.ts';

interface Expected {
  readonly decodes: boolean;
  readonly kind: Token['kind'];
  readonly header: object | null;
  readonly claims: object | null;
  readonly payloadText?: string | null;
  readonly signature: 'valid' | 'invalid' | 'unverifiable';
}

export interface TokenSample {
  readonly id: string;
  readonly token: string;
  readonly jwk?: object;
  readonly expect: Expected & {
    readonly warnings: readonly string[];
    readonly optional?: readonly string[];
    readonly alt?: { readonly [K in keyof Expected]?: readonly Expected[K][] };
    readonly disclosures?: number;
    readonly disclosed?: object;
    readonly keyBinding?: boolean;
  };
}

/** What is no JWT at all counts as invalid in the corpus. */
const kindOf = ({ kind }: Token): string => (kind === 'opaque' ? 'invalid' : kind);

/** What only the key shows, and yet is a problem of the token (words.md section 2). */
const keyProblems: ReadonlySet<string | undefined> = new Set(['weak-key', 'alg-key-mismatch', 'kid-not-found']);

/** Compares what is read, what is wrong at that time, and what the key says. */
export async function judgeToken({ token: text, jwk, expect }: TokenSample, now: number): Promise<Differences> {
  const token = readToken(text);
  const { result, reason } = await verifyToken(text, jwk === undefined ? [] : [jwk]);
  const found = {
    decodes: token.header !== undefined && kindOf(token) !== 'invalid',
    kind: kindOf(token),
    header: token.header ?? null,
    claims: token.claims ?? null,
    payloadText: token.payloadText ?? null,
    signature: result,
  };
  const allowed = (name: keyof Expected): readonly unknown[] => [expect[name], ...(expect.alt?.[name] ?? [])];
  const named = Object.keys(found).filter((name) => name in expect) as (keyof Expected)[];
  const seen = [...token.problems, ...checkToken(token, { now })].map(({ code }) => code);
  const problems = [...new Set([...seen, ...(reason !== undefined && keyProblems.has(reason) ? [reason] : [])])];
  return [
    ...named.flatMap((name) => oneOf(name, found[name], allowed(name))),
    ...codes(problems, expect.warnings, expect.optional),
    ...(expect.disclosures === undefined ? [] : oneOf('disclosures', token.disclosures?.length, [expect.disclosures])),
    ...(expect.disclosed === undefined ? [] : oneOf('disclosed', token.disclosed, [expect.disclosed])),
    ...(expect.keyBinding === undefined
      ? []
      : oneOf('keyBinding', token.keyBinding !== undefined, [expect.keyBinding])),
  ];
}
