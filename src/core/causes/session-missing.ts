import { isPreflight } from '../cors.ts';
import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { signInPath } from '../reasons/sign-in.ts';
import { sentSession } from '../sent-session.ts';
import { signInRequest } from '../sign-in-request.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause, Found } from './cause.ts';
import { bare } from './session-missing.phrases.ts';

/** The Cookie header: that it carried what looks like a session, that it is not there, or nothing. */
function cookieOf(facts: Facts): { readonly evidence: readonly Evidence[]; readonly hasSession: boolean } {
  const sent = facts.sent('cookie');
  if (sent.state === 'absent') return { evidence: [facts.without('sent', 'cookie')], hasSession: false };
  if (sent.state === 'hidden') return { evidence: [], hasSession: false };
  const evidence = sentSession(facts);
  return { evidence, hasSession: evidence.length > 0 };
}

/** Somebody who signs in, signs out, or comes back from signing in is sent on so in the ordinary course of things. */
const isPartOfSignIn = (url: string): boolean =>
  signInPath(url) !== undefined ||
  /\/(?:log|sign)[-_]?(?:out|off)\b|\/(?:callback|oauth2?|auth)\b/i.test(url.replace(/[?#][\s\S]*$/, ''));

/** Redirects to a sign-in page, of an answer that is no refusal by its status. */
function redirected(facts: Facts): readonly Evidence[] {
  const { exchange, isNavigation } = facts;
  const { rounds } = exchange;
  if (isPartOfSignIn(rounds[0]?.url ?? '')) return [];
  // Who opens a page is shown the form; a script gets it in place of what it asked for.
  if (isNavigation && rounds.some(({ end }) => end.kind === 'redirect')) return [];
  const index = rounds.findIndex(({ end }) => end.kind === 'redirect' && signInPath(end.to) !== undefined);
  if (index >= 0) return [{ round: index, part: 'response', name: 'location' }];
  const { status = 0 } = facts;
  const at =
    status >= 300 && status < 400
      ? facts.reasons().find(({ source, said }) => source === 'redirect' && said === 'sign-in page')
      : undefined;
  return at ? [at.place] : [];
}

/** Gates in front of a site, which say so by their own marks: Vercel, Cloudflare Access, SharePoint, Google IAP. */
function gate(facts: Facts): readonly Evidence[] {
  const asked = facts.challenges().some(({ scheme }) => /^cloudflare-access$/i.test(scheme));
  if (asked) return [facts.at('response', 'www-authenticate')];
  if (facts.field('x-forms_based_auth_required') !== undefined)
    return [facts.at('response', 'x-forms_based_auth_required')];
  const isVercel = facts.lines('set-cookie').some((line) => line.startsWith('_vercel_sso_nonce='));
  if (isVercel) return [facts.at('response', 'set-cookie', '_vercel_sso_nonce')];
  const isIap = facts.status === 401 && facts.field('x-goog-iap-generated-response') !== undefined;
  return isIap ? [facts.at('response', 'x-goog-iap-generated-response')] : [];
}

/** A script got a sign-in page in place of what it asked for, and had sent nothing: proven by the page and by the way to it. */
function delivered(facts: Facts, lead: readonly Evidence[]): Found | undefined {
  const page = facts.reasons().filter(({ source, said }) => source === 'html' && said === 'sign-in page');
  if (page.length === 0 || facts.isNavigation) return undefined;
  const isNothing = facts.sentNothing() && facts.sent('cookie').state === 'absent';
  return {
    certainty: isNothing ? 'certain' : 'likely',
    evidence: [...lead, ...page.map(({ place }) => place), ...cookieOf(facts).evidence],
  };
}

/** Without a word: a session cookie went along, and nobody was known by it. */
function unknownCookie(facts: Facts): Found | undefined {
  if (facts.status !== 401 || !facts.sentNothing()) return undefined;
  const { evidence, hasSession } = cookieOf(facts);
  if (!hasSession) return undefined;
  const isAsked = facts.challenges().length > 0;
  return { certainty: isAsked ? 'possible' : 'likely', evidence: [...evidence, facts.at('status', undefined, '401')] };
}

/** No signed-in session: cookie absent or unknown, often answered by a redirect to a sign-in page or a 401 asking to sign in. */
export const cause = {
  id: 'session-missing',
  family: 'missing',
  actor: 'asker',
  implies: ['credentials-missing', 'permission-denied', 'challenge-missing', 'credentials-not-visible'],
  check(facts, stated) {
    const { exchange, round, status = 0 } = facts;
    if (isPreflight(exchange, round) || status === 407 || signInRequest(exchange)) return undefined;
    const lead = facts.isRefused ? [] : redirected(facts);
    const mark = facts.isRefused ? gate(facts) : [];
    if (lead.length > 0 && !stated) return delivered(facts, lead);
    if (!stated && mark.length === 0) return unknownCookie(facts);
    // A form, or words like these, stand on many pages that refuse nobody.
    const isSentence = stated !== undefined && isToldAsError(facts, stated) && stated.reason.source !== 'redirect';
    const isOwnWord =
      isSentence && (status < 300 || status === 400 || status === 422) && !/not found|_not_/i.test(stated.reason.said);
    if (!facts.isRefused && lead.length === 0 && !isOwnWord) return undefined;
    const { evidence, hasSession } = cookieOf(facts);
    const nothing = facts.sentNothing() ? [facts.without('sent', 'authorization')] : [];
    const places = [...lead, ...(stated?.evidence ?? []), ...mark, ...evidence, ...nothing];
    // Who sent something else, and a page for somebody who is known: the words are of its frame.
    const isLink =
      stated?.reason.is === 'text' && bare.test(stated.reason.said) && !/^(?:title|h\d)$/.test(stated.reason.field);
    const isFrame = isLink || (status === 403 && hasSession && stated?.reason.source === 'html');
    const isDoubtful = facts.carried().length > 0 || (mark.length === 0 && isFrame);
    if (isDoubtful) return { certainty: 'possible', evidence: places };
    const isSure = stated?.certainty === 'certain' && facts.sentNothing() && facts.isRefused && !hasSession;
    return { certainty: isSure ? 'certain' : lessSure('likely', stated?.certainty ?? 'likely'), evidence: places };
  },
} satisfies Cause;
