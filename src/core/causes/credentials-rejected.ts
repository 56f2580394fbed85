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
  check(facts, stated) {
    if (facts.status === 407 || (!stated && facts.status !== 401)) return undefined;
    const refused = refusedOf(facts);
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
