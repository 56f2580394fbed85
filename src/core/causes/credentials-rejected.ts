import type { Carried } from '../carried.ts';
import { param } from '../challenge.ts';
import type { Certainty, Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { grantType } from '../grant-type.ts';
import { offersScheme } from '../offered-scheme.ts';
import { remarks } from '../problem.ts';
import { queryCredentials } from '../query-credentials.ts';
import { signInRequest } from '../sign-in-request.ts';
import { plainCode } from '../stated.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause, Found } from './cause.ts';

/** Kinds of credentials that a person or a program knows by heart: no token that somebody issued. */
const shared: ReadonlySet<string> = new Set(['basic', 'digest', 'scram', 'aws-sigv2', 'aws-sigv4', 'aws-sigv4a']);

/** These speak of a password or of the id of a key, and of no token. */
const plain: readonly RegExp[] = [
  /(?<!supplied the |e\.g\., )\b(?:invalid|incorrect|wrong|bad|unknown) (?:[\w-]{1,40}(?:, | ?\/ ?| & | )){0,5}?pass(?:word|phrase)\b(?! (?:reset|format|length|policy|hash))/i,
  /\b(?:user(?: ?name| ?id)?|e-?mail(?: address)?|login|account(?: ?name| ?sid)?|name)(?:,? ?(?:\/|or|and|and\/or|&) ?)(?:the )?(?:your )?(?:password|auth ?token|pin)\b.{0,40}\b(?:incorrect|wrong|invalid|mismatch|not (?:correct|valid|match|recogni[sz]ed)|do(?:es)? not match|didn't match|don't match)/i,
  /(?<!one[- ]time )\bpassword (?:you (?:have )?(?:entered|provided|supplied) |entered |provided |given )?(?:for .{1,60} )?(?:is |was |were |did )?(?:incorrect|wrong|not (?:correct|match)|does not match|mismatch)\b/i,
  /\binvalid user credentials\b|\bunable to authenticate user \[|\b(?:aws )?access key id you provided does not exist\b/i,
  /\baccount ?sid or auth ?token\b.{0,20} incorrect\b|\bthere is no user with such name\b|\bAADSTS(?:50126|50056|50064)\b|\bdata 52[5e]\b/i,
];

/** What was refused: a password or a key's id, something else, or nothing that could be seen. */
interface Refused {
  readonly evidence: readonly Evidence[];
  readonly kind: 'password' | 'unseen' | 'other' | 'nothing';
  readonly carried?: Carried;
}

function refusedOf(facts: Facts): Refused {
  const carried = facts.carried().find(({ where, reading }) => where !== 'userinfo' && shared.has(reading.kind));
  if (carried) return { kind: 'password', evidence: [carried.place], carried };
  const signIn = signInRequest(facts.exchange);
  if (signIn) return { kind: signIn.isSeen ? 'password' : 'unseen', evidence: [signIn.place] };
  const [other] = facts.carried();
  if (other) return { kind: other.where === 'userinfo' ? 'password' : 'other', evidence: [other.place] };
  const isUntold = facts.round.method === 'POST' && facts.exchange.bodies?.request === undefined;
  // A signature in the address has the id of its key there too.
  const isUnseen = isUntold || !facts.sentNothing() || queryCredentials(facts.round.url).length > 0;
  return { kind: isUnseen ? 'unseen' : 'nothing', evidence: [] };
}

const basicOrDigest = /^x?-?(?:basic|digest)$/i;

/** Refused without a word: the same challenge once more. */
function again(facts: Facts, { kind, carried, evidence }: Refused): Found | undefined {
  const { exchange, index, status } = facts;
  if (status !== 401) return undefined;
  const asked = facts.challenges();
  const fields = [
    ...(asked.length > 0 ? [facts.at('response', 'www-authenticate')] : []),
    facts.at('status', undefined, '401'),
  ];
  // RFC 7616 section 3.3: the password is not at fault.
  if (asked.some((each) => param(each, 'stale')?.toLowerCase() === 'true')) return undefined;
  if (carried) {
    const { scheme = '', problems } = carried.reading;
    const isSame = asked.some((each) => offersScheme(each.scheme, scheme));
    if (!isSame && asked.length > 0) return undefined;
    const isOdd = problems.some(({ code }) => !remarks.has(code));
    return { certainty: isSame && !isOdd ? 'likely' : 'possible', evidence: [...evidence, ...fields] };
  }
  if (evidence.some(({ part }) => part === 'form' || part === 'url') && facts.carried().length === 0)
    return {
      certainty: kind === 'password' ? 'likely' : 'possible',
      evidence: [...evidence, ...fields],
      actor: 'visitor',
    };
  // The browser answered the challenge out of sight, and got the same one again.
  const before = exchange.rounds[index - 1]?.end.kind === 'answered';
  const isBrowsers = before && asked.some(({ scheme }) => basicOrDigest.test(scheme));
  if (!isBrowsers || facts.sent('authorization').state !== 'hidden') return undefined;
  const first: Evidence = { round: index - 1, part: 'response', name: 'www-authenticate' };
  return { certainty: 'likely', evidence: [...fields, first] };
}

/** The code of the service, which its documents explain: "x-twilio-error-code: 20003". */
const ownCodes = (facts: Facts): readonly Evidence[] =>
  facts
    .reasons()
    .filter(({ source, field }) => source === 'header' && /error-?code$/.test(field))
    .map(({ place }) => place);

/** A username/password pair, access-key id or shared secret was sent and is wrong. */
export const cause = {
  id: 'credentials-rejected',
  family: 'wrong',
  actor: 'asker',
  implies: ['token-invalid', 'credentials-missing', 'permission-denied', 'session-missing', 'credentials-not-visible'],
  says: {
    certain: [
      'INVALID_LOGIN_CREDENTIALS',
      'INVALID_PASSWORD',
      'wrong_password',
      'incorrect_password',
      'auth/wrong-password',
      'auth/invalid-login-credentials',
      'invalid_user_password',
      'invalid_username_or_password',
      'invalid_username_password',
      'invalid_email_or_password',
      'invalid_user_credentials',
      'InvalidAccessKeyId',
      'E0000004',
      'AADSTS50126',
      'INVALID_LOGIN',
      ...plain,
    ],
    likely: [
      'invalid_credentials',
      'InvalidCredentialsException',
      'credentials_invalid',
      'auth/invalid-credential',
      'auth/user-not-found',
      'bad_credentials',
      'BadCredentialsException',
      'EMAIL_NOT_FOUND',
      'invalid_username',
      'invalid_email',
      'UserNotFoundException',
      'UsernameNotFoundException',
      'InvalidClientTokenId',
      'UnrecognizedClientException',
      'AUTHENTICATED_FAILED',
      'login_failed',
      'failed_login',
      'authentication_failed',
      'authentication_failure',
      'AuthenticationFailedException',
      'incorrect_credentials',
      'wrong_credentials',
      'credentials_mismatch',
      'invalid_login',
      /(?<!supplied the )\b(?:invalid|incorrect|wrong|bad|rejected) (?:(?!client\b|token\b)[\w-]+ )?(?:login|credentials?)\b(?!\))/i,
      /\b(?:credentials|login)(?: provided| supplied| you (?:provided|entered))? (?:is |are |were )?(?:invalid|incorrect|wrong|not (?:valid|correct|recogni[sz]ed)|rejected)\b/i,
      /\b(?:login|log[- ]?in|log[- ]?on|sign[- ]?in|authentication) (?:attempt )?(?:has |was |is )?(?:failed|failure|unsuccessful|not successful|denied)\b/i,
      /\bAADSTS50034\b/,
      'AuthFailure',
      /\bnot able to validate the provided access credentials\b/i,
      /\b(?:invalid|incorrect|wrong)(?: or [\w-]+)? (?:authentication|login) (?:information|details)\b/i,
      /^failed to authenticate\.?$/i,
      /\bfailed to (?:log|sign) in\b|\bcould not (?:log|sign) you in\b|\bcould not authenticate you\b/i,
      /\b(?:user|account|username)\b.{0,60}\b(?:does not exist|doesn't exist|not found|unknown)\b/i,
      /\b(?:account ?sid|auth ?token)\b.{0,30}\b(?:incorrect|invalid|wrong)\b|\binvalid password\/token\b/i,
      /\b(?:invalid|incorrect|wrong) (?:passcode|pin|one[- ]time password|otp)\b/i,
      /\bHTTP (?:Basic|Digest): Access denied\b|\bthese credentials do not match our records\b/i,
    ],
    // RFC 6749 section 5.2 has no other word for a wrong password.
    possible: ['invalid_grant'],
  },
  check(facts, stated) {
    const refused = refusedOf(facts);
    if (facts.status === 407) return undefined;
    if (!stated || !isToldAsError(facts, stated)) return again(facts, refused);
    const said = stated.reason.said;
    const isGrant = plainCode(said) === 'invalidgrant';
    if (isGrant && grantType(facts.exchange) !== 'password') return again(facts, refused);
    const isPlain = stated.certainty === 'certain';
    // What is said of no password where a token was sent is another cause's.
    if (!isPlain && refused.kind === 'other' && /^(?:bad[ _-]?credentials|http basic: access denied)\.?$/i.test(said))
      return undefined;
    const most: Record<Refused['kind'], Certainty> = {
      password: 'certain',
      unseen: isPlain ? 'certain' : 'likely',
      other: isPlain ? 'likely' : 'possible',
      nothing: isPlain ? 'likely' : 'possible',
    };
    const isRefusal = facts.isRefused || facts.status === 400 || facts.status === 422;
    // "User not found", "invalid email": said of things that are asked for, too.
    const isSignIn = refused.kind === 'password' || refused.evidence.some(({ part }) => part === 'url');
    if (!facts.isRefused && !isSignIn && !isPlain && !isGrant) return undefined;
    // Said of the pair that was sent, and of nothing else.
    const isOfPair = refused.carried !== undefined && facts.status === 401 && /\bcredentials\b(?!.*\bor\b)/i.test(said);
    const found = isGrant ? 'likely' : isOfPair && stated.certainty === 'likely' ? 'certain' : stated.certainty;
    const challenge = facts.challenges().length > 0 ? [facts.at('response', 'www-authenticate')] : [];
    const isForm = refused.evidence.some(({ part }) => part === 'form');
    return {
      certainty: lessSure(isRefusal ? most[refused.kind] : 'likely', found),
      evidence: [...stated.evidence, ...refused.evidence, ...challenge, ...ownCodes(facts)],
      ...(isForm && { actor: 'visitor' as const }),
    };
  },
} satisfies Cause;
