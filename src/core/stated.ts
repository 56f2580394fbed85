/** Which causes the reasons of a server name, by how servers say each cause (causes/<id>.says.ts). */
import type { Cause, Says } from './causes/cause.ts';
import { doubted } from './doubt.ts';
import type { Certainty } from './exchange.ts';
import type { Named, Statement } from './facts.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Reason } from './reason.ts';
import type { VendorWords } from './vendor-words.ts';

/** How a cause is said, found in a reason. */
export interface Word {
  readonly cause: string;
  readonly certainty: Certainty;
  /** Of a sentence. */
  readonly pattern?: RegExp;
}

const certainties = ['certain', 'likely', 'possible'] as const;

/** Less is surer. */
export const rankOf = (certainty: Certainty): number => certainties.indexOf(certainty);

/** A code without what writers of codes differ in: "InvalidToken", "invalid_token", "INVALID-TOKEN". */
export const plainCode = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Words, ready to be looked up. */
export interface Vocabulary {
  readonly codes: ReadonlyMap<string, readonly Word[]>;
  /** Those whose expression is found in a sentence. */
  readonly textsIn: (said: string) => readonly Word[];
}

/** All words of all causes. */
export interface Lexicon extends Vocabulary {
  /** Cause -> all that it implies, also through others. */
  readonly implied: ReadonlyMap<string, ReadonlySet<string>>;
}

function impliedBy(causes: readonly Cause[]): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(causes.map(({ id, implies = [] }) => [id, implies]));
  const all = new Map<string, ReadonlySet<string>>();
  for (const id of direct.keys()) {
    const found = new Set<string>();
    // A set may grow while it is walked: each id is visited once, also in a circle.
    for (const next of direct.get(id) ?? []) found.add(next);
    for (const each of found) for (const next of direct.get(each) ?? []) found.add(next);
    all.set(id, found);
  }
  return all;
}

/** @param says by the id of the cause */
export function vocabularyOf(says: Readonly<Record<string, Says>>): Vocabulary {
  const codes = new Map<string, Word[]>();
  const texts: (Word & { readonly pattern: RegExp })[] = [];
  for (const [cause, own] of Object.entries(says))
    for (const certainty of certainties)
      for (const word of own[certainty] ?? []) {
        if (typeof word !== 'string') texts.push({ cause, certainty, pattern: word });
        else codes.set(plainCode(word), [...(codes.get(plainCode(word)) ?? []), { cause, certainty }]);
      }
  return { codes, textsIn: phraseIndex(texts) };
}

/** @param says how servers say them, by the id of the cause */
export const lexiconOf = (causes: readonly Cause[], says: Readonly<Record<string, Says>>): Lexicon => ({
  ...vocabularyOf(says),
  implied: impliedBy(causes),
});

/** No code is longer. */
const longest = 120;

/** A sentence without a blank may be a code that came where a sentence is expected. */
const mayBeCode = ({ is, said }: Reason): boolean => said.length <= longest && (is === 'code' || !/\s/.test(said));

/** A code with a part of its own behind it: "InvalidAccessKeyId.NotFound". */
const codesIn = (said: string, codes: Lexicon['codes']): readonly Word[] | undefined =>
  codes.get(plainCode(said)) ?? (said.includes('.') ? codes.get(plainCode(said.split('.', 1)[0] ?? '')) : undefined);

function wordsIn(reason: Reason, { codes, textsIn }: Vocabulary): readonly Word[] {
  const byCode = mayBeCode(reason) ? codesIn(reason.said, codes) : undefined;
  const inText = textsIn(reason.said);
  return byCode ? [...byCode, ...inText] : inText;
}

/** Whose words a reason is in: of the first vendor that has such words, else everybody's. */
function meaningOf(
  reason: Reason,
  lexicon: Lexicon,
  vendors: readonly VendorWords[],
): { readonly words: readonly Word[]; readonly by?: Named } {
  for (const { named, vocabulary } of vendors) {
    const words = doubted(wordsIn(reason, vocabulary), reason, lexicon);
    if (words.length > 0) return { words, by: named };
  }
  return { words: doubted(wordsIn(reason, lexicon), reason, lexicon) };
}

/**
 * @param vendors those that are known to have answered, with their own words (vendor-words.ts)
 * @returns per cause the strongest statement that names it, with all reasons that do
 */
export function statementsOf(
  reasons: readonly Reason[],
  lexicon: Lexicon,
  vendors: readonly VendorWords[] = [],
): Map<string, Statement> {
  const found = new Map<string, Statement>();
  for (const reason of reasons) {
    const { words, by } = meaningOf(reason, lexicon, vendors);
    for (const { cause, certainty } of words)
      put(found, cause, { certainty, reason, evidence: [reason.place], ...(by && { by }) });
  }
  return found;
}

/** Adds a statement to what is said of a cause: the stronger one leads, and both keep their places. */
export function put(all: Map<string, Statement>, cause: string, statement: Statement): void {
  const before = all.get(cause);
  if (before === undefined) {
    all.set(cause, statement);
    return;
  }
  const isStronger = rankOf(statement.certainty) < rankOf(before.certainty);
  const [first, second] = isStronger ? [statement, before] : [before, statement];
  const by = first.by ?? second.by;
  const evidence = [...first.evidence, ...second.evidence.filter((each) => !first.evidence.includes(each))];
  all.set(cause, { ...first, evidence, ...(by && { by }) });
}
