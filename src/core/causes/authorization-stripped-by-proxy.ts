import { remarks } from '../problem.ts';
import type { Cause } from './cause.ts';

/** Words of a sentence that ask for one kind of credentials: who sent another kind was not robbed of it. */
const kinds: readonly (readonly [word: RegExp, schemes: RegExp])[] = [
  [/\bbearer\b|\b(?:jwt|access token)\b/i, /^(?:bearer|dpop|jwt|token)$/],
  [/\bapi[ _-]?key\b/i, /^(?:apikey|bearer|basic)$/],
  [/\b(?:cookie|session)\b/i, /^$/],
];

/** Said of what was sent as well: "missing or invalid", "the provided credentials, and anonymous access is not allowed". */
const open =
  /\bor\b.{0,20}\b(?:invalid|expired|incorrect|malformed|wrong|unsupported)\b|\b(?:invalid|expired|incorrect|malformed) or\b|\bwith provided credentials\b|\ba valid (?:\w+ )?(?:token|credentials?)\b/;

/** The Authorization header left the browser, but something in front of the application removed it. */
export const cause = {
  id: 'authorization-stripped-by-proxy',
  family: 'browser',
  actor: 'site-owner',
  implies: [
    'credentials-missing',
    'session-missing',
    'challenge-missing',
    'permission-denied',
    'credentials-rejected',
    'token-invalid',
  ],
  check(facts, stated) {
    const sent = facts.carried().find(({ where }) => where === 'authorization');
    if (!stated || sent === undefined) return undefined;
    // What is ill formed reaches the application, which then finds nothing in it.
    const isOdd = sent.reading.problems.some(({ code }) => !remarks.has(code) && !code.startsWith('jwt-'));
    const scheme = /^[^\s]*/.exec(sent.value.trimStart())?.[0].toLowerCase() ?? '';
    const asked = facts.challenges();
    const isOther = asked.length > 0 && !asked.some((each) => each.scheme.toLowerCase() === scheme);
    const said = stated.reason.said.toLowerCase();
    const isOfOtherKind =
      !said.includes(scheme) && kinds.some(([word, schemes]) => word.test(said) && !schemes.test(scheme));
    // Amazon API Gateway says so of addresses that it does not know: wrong-endpoint.
    const isGateway = /^missing ?authentication ?token(?:exception)?$/.test(said.trim());
    if (isOdd || isOther || isOfOtherKind || isGateway || open.test(said)) return undefined;
    return { certainty: 'likely', evidence: [...stated.evidence, sent.place], params: { scheme } };
  },
} satisfies Cause;
