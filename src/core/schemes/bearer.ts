import { base64Bytes, latin1Text } from '../bytes.ts';
import { plainJson } from '../plain-json.ts';
import { type Problem, problem } from '../problem.ts';
import { readToken, type Token } from '../tokens/token.ts';
import { cleaned } from './cleaned.ts';
import { isCutOff } from './cut-off.ts';
import { misplaced } from './misplaced.ts';
import type { Part, Reading } from './scheme.ts';

/** Bearer (RFC 6750 section 2.1). */
export function readBearer(part: Part): Reading {
  const read = readTokenPart(part, 'bearer');
  const token = read.fields.token ?? '';
  const problems = [...read.problems];
  if (read.token) problems.push(...misused(read.token));
  else if (isBasicData(token)) {
    problems.push(
      problem('wrong-scheme', 'This looks like the data of Basic (user name and password), sent as Bearer.'),
    );
  }
  return { ...read, problems };
}

/**
 * Any scheme whose credentials are one token: opaque, or a JWT.
 * @param kind the kind when it is no JWT
 */
export function readTokenPart(part: Part, kind: string): Reading {
  const { token: text, real, problems } = cleaned(part);
  const token = real ? readToken(text) : undefined;
  if (!token || token.kind === 'opaque' || (token.kind === 'invalid' && !text.startsWith('eyJ') && !token.header)) {
    const span = { line: 0, start: part.start, end: part.start + part.text.length };
    const wrong = real ? misplaced(text, part.header, part.context.request, span) : [];
    return {
      kind,
      fields: { token: text },
      secretFields: text === '' ? [] : ['token'],
      problems: [...problems, ...wrong],
    };
  }
  const claims = Object.entries(token.claims ?? {}).map(([name, value]): [string, string] => [name, plainJson(value)]);
  return {
    kind: 'jwt',
    fields: { ...Object.fromEntries(claims), token: text },
    // The claims are what a reader came for, and anyone who has the token can read them; only the token lets someone in.
    secretFields: ['token'],
    token,
    problems: [...problems, ...jwtProblems(token, text, part)],
  };
}

function jwtProblems(token: Token, text: string, { context }: Part): Problem[] {
  const problems: Problem[] = [];
  if (isCutOff(token, text)) problems.push(problem('truncated-token', 'Parts or characters of the JWT are cut off.'));
  if (token.header?.alg === 'none') problems.push(problem('jwt-alg-none', 'The JWT is not signed (alg "none").'));
  const exp = token.claims?.exp;
  if (context.now !== undefined && typeof exp === 'number' && exp * 1000 <= context.now) {
    problems.push(problem('jwt-expired', 'The JWT has expired.'));
  }
  return problems;
}

/** Members that only an ID token has (OpenID Connect Core sections 2 and 3.3.2.11). */
const identityClaims = ['nonce', 'at_hash', 'c_hash'];

function misused({ claims = {}, header = {} }: Token): Problem[] {
  const { cnf } = claims;
  const bound = typeof cnf === 'object' && cnf !== null && 'jkt' in cnf;
  const identity =
    claims.token_use === 'id' || claims.typ === 'ID' || identityClaims.some((name) => Object.hasOwn(claims, name));
  const granted = 'scope' in claims || 'scp' in claims || header.typ === 'at+jwt';
  return [
    ...(bound
      ? [problem('dpop-bound-token-as-bearer', 'The token is bound to a DPoP key, but was sent as Bearer.')]
      : []),
    ...(identity && !granted
      ? [problem('id-token-as-access-token', 'This is an ID token; an access token belongs here.')]
      : []),
  ];
}

/** Padded Base64 of printable text with a colon. Tokens that look like this by chance are very rare. */
function isBasicData(token: string): boolean {
  if (token.length % 4 > 0 || token.length > 400 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(token)) return false;
  const bytes = base64Bytes(token);
  return bytes !== undefined && /^[\x20-\x39\x3b-\x7e]{1,}:[\x20-\x7e]+$/.test(latin1Text(bytes));
}
