import { base64Bytes, latin1Text } from '../bytes.ts';
import { plainJson } from '../plain-json.ts';
import { type Problem, problem } from '../problem.ts';
import { markOf } from '../tokens/marks.ts';
import { readToken, type Token } from '../tokens/token.ts';
import { cleaned } from './cleaned.ts';
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
  const mark = read.token ? undefined : markOf(token);
  if (mark?.header) {
    problems.push(
      problem('api-key-as-bearer', `A key of ${mark.vendor}, which wants it in the header ${mark.header}.`),
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
    return { kind, fields: { token: text }, secretFields: text === '' ? [] : ['token'], problems };
  }
  const claims = Object.entries(token.claims ?? {}).map(([name, value]): [string, string] => [name, plainJson(value)]);
  return {
    kind: 'jwt',
    fields: { ...Object.fromEntries(claims), token: text },
    // The claims are what a reader came for, and anyone who has the token can read them; only the token lets someone in.
    secretFields: ['token'],
    token,
    problems: [...problems, ...jwtProblems(token)],
  };
}

const cut: ReadonlySet<string> = new Set(['truncated', 'signature-missing', 'signature-length', 'segment-count']);

function jwtProblems(token: Token): Problem[] {
  const codes = token.problems.map(({ code }) => code);
  const problems: Problem[] = [];
  if (codes.some((code) => cut.has(code))) {
    problems.push(problem('truncated-token', 'Parts or characters of the JWT are cut off.'));
  }
  if (codes.includes('alg-none')) problems.push(problem('jwt-alg-none', 'The JWT is not signed (alg "none").'));
  return problems;
}

function misused({ claims = {} }: Token): Problem[] {
  const { cnf } = claims;
  const bound = typeof cnf === 'object' && cnf !== null && 'jkt' in cnf;
  const identity =
    claims.token_use === 'id' || claims.typ === 'ID' || ['nonce', 'at_hash', 'c_hash'].some((name) => name in claims);
  const granted = 'scope' in claims || 'scp' in claims;
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
