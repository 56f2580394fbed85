import { namedHeader } from '../named-header.ts';
import { firstCarried, isSaidBy } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';
import { certainWords } from './required-header-missing.phrases.ts';

/** Codes and sentences that mean one header without naming it. */
const implied: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\buser[- ]agent\b/i, 'user-agent'],
  [/\bquota project\b/i, 'x-goog-user-project'],
  [/\bpotential cross-site request forgery\b/i, 'apollo-require-preflight'],
  [/^version_missing$|\ba version must be present\b/i, 'linkedin-version'],
];

/** Tables have headers with names, too. */
const ofFields =
  /^(?:x-|user-agent$|content-|accept|anthropic|notion|apollo|linkedin|version$|client-|api-)|-version$|-id$/;

/** A header other than credentials is required (User-Agent, X-Requested-With, kbn-xsrf, opt-in header). */
export const cause = {
  id: 'required-header-missing',
  family: 'request',
  actor: 'developer',
  implies: ['permission-denied', 'token-invalid', 'credentials-rejected', 'bot-blocked', 'waf-blocked'],
  check(facts, stated) {
    if (!stated || !isToldAsError(facts, stated)) return undefined;
    const { reason, evidence } = stated;
    const name = implied.find(([pattern]) => pattern.test(reason.said))?.[1] ?? namedHeader(reason.said);
    if (name === undefined)
      return reason.is === 'code'
        ? { certainty: 'likely', evidence: [...evidence, ...firstCarried(facts)] }
        : undefined;
    const { state } = facts.sent(name);
    // The sentence speaks of the request, and what it names was not sent.
    const isOfRequest = /\b(?:requests?|http|csrf)\b/i.test(reason.said);
    // It was sent: something on the way took it, or its value is not liked.
    const certainty =
      state === 'seen'
        ? 'possible'
        : state === 'absent' && isOfRequest && isSaidBy(certainWords, stated)
          ? 'certain'
          : lessSure(
              stated.certainty,
              state === 'hidden' || !(isOfRequest || ofFields.test(name)) ? 'likely' : 'certain',
            );
    const place = state === 'seen' ? [facts.at('sent', name)] : state === 'absent' ? [facts.without('sent', name)] : [];
    return { certainty, evidence: [...evidence, ...place], params: { header: name } };
  },
} satisfies Cause;
