import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import type { Cause } from './cause.ts';

/** Requests that no script puts a header on: what stands there, the browser added. */
const unscripted: ReadonlySet<string> = new Set([
  'main_frame',
  'sub_frame',
  'image',
  'imageset',
  'script',
  'stylesheet',
  'font',
  'media',
  'object',
]);

const scheme = /^x?-?(?:basic|digest)$/i;

/** The saved login that the browser sent by itself, without being asked for it first. */
function saved({ exchange, round, index }: Facts): Evidence | undefined {
  const isAsked = exchange.rounds.some(({ end }) => end.kind === 'answered');
  // Both browsers keep a login of the address for the challenge; here it has been tried.
  if (round.userinfo !== undefined) return { round: index, part: 'url', name: 'userinfo' };
  const header =
    round.sent.state === 'seen' ? round.sent.value.find(({ name }) => /^authorization$/i.test(name)) : undefined;
  if (header === undefined || isAsked || !/^\s*(?:basic|digest)\s/i.test(header.value)) return undefined;
  const isBrowsers = header.by === 'devtools' || unscripted.has(exchange.type);
  return isBrowsers ? { round: index, part: 'sent', name: 'authorization' } : undefined;
}

/** Did DevTools alone tell of it? Then the browser added it out of sight. */
const isTold = ({ round: { sent } }: Facts): boolean =>
  sent.state === 'seen' && sent.value.some(({ name, by }) => by === 'devtools' && /^authorization$/i.test(name));

/** The browser keeps sending a saved login that is no longer right. */
export const cause = {
  id: 'stale-browser-credentials',
  family: 'wrong',
  actor: 'visitor',
  implies: ['credentials-rejected', 'credentials-not-visible'],
  check(facts) {
    if (facts.status !== 401 || !facts.challenges().some((each) => scheme.test(each.scheme))) return undefined;
    const place = saved(facts);
    if (place === undefined) return undefined;
    const { workedAt } = facts.context;
    // Without such a sign the person may just have typed it.
    const isKnown = workedAt !== undefined || place.part === 'url' || isTold(facts);
    return {
      certainty: isKnown ? 'likely' : 'possible',
      evidence: [place, facts.at('response', 'www-authenticate'), facts.at('status', undefined, '401')],
      params: { where: place.part === 'url' ? 'address' : 'memory', ...(workedAt !== undefined && { workedAt }) },
    };
  },
} satisfies Cause;
