/** The checks, what servers say, and their words, in chunks of their own: the list and the page are there before them. */
import type { CauseWords } from '#core/causes/cause.ts';
import type { Diagnose } from '#core/diagnose-by.ts';
import type { Exchange } from '#core/exchange.ts';
import type { Context } from '#core/facts.ts';
import type { Remark } from '#core/remarks.ts';

export interface Checks {
  readonly diagnose: Diagnose;
  /** What is worth a remark whatever the verdict is. */
  readonly remarksOf: (exchange: Exchange, context: Context) => readonly Remark[];
  readonly words: Readonly<Record<string, CauseWords>>;
}

/** Rejects where the files are gone: the extension was updated while the page was open. */
export async function loadChecks(): Promise<Checks> {
  const [{ diagnoseWith, remarksOf }, { causeSays }, { services }, { causeWords }] = await Promise.all([
    import('#core/checks.ts'),
    import('#core/causes/all-says.ts'),
    import('#core/services.ts'),
    import('#core/causes/all-words.ts'),
  ]);
  return { diagnose: diagnoseWith(causeSays, services), remarksOf, words: causeWords };
}
