import { flawOf, tokenRefused, told } from '../told.ts';
import type { Cause } from './cause.ts';

/** No token ever looks so: a script's non-value or an example was sent. */
const nonValues = [
  'literal-undefined',
  'literal-null',
  'literal-nan',
  'literal-false',
  'literal-object',
  'literal-placeholder',
  'json-in-token',
];
/** Meant as a token, and damaged; some servers read past it. What is masked may be so only in the record. */
const damages = [
  'segment-count',
  'header-not-json',
  'payload-not-json',
  'bad-base64',
  'segment-empty',
  'signature-missing',
  'json-serialization',
  'url-encoded-token',
  'truncated-token',
  'masked-token',
];

/** What was sent as a token cannot be a token (undefined, truncated, not a JWT where one is required). */
export const cause = {
  id: 'token-malformed',
  family: 'wrong',
  actor: 'developer',
  implies: ['token-invalid', 'credentials-rejected', 'api-key-invalid', 'permission-denied', 'session-missing'],
  check(facts, stated) {
    const [non, damaged] = [flawOf(facts, nonValues), flawOf(facts, damages)];
    const flaw = non ?? damaged;
    const params = flaw ? { what: flaw.problem.message } : {};
    if (stated) {
      const place = flaw?.carried.place;
      return place
        ? { certainty: stated.certainty, evidence: [...stated.evidence, place], params }
        : told(facts, stated);
    }
    const refused = tokenRefused(facts);
    if (flaw === undefined || !facts.isRefused) return undefined;
    if (!non && facts.status !== 401 && refused.length === 0) return undefined;
    const evidence = [flaw.carried.place, ...refused, facts.at('status')];
    // A non-value that is called a bad token: there is nothing else that could be bad about it.
    const isHeader = non?.carried.where === 'authorization';
    if (isHeader && non.problem.code !== 'literal-placeholder' && refused.length > 0)
      return { certainty: 'certain', evidence, params };
    return { certainty: non && facts.status === 401 ? 'likely' : 'possible', evidence, params };
  },
} satisfies Cause;
