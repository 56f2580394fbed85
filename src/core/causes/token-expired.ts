import { durationWords } from '../duration.ts';
import type { Certainty } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { sentSession } from '../sent-session.ts';
import { byTokenTime } from '../token-time.ts';
import { tokenTimes } from '../tokens/times.ts';
import { firstCarried } from '../told.ts';
import { lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** Tokens that are sent by mail, for one act. */
const ofLink =
  /\b(?:reset|invitation|invite|verification|confirmation|activation|magic|unsubscribe)\b[^.;]{0,20}\b(?:token|link|code)\b/i;

/**
 * How sure the words alone can be: a token of a phone is gone for good (410), and what a form sends with a session and no
 * other credentials may be its token against forgery.
 */
function surestOf(facts: Facts): Certainty {
  const { status = 0, round } = facts;
  if (status === 404 || status === 410 || facts.reasons().some(({ said }) => ofLink.test(said))) return 'possible';
  const isForm = status === 403 && !/^(?:GET|HEAD)$/.test(round.method) && sentSession(facts).length > 0;
  return isForm && facts.sentNothing() ? 'likely' : 'certain';
}

/** The token, ticket or temporary credential is past its expiry. */
export const cause = {
  id: 'token-expired',
  family: 'time',
  actor: 'developer',
  implies: ['token-invalid', 'credentials-rejected', 'api-key-invalid', 'permission-denied', 'session-missing'],
  check(facts, stated) {
    const late = facts.tokenProblems().some(({ code }) => code === 'expired');
    if (!late)
      return (
        stated && {
          certainty: lessSure(surestOf(facts), stated.certainty),
          evidence: [...stated.evidence, ...firstCarried(facts)],
        }
      );
    const token = facts.token();
    const { expiresAt } = token ? tokenTimes(token) : {};
    const ago = facts.serverNow() - (expiresAt ?? facts.serverNow());
    return byTokenTime(facts, stated, ago, { ago: durationWords(ago) });
  },
} satisfies Cause;
