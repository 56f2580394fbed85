import { useEffect, useState } from 'preact/hooks';
import type { Check } from '#core/check-credentials.ts';
import { fieldValue } from '#core/header.ts';
import type { RequestFacts } from '#core/request-facts.ts';
import type { SentCredential } from './sent-credentials.ts';

/** What was proven of a credential, or why nothing could be. */
export type Checked = Check | { readonly failed: string };

/** What is proven, as one text: an answer belongs to the question with the same one. Nothing where nothing can be. */
function questionOf({ kind, name, value, reading }: SentCredential, request: RequestFacts): string | undefined {
  const proof = fieldValue(request.headers, 'dpop');
  const scheme = reading?.scheme?.toLowerCase();
  if (kind !== 'header' || proof === undefined || (scheme !== 'dpop' && scheme !== 'bearer')) return undefined;
  return JSON.stringify([name, value, request.method, request.url, proof]);
}

/**
 * Proves what can be proven of a credential with its request, in the background: the proof beside a DPoP token. (The
 * response of Digest needs the password, which nobody has told.)
 * @returns nothing until it is known, or where nothing can be proven; never the answer of another credential
 */
export function useCheck(credential: SentCredential, request: RequestFacts): Checked | undefined {
  const [answer, setAnswer] = useState<{ readonly question: string; readonly checked: Checked }>();
  const question = questionOf(credential, request);
  // The question is all that the answer depends on; records are read anew with every change of the store.
  useEffect(() => {
    if (question === undefined) return;
    let gone = false;
    const give = (checked: Checked): void => {
      if (!gone) setAnswer({ question, checked });
    };
    // With the digests that only this needs: loaded when there is something to prove.
    import('#core/check-credentials.ts')
      .then(({ checkCredentials }) => checkCredentials(credential.name, credential.value, { request }))
      .then(give, (error: unknown) => give({ failed: error instanceof Error ? error.name : 'unknown error' }));
    return () => {
      gone = true;
    };
  }, [question]);
  return answer !== undefined && answer.question === question ? answer.checked : undefined;
}
