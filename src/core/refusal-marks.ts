/**
 * Header fields of an answer that say "refused" where its status does not: facts/auth.md sections 5 and 6. A carrier's
 * ordinary field (cf-ray, x-datadome: protected) is none.
 */

/**
 * any: whatever the status. error: with 400 and above. limit: with 429, which needs no more than a word of when to come
 * back. quiet: below 400 it is worth reading, and no failure.
 */
type When = 'any' | 'error' | 'limit' | 'quiet';

interface Mark {
  readonly value: RegExp;
  readonly when: When;
}

const whatever = /\S/;
const spent = /^\s*0\s*$/;
/** Codes of AWS, Azure and their like that are about who asks. */
const refusing =
  /auth|denied|forbidden|token|signature|credential|expired|permission|accesskey|optin|unrecognizedclient/i;

const rows: readonly (readonly [name: string, value: RegExp, when: When])[] = [
  ['cf-mitigated', whatever, 'any'],
  ['x-vercel-mitigated', whatever, 'any'],
  ['x-amzn-waf-action', whatever, 'any'],
  ['x-goog-iap-generated-response', /true/, 'any'],
  ['grpc-status', /^\s*(?:7|16)\s*$/, 'any'],
  ['x-github-sso', whatever, 'quiet'],
  ['x-github-otp', /required/, 'error'],
  ['x-datadome', /^(?!protected\b)/, 'error'],
  ['x-dd-b', /^[12]/, 'error'],
  ['x-px-blocked', whatever, 'error'],
  ['x-sucuri-block', whatever, 'error'],
  ['x-kpsdk-ct', whatever, 'error'],
  ['x-amzn-errortype', refusing, 'error'],
  ['x-ms-error-code', refusing, 'error'],
  ['x-sb-error-code', whatever, 'error'],
  ['x-squid-error', /DENIED/, 'error'],
  ['x-seraph-loginreason', /FAILED|DENIED/, 'error'],
  ['x-forms_based_auth_required', whatever, 'error'],
  ['x-ratelimit-remaining', spent, 'error'],
  ['x-rate-limit-remaining', spent, 'error'],
  ['ratelimit-remaining', spent, 'error'],
  ['retry-after', whatever, 'limit'],
  ['x-envoy-ratelimited', whatever, 'limit'],
];

/** By lower-case field name. */
const marks: ReadonlyMap<string, Mark> = new Map(rows.map(([name, value, when]) => [name, { value, when }]));

/** @returns what a header field says of its answer: refused, worth reading, or nothing */
export function refusalMark(name: string, value: string, status: number): 'refused' | 'quiet' | undefined {
  const mark = marks.get(name);
  if (mark === undefined || !mark.value.test(value)) return undefined;
  if ((mark.when === 'error' && status < 400) || (mark.when === 'limit' && status !== 429)) return undefined;
  return mark.when === 'quiet' && status < 400 ? 'quiet' : 'refused';
}
