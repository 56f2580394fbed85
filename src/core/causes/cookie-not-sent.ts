import { cookieAddress, defaultPath, pathMatches } from '../cookie-match.ts';
import { type CookieKeptBack, cookiesKeptBack } from '../cookies-kept-back.ts';
import { answeredAt } from '../cookies-set.ts';
import { isPreflight } from '../cors.ts';
import type { Engine } from '../engine.ts';
import type { Evidence, Exchange } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { isSessionCookie } from '../session-cookie.ts';
import { pathTemplate } from '../template.ts';
import type { Cause } from './cause.ts';

/** Answers with cookies that are looked at, the latest of them. */
const most = 100;

const setsCookies = ({ rounds }: Exchange): boolean =>
  rounds.some(
    ({ response }) =>
      response.state === 'seen' &&
      response.value.headers.some(({ name }) => name.length === 10 && name.toLowerCase() === 'set-cookie'),
  );

function engineOf(facts: Facts): Engine['name'] | undefined {
  const agent = facts.sent('user-agent');
  const text = agent.state === 'seen' ? (agent.value[0] ?? '') : '';
  if (/\bFirefox\//.test(text)) return 'firefox';
  return /\bChrom(?:e|ium)\//.test(text) ? 'chromium' : undefined;
}

/** Without its ids: of what was not recorded they are not known. */
const templateOf = (url: string): string => cookieAddress(pathTemplate(url)).path;

/**
 * Is it meant for another part of the host alone? Whoever signs in under a path may name that path for his cookie: it says
 * nothing of what lies beside, nor of what is not even beside it. And a token by which another is got goes to one address.
 */
function isOfAnotherPart({ kind, setBy, path, isPathNamed, reasons }: CookieKeptBack, url: string): boolean {
  // Had the browser taken it, it would not have gone along here either.
  if (kind === 'not-kept' && !pathMatches(cookieAddress(url).path, path)) return true;
  if (!reasons.some(({ code }) => code === 'not-sent-path')) return false;
  if (/refresh|renew/i.test(path)) return true;
  const isBeside = pathMatches(cookieAddress(url).path, defaultPath(path));
  return isPathNamed && (!isBeside || pathMatches(templateOf(setBy.url), templateOf(`https://host${path}`)));
}

/** Another site asked, and no attribute says why it stayed behind: third-party-cookie-blocked. */
function isOfThirdParty(facts: Facts, { reasons }: CookieKeptBack): boolean {
  const site = facts.sent('sec-fetch-site');
  return reasons.length === 0 && site.state === 'seen' && site.value[0]?.trim() === 'cross-site';
}

/** Cookies that sign in, which did not come along, the ones with a known reason first, then the latest. */
function keptBack(facts: Facts): readonly CookieKeptBack[] {
  const { exchange, index, round, context } = facts;
  const setters = [exchange, ...(context.others ?? [])].filter(setsCookies);
  // What was set longest ago is the first to have been replaced.
  if (setters.length > most) setters.sort((a, b) => b.startedAt - a.startedAt).splice(most);
  const remembered = context.cookies ?? [];
  if (setters.length === 0 && remembered.length === 0) return [];
  return cookiesKeptBack(exchange, index, { others: setters, remembered, engine: engineOf(facts) })
    .filter((each) => isSessionCookie(each.name) && !isOfAnotherPart(each, round.url) && !isOfThirdParty(facts, each))
    .toSorted((a, b) => Number(b.reasons.length > 0) - Number(a.reasons.length > 0) || b.setBy.at - a.setBy.at);
}

/** A cookie that an earlier answer had set stayed behind, with the attribute that kept it. */
export const cause = {
  id: 'cookie-not-sent',
  family: 'browser',
  actor: 'developer',
  implies: [
    'session-missing',
    'credentials-missing',
    'session-expired',
    'challenge-missing',
    'permission-denied',
    'third-party-cookie-blocked',
  ],
  check(facts, stated) {
    const { exchange, round, status } = facts;
    const cookies = facts.sent('cookie');
    if (stated) {
      const place = cookies.state === 'seen' ? [facts.at('sent', 'cookie')] : [];
      const none = cookies.state === 'absent' ? [facts.without('sent', 'cookie')] : [];
      return { certainty: stated.certainty, evidence: [...stated.evidence, ...place, ...none] };
    }
    if (!facts.isRefused || status === 407 || isPreflight(exchange, round)) return undefined;
    if (facts.carried().length > 0) return undefined;
    const [first] = keptBack(facts);
    if (first === undefined) return undefined;
    const { name, setBy, reasons } = first;
    const [why] = reasons;
    const setter = exchange.rounds.findIndex(
      ({ url }, place) => url === setBy.url && answeredAt(exchange, place) === setBy.at,
    );
    const set: Evidence[] = setter < 0 ? [] : [{ round: setter, part: 'response', name: 'set-cookie', quote: name }];
    const asksWho = status !== 403 || cookies.state === 'absent';
    return {
      certainty: why !== undefined && asksWho && facts.challenges().length === 0 ? 'likely' : 'possible',
      evidence: [
        cookies.state === 'seen' ? facts.at('sent', 'cookie') : facts.without('sent', 'cookie'),
        ...set,
        facts.at('status', undefined, String(status)),
      ],
      params: {
        cookie: name,
        setBy: `${setBy.method} ${pathTemplate(setBy.url)}`,
        ...(why && { why: why.message, code: why.code }),
      },
    };
  },
} satisfies Cause;
