import { namedHeader } from '../named-header.ts';
import { firstCarried, isSaidBy } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** Codes and sentences that mean one header without naming it. */
const implied: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\buser[- ]agent\b/i, 'user-agent'],
  [/\bquota project\b/i, 'x-goog-user-project'],
  [/\bpotential cross-site request forgery\b/i, 'apollo-require-preflight'],
  [/^version_missing$|\ba version must be present\b/i, 'linkedin-version'],
];

const certainWords: readonly (string | RegExp)[] = [
  'MissingRequiredHeader',
  'MissingSecurityHeader',
  'missing_required_header',
  'missing_header',
  'missing_version',
  'VERSION_MISSING',
  'missing_user_agent',
  'user_agent_required',
  /\brequests? must (?:contain|include|have|set|send) (?:an? |the )?['"`]?[a-z][\w]*(?:-\w+)+['"`]? (?:request |http )?header\b/i,
  /\bmust (?:set|send|include|provide|specify) (?:an? |the )?['"`]?[a-z]\w*(?:-\w+)+['"`]? (?:request |http )?header\b/i,
  /\bmake sure your request has an? ['"`]?[a-z]\w*(?:-\w+)+['"`]? header\b/i,
  /\bmissing (?:an? |the )?(?:required |mandatory )?(?:http |request )?headers?:? ['"`]?[a-z]\w*(?:-\w+)+/i,
  /\b(?:missing|no|requires?|required) (?:an? |the )?['"`]?[a-z]\w*(?:-\w+)+['"`]? (?:request |http )?header\b/i,
  /\b[a-z]\w*(?:-\w+)+['"`]?:? (?:request |http )?header (?:is |was |must be |should be )(?:missing|required|mandatory|not (?:set|present|provided|found)|defined|set|specified|provided)\b/i,
  /\badding the [a-z]\w*(?:-\w+)+ header\b/i,
  /\b(?:set|provide|include|specify|requires?|send) (?:an? |the )?(?:[\w-]+ ){0,3}?user[- ]agent\b/i,
  /\brequires a quota project\b/i,
  /\bblocked as a potential cross-site request forgery\b/i,
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
  says: {
    certain: certainWords,
    likely: [
      /\b(?:missing|empty|invalid|no|bad) user[- ]agent\b|\buser[- ]agent (?:is |was |header )?(?:missing|required|empty|not set)\b/i,
    ],
  },
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
