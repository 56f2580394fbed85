import { param } from '../challenge.ts';
import { isPreflight } from '../cors.ts';
import type { Evidence, Exchange } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { formField } from '../grant-type.ts';
import { isSentByNobody } from '../nobody-asked.ts';
import { queryCredentials } from '../query-credentials.ts';
import { sentSession } from '../sent-session.ts';
import { signInRequest } from '../sign-in-request.ts';
import { rankOf } from '../stated.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause, Found } from './cause.ts';
import { asksByMcp, leadsMcp } from './challenge-missing.ts';
import { plain } from './credentials-missing.phrases.ts';

/** OAuth clients say who they are in the form (RFC 6749 section 2.3.1, RFC 7521 section 4.2). */
const hasSecret = (exchange: Exchange): boolean =>
  ['client_secret', 'client_assertion', 'refresh_token'].some((name) => formField(exchange, name) !== undefined);

/** Challenges that are answered out of sight, and the first step of a container registry (expected-challenge). */
const isHandshake = (facts: Facts): boolean =>
  facts.challenges().some((each) => /^(?:negotiate|ntlm)$/i.test(each.scheme) || param(each, 'service') !== undefined);

/** Amazon API Gateway says so of addresses that it does not know: wrong-endpoint. */
const isGatewayWord = (facts: Facts, said: string): boolean =>
  facts.status === 403 &&
  /^missing ?authentication ?token(?:exception)?$/i.test(said.trim()) &&
  (facts.field('x-amzn-errortype') !== undefined || facts.field('x-amz-apigw-id') !== undefined || / /.test(said));

const isDoubtful = (facts: Facts): boolean =>
  signInRequest(facts.exchange) !== undefined || (asksByMcp(facts) !== undefined && !leadsMcp(facts));

/** What the request went without. */
const nothing = (facts: Facts): readonly Evidence[] => [
  facts.without('sent', 'authorization'),
  ...(facts.sent('cookie').state === 'absent' ? [facts.without('sent', 'cookie')] : []),
];

/** What can be known where the server says nothing. */
function unsaid(facts: Facts): Found | undefined {
  const { exchange, status } = facts;
  const refusal = facts.at('status', undefined, String(status));
  if (status === 401) {
    const asked = facts.challenges().length > 0;
    const fields = asked ? [facts.at('response', 'www-authenticate')] : [];
    return {
      certainty: asked && !isDoubtful(facts) ? 'likely' : 'possible',
      evidence: [...fields, ...nothing(facts), refusal],
    };
  }
  // Django REST framework, among others, answers 403 where nothing was sent; the body, which was not told, would say so.
  const isMute = exchange.bodies?.response === undefined && /[/+]json\b/.test(facts.field('content-type') ?? '');
  const isBare = exchange.type === 'xmlhttprequest' && facts.sent('cookie').state === 'absent';
  return status === 403 && isMute && isBare
    ? { certainty: 'possible', evidence: [...nothing(facts), refusal] }
    : undefined;
}

/** Of these no cookie takes the place. */
const ofHeader = /\bauthorization\b|\bheader\b|\bbearer\b|\bjwt\b|\baccess[ _]token\b|\bapi\b/i;

/** The request carried no credentials (no Authorization header, key or usable cookie) and the server wants some. */
export const cause = {
  id: 'credentials-missing',
  family: 'missing',
  actor: 'asker',
  check(facts, stated) {
    const { exchange, round, status = 0 } = facts;
    if (status === 407 || isPreflight(exchange, round)) return undefined;
    // Of what was asked: "this address has an account, please sign in".
    if ((status === 409 || status === 422) && stated?.reason.is === 'text') return undefined;
    // What cannot be seen may have been there; where the server says that nothing came, that counts.
    if (facts.maySendUnseen() && stated?.certainty === 'certain' && isToldAsError(facts, stated))
      return { certainty: 'likely', evidence: stated.evidence };
    if (!facts.sentNothing()) return undefined;
    // Other ways to say who asks: a token or a signature in the address, a secret in the form.
    if (queryCredentials(round.url).length > 0 || signInRequest(exchange)?.isSeen || hasSecret(exchange))
      return undefined;
    const inferred = unsaid(facts);
    if (!stated || !isToldAsError(facts, stated)) return inferred;
    const isOpen = isGatewayWord(facts, stated.reason.said) || status === 404 || status >= 500;
    const { said: words, source } = stated.reason;
    const isPlain =
      source !== 'html' && (/^unauthenticated$/i.test(words) || plain.some((pattern) => pattern.test(words)));
    const isProven = isPlain && !isDoubtful(facts) && facts.isRefused && !isHandshake(facts) && isSentByNobody(facts);
    const said = isOpen ? 'possible' : isProven ? 'certain' : stated.certainty;
    const sure = inferred && rankOf(inferred.certainty) < rankOf(said) ? inferred.certainty : said;
    // A session went along: it may have ended, or the token of a form may be meant.
    const isAll = sentSession(facts).length === 0 || ofHeader.test(words);
    const certainty = isAll ? sure : lessSure('likely', sure);
    const asked = facts.challenges().length > 0 ? [facts.at('response', 'www-authenticate')] : [];
    return { certainty, evidence: [...stated.evidence, ...nothing(facts), ...asked] };
  },
} satisfies Cause;
