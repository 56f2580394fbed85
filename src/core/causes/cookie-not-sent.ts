import { type CookieKeptBack, cookiesKeptBack } from '../cookies-kept-back.ts';
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

/** Cookies that sign in, which did not come along, the ones with a known reason first. */
function keptBack(facts: Facts): readonly CookieKeptBack[] {
  const { exchange, index, context } = facts;
  const setters = [exchange, ...(context.others ?? [])].filter(setsCookies);
  // What was set longest ago is the first to have been replaced.
  if (setters.length > most) setters.sort((a, b) => b.startedAt - a.startedAt).splice(most);
  if (setters.length === 0) return [];
  return cookiesKeptBack(exchange, index, setters, engineOf(facts))
    .filter(({ name }) => isSessionCookie(name))
    .toSorted((a, b) => Number(b.reasons.length > 0) - Number(a.reasons.length > 0));
}

/** A cookie that an earlier answer had set stayed behind, with the attribute that kept it. */
export const cause = {
  id: 'cookie-not-sent',
  family: 'browser',
  actor: 'developer',
  implies: ['session-missing', 'credentials-missing', 'session-expired', 'challenge-missing', 'permission-denied'],
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
    const cookie = facts.sent('cookie');
    const setter = exchange.rounds.findIndex(({ url, at }) => url === setBy.url && at === setBy.at);
    const set: Evidence[] = setter < 0 ? [] : [{ round: setter, part: 'response', name: 'set-cookie', quote: name }];
    const asksWho = status !== 403 || cookie.state === 'absent';
    return {
      certainty: why !== undefined && asksWho && facts.challenges().length === 0 ? 'likely' : 'possible',
      evidence: [
        cookie.state === 'seen' ? facts.at('sent', 'cookie') : facts.without('sent', 'cookie'),
        ...set,
        facts.at('status', undefined, String(status)),
      ],
      params: {
        cookie: name,
        by: `${setBy.method} ${pathTemplate(setBy.url)}`,
        ...(why && { why: why.message, code: why.code }),
      },
    };
  },
} satisfies Cause;
