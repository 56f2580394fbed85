import { base64Bytes, utf8Text } from '../bytes.ts';
import { isObject, readJson } from '../tokens/json.ts';
import type { Hide } from './hide.ts';
import { isAddress, redactName } from './member.ts';
import { redactProse } from './prose.ts';
import { redactUrl } from './url.ts';

/** What may be read of a JWT after all: JSON texts, personal claims hidden in them. */
export interface ReadableToken {
  readonly tag: string;
  readonly header: string;
  /** Missing where it is encrypted, or cannot be read. */
  readonly claims?: string;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Members that say for whom and how long a token is good, and how it was signed (RFC 7515, 7519, 9449, 9068; vendors). */
const readable = set(
  'alg typ cty enc zip crit b64 kid jku x5u iss aud scope scp htm htu ver token_use idtyp amr acr azp client_id appid appidacr azpacr gty realm_access kty crv use',
);
const times = set('exp iat nbf auth_time updated_at toe');

function judged(name: string, value: unknown, hide: Hide, depth: number): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    const plain = times.has(name) || (Number.isInteger(value) && Math.abs(value) < 10_000);
    return plain ? value : hide('claim', String(value));
  }
  if (typeof value === 'string') {
    if (!readable.has(name)) return hide('claim', value);
    if (isAddress(value)) return redactUrl(value, hide);
    // A client's or key's id may look like anything, and opens nothing by itself; a token in its place would.
    return name === 'kid' || name === 'azp' || name === 'client_id' || name === 'aud' || name === 'appid'
      ? plainId(value, hide)
      : redactProse(value, hide);
  }
  if (depth > 8) return hide('claim', 'nested too deep');
  if (Array.isArray(value)) return value.map((item: unknown) => judged(name, item, hide, depth + 1));
  const entries = Object.entries(value as object).map(([key, item]) => [
    redactName(key, hide),
    judged(key, item, hide, depth + 1),
  ]);
  return Object.fromEntries(entries) as unknown;
}

const plainId = (value: string, hide: Hide): string =>
  /^[\w.:/-]{1,80}$/.test(value) && !/^eyJ/.test(value) ? value : hide('claim', value);

function object(part: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = base64Bytes(part);
  const { value } = readJson((bytes && utf8Text(bytes)) ?? '');
  return isObject(value) ? value : undefined;
}

/**
 * Reads a compact JWT (RFC 7515, 7516) and hides its signature, what is encrypted, and its personal claims.
 * @returns undefined for any other text
 */
export function redactJwt(text: string, hide: Hide): Omit<ReadableToken, 'tag'> | undefined {
  if (!text.startsWith('eyJ') || text.length > 200_000) return undefined;
  const [first = '', ...disclosures] = text.split('~');
  const [head = '', body = '', ...rest] = first.split('.');
  const header = object(head);
  if (!header) return undefined;
  const encrypted = rest.length === 3;
  const claims = encrypted ? undefined : object(body);
  for (const part of [...(claims || body === '' ? [] : [body]), ...rest, ...disclosures])
    hide(encrypted ? 'token' : 'signature', part);
  const shown = JSON.stringify(judged('', header, hide, 0));
  return claims ? { header: shown, claims: JSON.stringify(judged('', claims, hide, 0)) } : { header: shown };
}

/** Does it begin as a JWT does? */
export const isJwt = (text: string): boolean => /^eyJ[\w-]{4,}\.[\w-]*\./.test(text);
