/** How far a sentence counts in an answer that does not say by its status that anybody was refused. */
import type { Family } from './causes/cause.ts';
import type { Facts, Statement } from './facts.ts';
import type { Reason, ReasonSource } from './reason.ts';

/** Their words are used of things as well: plans, scopes, limits, regions, accounts, sites. */
const families: ReadonlySet<Family> = new Set(['permission', 'request', 'browser', 'blocked']);

/** These carry errors only, whatever the status. */
const ofErrors: ReadonlySet<ReasonSource> = new Set(['challenge', 'header', 'redirect', 'oauth', 'grpc']);

/** What is wrong with what was asked, or with the server: RFC 9110 sections 15.2 to 15.6. */
function isOrdinary({ status = 0, isRefused }: Facts): boolean {
  if (isRefused) return false;
  return status < 402 || (status > 403 && status < 423) || (status >= 500 && status !== 509 && status < 512);
}

/** Is it said in such a way that it can only be meant of this request? A page or XML of an error is about that error. */
const isPlain = ({ source, is }: Reason, { status = 0 }: Facts): boolean =>
  ofErrors.has(source) || (source === 'html' || source === 'xml' ? status >= 400 : is === 'code' && source !== 'text');

/** @returns the reasons that may be certain of a cause of any family */
export const plainReasons = (facts: Facts): readonly Reason[] =>
  isOrdinary(facts) ? facts.reasons().filter((reason) => isPlain(reason, facts)) : facts.reasons();

/**
 * @param plain what the plain reasons say of the same cause: a code that bears the sentence out
 * @returns the statement, no more than likely where only a sentence says it that may speak of a thing
 */
export const soberly = (family: Family, said: Statement, plain: Statement | undefined): Statement =>
  said.certainty === 'certain' && (plain === undefined || plain.certainty === 'possible') && families.has(family)
    ? { ...said, certainty: 'likely' }
    : said;
