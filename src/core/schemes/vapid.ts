import { base64Bytes } from '../bytes.ts';
import { plainJson } from '../plain-json.ts';
import { type Problem, problem } from '../problem.ts';
import { readToken } from '../tokens/token.ts';
import { absentPart } from './absent.ts';
import { readShape, type Shape } from './param-fields.ts';
import { malformed } from './recorded.ts';
import { addressParts } from './request-target.ts';
import type { Part, Reading } from './scheme.ts';

const shape: Shape = { kind: 'vapid', open: ['k'], secret: ['t'], needed: ['t', 'k'], bare: ['t', 'k'] };
const claimNames = ['aud', 'sub', 'exp'];
const day = 86_400_000;

/** VAPID (RFC 8292 section 3): `t`, a JWT, and `k`, the public key that verifies it. */
export function readVapid(part: Part): Reading {
  const read = readShape(part, shape);
  const { t, k } = read.fields;
  const key = k === undefined ? undefined : base64Bytes(k);
  // RFC 8292 section 3.2: an uncompressed point of P-256.
  const isPoint = k === undefined || (key?.length === 65 && key[0] === 4 && !/[+/=]/.test(k));
  const shaped = malformed(part, isPoint, 'k is not an uncompressed P-256 point (65 bytes) in Base64url.');
  return withClaims(part, read, t, shaped);
}

/** The scheme of draft-ietf-webpush-vapid-01, which had the key in a header of its own. */
export function readWebPush(part: Part): Reading {
  const absent = absentPart(part, 'vapid');
  if (absent) return absent;
  const draft = problem('vapid-draft-scheme', 'WebPush is the scheme of a draft; RFC 8292 calls it vapid.');
  const read = { kind: 'vapid', fields: { t: part.text }, secretFields: ['t'], problems: [draft] };
  return withClaims(part, read, part.text, []);
}

function withClaims(part: Part, read: Reading, token: string | undefined, more: readonly Problem[]): Reading {
  const claims = token === undefined ? undefined : readToken(token).claims;
  const shown = claimNames.flatMap((name): [string, string][] =>
    claims && Object.hasOwn(claims, name) ? [[name, plainJson(claims[name])]] : [],
  );
  return {
    ...read,
    fields: { ...read.fields, ...Object.fromEntries(shown) },
    problems: [...read.problems, ...more, ...(claims ? judged(claims, part) : [])],
  };
}

/** RFC 8292 section 2. */
function judged(claims: Readonly<Record<string, unknown>>, { context: { request, now } }: Part): Problem[] {
  const problems: Problem[] = [];
  const bad = (message: string) => problems.push(problem('vapid-bad-claims', message));
  const { aud, exp, sub } = claims;
  const { scheme, host } = addressParts(request?.url ?? '');
  const origin = `${scheme}://${host}`;
  const named = (Array.isArray(aud) ? aud : [aud]).map((each) => originOf(each));
  if (host !== '' && !named.includes(origin)) bad(`aud is not the origin of the push service, ${origin}.`);
  if (typeof exp === 'number' && now !== undefined) {
    if (exp * 1_000 <= now) problems.push(problem('jwt-expired', 'The JWT has expired.'));
    else if (exp * 1_000 > now + day) bad('exp is more than 24 hours ahead.');
  }
  if (typeof sub === 'string' && !/^(?:mailto:|https:)/i.test(sub)) bad('sub is no mailto: or https: address.');
  return problems;
}

function originOf(audience: unknown): string | undefined {
  if (typeof audience !== 'string') return undefined;
  const { scheme, host } = addressParts(audience);
  return `${scheme}://${host}`;
}
