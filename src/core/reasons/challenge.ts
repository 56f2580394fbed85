/** What challenges say: RFC 6750 section 3, RFC 7616 section 3.3, RFC 9470 section 3, and what vendors put beside them. */
import { base64Bytes, utf8Text } from '../bytes.ts';
import { type ChallengeParam, parseChallenges } from '../challenge.ts';
import { fieldLines } from '../header.ts';
import type { Reason } from '../reason.ts';
import type { Answer } from './answer.ts';
import { type Spot, say, shapeOf } from './statement.ts';

/** RFC 9110 sections 11.6.1 and 11.7.1, RFC 8053 section 3. */
const fields = ['www-authenticate', 'proxy-authenticate', 'optional-www-authenticate'] as const;

/** `list`: words for programs, with blanks between them. */
type Kind = 'code' | 'text' | 'list' | 'stale' | 'claims';

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['error', 'code'],
  ['error_code', 'code'],
  ['error_codes', 'list'],
  ['error_category', 'code'],
  ['code', 'code'],
  ['reason', 'code'],
  // OAuth Problem Reporting, an extension of OAuth 1.0.
  ['oauth_problem', 'code'],
  ['oauth_problem_advice', 'text'],
  ['error_description', 'text'],
  ['error_message', 'text'],
  ['message', 'text'],
  ['scope', 'list'],
  ['acr_values', 'list'],
  ['max_age', 'code'],
  ['stale', 'stale'],
  ['claims', 'claims'],
]);

/**
 * The claims that a claims challenge asks for (OpenID Connect Core section 5.5; Entra sends it as Base64).
 * @returns "access_token.nbf"; nothing where it cannot be read
 */
function askedClaims(value: string): readonly string[] {
  const bytes = base64Bytes(value);
  const text = value.startsWith('{') ? value : bytes && utf8Text(bytes);
  if (text === undefined) return [];
  try {
    const asked: unknown = JSON.parse(text);
    if (typeof asked !== 'object' || asked === null) return [];
    return Object.entries(asked).flatMap(([of, claims]: [string, unknown]) =>
      typeof claims === 'object' && claims !== null ? Object.keys(claims).map((claim) => `${of}.${claim}`) : [],
    );
  } catch {
    return [];
  }
}

function read(to: Reason[], { name, value }: ChallengeParam, quote: string, spot: Spot): void {
  const field = name.toLowerCase();
  const kind = kinds.get(field);
  if (kind === undefined) return;
  if (kind === 'stale') {
    if (value.toLowerCase() === 'true') say(to, 'challenge', 'code', 'true', field, spot, quote);
  } else if (kind === 'claims') {
    const claims = askedClaims(value).slice(0, 10);
    for (const claim of claims) say(to, 'challenge', 'code', claim.split('.')[1] ?? '', `claims.${claim}`, spot, quote);
    if (claims.length === 0) say(to, 'challenge', 'code', value, field, spot, quote);
  } else say(to, 'challenge', kind === 'list' ? 'code' : shapeOf(value, kind), value, field, spot, quote);
}

/** Quotes are whole parameters: `error="invalid_token"`. */
export function challengeReasons(to: Reason[], { headers, round }: Answer): void {
  for (const name of fields) {
    const lines = fieldLines(headers, name);
    if (lines.length === 0) continue;
    const spot: Spot = { round, part: 'response', name };
    for (const { params } of parseChallenges(lines).challenges) {
      for (const param of params) {
        const { line, start, end } = param.span;
        read(to, param, lines[line]?.slice(start, end) ?? '', spot);
      }
    }
  }
}
