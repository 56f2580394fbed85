/** The checks and their words, in chunks of their own: the list and the page are there before them. */
import type { CauseWords } from '#core/causes/cause.ts';
import type { Exchange, Finding } from '#core/exchange.ts';
import type { Context } from '#core/facts.ts';

export interface Checks {
  diagnose(exchange: Exchange, context: Context): readonly Finding[];
  readonly words: Readonly<Record<string, CauseWords>>;
}

/** Rejects where the files are gone: the extension was updated while the page was open. */
export async function loadChecks(): Promise<Checks> {
  const [{ diagnose }, { causeWords }] = await Promise.all([
    import('#core/diagnose.ts'),
    import('#core/causes/all-words.ts'),
  ]);
  return { diagnose, words: causeWords };
}
