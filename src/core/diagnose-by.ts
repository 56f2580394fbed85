/** Why a request was refused, by given causes: findings, the likeliest first. */
import type { Cause, Found, Says } from './causes/cause.ts';
import { withDifferences } from './difference-evidence.ts';
import type { Exchange, Finding } from './exchange.ts';
import { type Context, type Facts, factsOf, type Named, type Statement } from './facts.ts';
import type { Reason } from './reason.ts';
import { weigh } from './relevance.ts';
import { plainReasons, soberly } from './sober.ts';
import { type Lexicon, lexiconOf, put, rankOf, statementsOf } from './stated.ts';
import { isProse } from './told-as-error.ts';
import type { VendorWords } from './vendor-words.ts';

interface Judged {
  readonly finding: Finding;
  /** The server says so itself. */
  readonly stated: boolean;
  /** On a page for people. */
  readonly isPage: boolean;
}

const byStatement = (stated: Statement | undefined): Found | undefined =>
  stated && { certainty: stated.certainty, evidence: stated.evidence };

/**
 * Does the statement count for this cause? A page that was shown may speak of refusals: below 400 only the plain words of
 * those who block count, for some of them block with 200 (facts/auth.md section 5, rule one).
 */
function counts({ family }: Cause, { certainty, reason }: Statement, { status = 0 }: Facts): boolean {
  return !isProse(reason) || status >= 400 || (family === 'blocked' && certainty === 'certain');
}

const namesOf = ({ name, url, reference }: Named): Finding['params'] => ({
  by: name,
  byUrl: url,
  ...(reference && { reference: reference.value, referenceName: reference.name }),
});

function judge(cause: Cause, facts: Facts, stated: Statement | undefined): Judged | undefined {
  const found = cause.check ? cause.check(facts, stated) : byStatement(stated);
  if (found === undefined) return undefined;
  const { certainty, evidence, params = {}, retry = 'after-fix', actor = cause.actor } = found;
  const named = stated?.by ? { ...params, ...namesOf(stated.by) } : params;
  const who = actor === 'asker' ? (facts.isNavigation ? 'visitor' : 'developer') : actor;
  const shown = withDifferences(cause.id, evidence, facts);
  const finding: Finding = { cause: cause.id, certainty, actor: who, evidence: shown, params: named, retry };
  return {
    finding,
    stated: stated !== undefined,
    isPage: stated !== undefined && isProse(stated.reason),
  };
}

/** A check that throws must not hide what the others found. */
function judged(cause: Cause, facts: Facts, stated: Statement | undefined): Judged | undefined {
  try {
    return judge(cause, facts, stated);
  } catch {
    const finding: Finding = {
      cause: 'unknown',
      certainty: 'possible',
      actor: 'developer',
      evidence: [facts.at('status')],
      params: { failed: cause.id },
      retry: 'no',
    };
    return { finding, stated: false, isPage: false };
  }
}

/** Does one finding make another, more general one needless? Not where the general one is surer. */
const explains = ({ finding: one }: Judged, { finding: other }: Judged, { implied }: Lexicon): boolean =>
  // Two that imply each other would both be hidden.
  implied.get(one.cause)?.has(other.cause) === true &&
  implied.get(other.cause)?.has(one.cause) !== true &&
  rankOf(one.certainty) <= rankOf(other.certainty);

const isPlainlyUnknown = ({ finding }: Judged): boolean => finding.cause === 'unknown' && !('failed' in finding.params);

/** "Unknown" stands alone. */
const isBetterThan = (one: Judged, other: Judged): boolean => isPlainlyUnknown(other) && !isPlainlyUnknown(one);

/** Surest first; of equal ones what the server says itself, then what more speaks for. */
function compare(a: Judged, b: Judged): number {
  return (
    rankOf(a.finding.certainty) - rankOf(b.finding.certainty) ||
    Number(b.stated) - Number(a.stated) ||
    b.finding.evidence.length - a.finding.evidence.length ||
    (a.finding.cause < b.finding.cause ? -1 : 1)
  );
}

const isCertainPage = ({ finding, isPage }: Judged): boolean => isPage && finding.certainty === 'certain';

/**
 * One cause alone decided: what else is certain of the exchange is true, but no more than likely the cause. A page that is
 * certain of two tells of both as possible reasons.
 */
function onlyOneCertain({ finding }: Judged, index: number, all: readonly Judged[]): Finding {
  const isSecond = index > 0 || all.filter(isCertainPage).length > 1;
  return isSecond && finding.certainty === 'certain' ? { ...finding, certainty: 'likely' } : finding;
}

/** Where the status alone decided, what the server said stands with it. */
function withWords(finding: Finding, index: number, reasons: readonly Reason[]): Finding {
  const isBare = finding.evidence.every(({ part }) => part === 'status' || part === 'sent' || part === 'method');
  const [first] = reasons;
  return index > 0 || !isBare || first === undefined
    ? finding
    : { ...finding, evidence: [...finding.evidence, first.place] };
}

/**
 * @param exchange with its bodies, where somebody told of them
 * @returns nothing for an answer that refused nobody; else at least one finding (`unknown` where nothing fits). Never throws
 */
export type Diagnose = (exchange: Exchange, context: Context) => readonly Finding[];

/** What is known of single services (services.ts). */
export interface Services {
  /** The vendors that an answer is known to be of (vendor-words.ts). */
  vendorsOf(facts: Facts): readonly VendorWords[];
  /** What walls say by their marks, by cause (wall-refusals.ts). */
  wallsOf(facts: Facts): ReadonlyMap<string, Statement>;
}

/** How servers say the causes, by id. */
export type AllSays = Readonly<Record<string, Says>>;

export function diagnoseBy(causes: readonly Cause[], says: AllSays, { vendorsOf, wallsOf }: Services): Diagnose {
  const lexicon = lexiconOf(causes, says);
  return (exchange, context) => {
    const facts = factsOf(exchange, context);
    if (facts === undefined) return [];
    const reasons = facts.reasons();
    const own = vendorsOf(facts);
    const statements = statementsOf(reasons, lexicon, own);
    const sober = plainReasons(facts);
    const plain = sober.length === reasons.length ? statements : statementsOf(sober, lexicon, own);
    for (const [cause, statement] of wallsOf(facts)) {
      put(statements, cause, statement);
      if (plain !== statements) put(plain, cause, statement);
    }
    const all: Judged[] = [];
    for (const cause of causes) {
      const said = statements.get(cause.id);
      if (said === undefined && cause.check === undefined) continue;
      const isCounted = said !== undefined && counts(cause, said, facts);
      const found = judged(cause, facts, isCounted ? soberly(cause.family, said, plain.get(cause.id)) : undefined);
      if (found) all.push(found);
    }
    if (all.length === 0) return [];
    // An answer that is no refusal by its status is one only where the server says so, or where it is proven.
    const isTold = all.some(({ stated, finding }) => stated || finding.certainty === 'certain');
    if (!isTold && weigh(exchange) === undefined) return [];
    return all
      .filter((each) => !all.some((other) => explains(other, each, lexicon) || isBetterThan(other, each)))
      .sort(compare)
      .map(onlyOneCertain)
      .map((finding, index) => withWords(finding, index, reasons));
  };
}
