/** May a page of another origin read an answer, and may its request be sent at all? (Fetch standard, CORS protocol.) */
import type { Exchange, Header, Round } from './exchange.ts';
import { fieldLines, fieldValue } from './header.ts';
import { originOf } from './resolve.ts';

/** A field of an answer that forbids, and how it does. */
export interface CorsFault {
  /** Lower-case name. */
  readonly field: string;
  /** Missing: the field is not there. Else what stands in it. */
  readonly value?: string;
}

const sentIn = ({ sent }: Round): readonly Header[] => (sent.state === 'seen' ? sent.value : []);

/** A preflight asks leave with the method it names (Fetch standard, "CORS-preflight fetch", step 1). */
export const isPreflight = ({ joints = [] }: Exchange, round: Round): boolean =>
  round.method === 'OPTIONS' &&
  (fieldValue(sentIn(round), 'access-control-request-method') !== undefined ||
    joints.some(({ role }) => role === 'preflight-of'));

/** @returns the Origin that was sent ("null" is one too), where it is not that of the address */
export function foreignOrigin(round: Round): string | undefined {
  const origin = fieldValue(sentIn(round), 'origin')?.trim();
  if (!origin) return undefined;
  const own = originOf(round.url.replace(/^ws/i, 'http'));
  return own === undefined || originOf(origin) === own ? undefined : origin;
}

/** Methods that need no leave (Fetch standard, "CORS-safelisted method"). */
const freeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

const listOf = (headers: readonly Header[], name: string): ReadonlySet<string> =>
  new Set(
    fieldLines(headers, name)
      .flatMap((line) => line.split(','))
      .map((each) => each.trim().toLowerCase())
      .filter((each) => each !== ''),
  );

const faultIn = (headers: readonly Header[], field: string): CorsFault => {
  const value = fieldValue(headers, field);
  return value === undefined ? { field } : { field, value };
};

/** "CORS check": the fields that every answer needs. Without a Cookie it is not known whether credentials were wanted. */
function checkOrigin(origin: string, headers: readonly Header[], withCookies: boolean): CorsFault | undefined {
  const field = 'access-control-allow-origin';
  const allowed = fieldLines(headers, field);
  const [only] = allowed;
  const isAllowed = allowed.length === 1 && (only === origin || (only === '*' && !withCookies));
  if (!isAllowed) return faultIn(headers, field);
  const agreed = 'access-control-allow-credentials';
  return withCookies && fieldValue(headers, agreed) !== 'true' ? faultIn(headers, agreed) : undefined;
}

/**
 * @param round a request of a script, answered
 * @returns why the page's origin may not read the answer; for a preflight, why the request may not follow. Undefined where
 *   it may, or where it is of the same origin, or not all of it was seen
 */
export function corsFault(exchange: Exchange, round: Round): CorsFault | undefined {
  const origin = foreignOrigin(round);
  if (origin === undefined || round.response.state !== 'seen' || round.cutLines !== undefined) return undefined;
  const { headers, statusOnly } = round.response.value;
  if (statusOnly) return undefined;
  const sent = sentIn(round);
  const fault = checkOrigin(origin, headers, fieldValue(sent, 'cookie') !== undefined);
  if (fault !== undefined || !isPreflight(exchange, round)) return fault;
  const methods = listOf(headers, 'access-control-allow-methods');
  const method = fieldValue(sent, 'access-control-request-method') ?? 'GET';
  if (!freeMethods.has(method) && !methods.has(method.toLowerCase()) && !methods.has('*'))
    return faultIn(headers, 'access-control-allow-methods');
  const names = listOf(headers, 'access-control-allow-headers');
  const wanted = listOf(sent, 'access-control-request-headers');
  // The standard leaves Authorization out of the star; no browser does so yet (facts/auth.md section 7, row 6).
  const isNamed = names.has('*') || [...wanted].every((name) => names.has(name));
  return isNamed ? undefined : faultIn(headers, 'access-control-allow-headers');
}
