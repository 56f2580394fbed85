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
import { tokenPhrase } from '../token-phrase.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause, Found } from './cause.ts';
import { asksByMcp, leadsMcp } from './challenge-missing.ts';

/** These say of nobody that he is not the right one. */
const plain: readonly RegExp[] = [
  /\bunauthenticated\b|\bnot authenticated\b/i,
  /\b(?:requires?|needs?) (?:\w+ )?authentication\b|\bauthentication (?:is )?(?:required|needed)\b/i,
];

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
  says: {
    certain: [
      'CREDENTIALS_MISSING',
      'missing_credentials',
      'no_credentials',
      'MissingAuthenticationTokenException',
      'MissingAuthenticationToken',
      'not_authed',
      'no_authorization',
      'missing_authorization',
      'missing_authorization_header',
      'authorization_header_missing',
      'auth_header_missing',
      'no_auth_header',
      'missing_auth_header',
      'jwt_auth_no_auth_header',
      'NoAuthenticationInformation',
      'AuthenticationCredentialsNotFoundException',
      'credentials_required',
      'no_token_provided',
      'missing_access_token',
      'access_token_missing',
      'access_token_required',
      'MissingKey',
      'FST_JWT_NO_AUTHORIZATION_IN_HEADER',
      'PGRST302',
      /\b(?:credentials|authentication credentials|authorization|auth token|access token|bearer token) (?:were|was|is|are) not (?:provided|supplied|sent|included|given|specified|present|received)\b/i,
      /\b(?:authorization|authentication)['"`]? (?:http )?(?:header|field|token|credentials)(?: field)? (?:is |was |are |were |must be )?(?:missing|required|not (?:been )?(?:present|found|provided|supplied|set|sent|specified|given|received)|absent|empty)\b/i,
      /\b(?:missing|no|without|absent|empty) (?:(?:an?|the|any|valid|or|invalid) )?['"`]?(?:authorization|authentication|auth)['"`]? (?:http )?(?:header|credentials|token|data|information)\b/i,
      /\b(?:no|missing|without) (?:(?:an?|the|any|valid) )?(?:authentication|authorization|auth|access|bearer|jwt|security|api|client) (?:token|credentials?|cookie)\b/i,
      /\bmust (?:provide|include|send|supply) (?:\w+ ){0,3}(?:http )?header ['"`]?authorization\b/i,
      /\bcredentials? (?:was|were) not sent\b/i,
      /\b(?:no|missing) (?:credentials|authorization)(?: (?:was|were|is|are))? (?:found|provided|supplied|sent|given|present|specified|received|in (?:the )?(?:request|header))\b/i,
      tokenPhrase(
        String.raw`TOKEN (?:(?:is |was )?(?:missing|required)|(?:is |was )?not (?:provided|supplied|sent|included|given|present|received))\b`,
      ),
      tokenPhrase(
        String.raw`\b(?:no|missing) (?:an? |the |valid )?TOKEN(?: (?:was|is))?(?: (?:found|provided|supplied|sent|given|present|specified|received|in)\b|[.!]?$)`,
      ),
      /\bmissing (?:bearer|basic|authentication credentials|credentials)\b/i,
      /\b(?:did not|didn't|does not|doesn't) (?:provide|send|include|contain|supply|have) (?:\w+ ){0,3}(?:credentials|authorization header|access token|auth(?:entication|orization)? token|bearer token)\b/i,
      /\bmissing key-pair-id\b|\brequest is missing (?:\w+ )?(?:authentication|authorization)\b/i,
      /\bsystem:anonymous\b/,
    ],
    likely: [
      'UNAUTHENTICATED',
      'missing_token',
      'token_missing',
      'no_token',
      'token_required',
      'authorization_required',
      'unauthenticated_user',
      'not_authenticated',
      'NotAuthenticated',
      'authentication_required',
      'auth_required',
      'login_required',
      'anonymous_not_allowed',
      'RequiresAuthentication',
      'UNAUTHORIZED_NO_CREDENTIALS',
      ...plain,
      /\b(?:must|need to|have to|please) (?:be )?(?:authenticated?|authorize|provide (?:\w+ ){0,3}(?:credentials|token))\b/i,
      /\b(?:must|need to|have to) (?:be )?(?:log(?:ged)?|sign(?:ed)?)[ -]?in\b/i,
      /\bplease (?:log|sign) in\b|\b(?:log|sign) in to (?:continue|access|view|see|proceed)\b/i,
      /\bnot (?:logged|signed) in\b/i,
      /\banonymous (?:\w+ )?(?:access|requests?|users?|callers?) (?:is |are )?(?:denied|not (?:allowed|permitted|enabled)|forbidden|disabled)\b/i,
      /\b(?:request|access) (?:is |was )?anonymous\b|\bunregistered callers\b/i,
      /\bvalid authorization header not provided\b/i,
      /\baccess token must be (?:used|provided|passed|sent)\b/i,
      'M_MISSING_TOKEN',
    ],
    possible: [
      'UNAUTHORIZED',
      'UnauthorizedException',
      'not_authorized',
      /^(?:401 )?(?:- )?(?:http 401 )?unauthori[sz]ed[.!]?$/i,
      /^(?:401 )?authorization required$/i,
    ],
  },
  check(facts, stated) {
    const { exchange, round, status = 0 } = facts;
    if (status === 407 || isPreflight(exchange, round)) return undefined;
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
