import { schemeWord } from '../scheme-word.ts';
import { schemeNames } from '../schemes/names.ts';
import { nonValue } from '../schemes/nonvalues.ts';
import type { Hide, Kind } from './hide.ts';
import { redactName } from './member.ts';
import { type Allowed, allowedFor, redactParams } from './params.ts';
import { isFieldName, isHarmless } from './plain.ts';
import { redactProse } from './prose.ts';
import { redactUrl } from './url.ts';

const known: ReadonlySet<string> = new Set(schemeNames.map((name) => name.toLowerCase()));
const isKnown = (word: string): boolean => known.has(word.toLowerCase());

const list = (value: string, hide: Hide): string =>
  value
    .split(/([; ,])/)
    .map((each) => (isFieldName(each) ? each : redactProse(each, hide)))
    .join('');
/** RFC 7616 has one that is written like an e-mail address. */
export const redactRealm = (value: string, hide: Hide): string =>
  /^[a-z][\w.-]{0,60}@[\w.-]{1,80}$/i.test(value) ? value : redactProse(value, hide);
const moment = (value: string, hide: Hide): string =>
  isHarmless(value) || /^\d{9,13}$|^\d{8}T[\d:]{4,8}(?:Z|\+0000)$/.test(value) ? value : hide('value', value);
const count = (value: string, hide: Hide): string =>
  /^[0-9a-f]{8}$|^\d{1,6}$/i.test(value) ? value : hide('value', value);
const name = (value: string, hide: Hide): string =>
  /^[A-Za-z][\w-]{0,39}$/.test(value) &&
  /^(?:[a-z_-]*|.*(?:SHA|MD5|HMAC|RSA|sha|hmac|rsa|ed25519|ES|EdDSA|hs2019).*)$/.test(value)
    ? value
    : hide('value', value);

/** Parameters of Digest (RFC 7616), OAuth 1.0, Hawk, HTTP signatures and their like that prove nothing. */
const harmless: Allowed = {
  realm: redactRealm,
  algorithm: name,
  qop: name,
  nc: count,
  userhash: name,
  stale: name,
  charset: name,
  uri: redactUrl,
  signedheaders: list,
  headers: list,
  oauth_signature_method: name,
  oauth_timestamp: moment,
  oauth_version: (value, hide) => (/^\d\.\d[a-z]?$/.test(value) ? value : hide('value', value)),
  oauth_callback: redactUrl,
  ts: moment,
  timestamp: moment,
  created: moment,
  expires: moment,
  validation: name,
  version: count,
  credential: redactScope,
};

/** `AKID/20260727/us-east-1/s3/aws4_request`: the key id is hidden, the scope is harmless (AWS Signature Version 4). */
function redactScope(value: string, hide: Hide): string {
  const [id = '', ...scope] = value.split('/');
  const plain =
    scope.length === 4 && scope.every((part) => /^(?:\d{8}|[a-z][a-z-]{1,30}(?:-\d)?|s3|aws4_request)$/.test(part));
  return plain ? [hide('key', id), ...scope].join('/') : hide('key', value);
}

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/nonce$|^opaque$/, 'nonce'],
  [/^(?:username\*?|user|id|oauth_consumer_key)$/, 'user'],
  [/key/, 'key'],
  [/token|auth$/, 'token'],
];

/** @returns what a parameter of credentials is, where it is not harmless */
export const paramKind = (param: string): Kind =>
  kinds.find(([pattern]) => pattern.test(param.toLowerCase()))?.[1] ?? 'signature';

const schemes: Readonly<Record<string, Kind>> = {
  basic: 'basic',
  bearer: 'bearer',
  dpop: 'bearer',
  token: 'token',
  jwt: 'bearer',
};
const kindOf = (scheme: string): Kind =>
  (Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined) ?? 'credentials';

/** What a script prints for nothing says what went wrong; a placeholder could be anything. */
const isNothing = (text: string): boolean => {
  const found = nonValue(text);
  return found !== undefined && found.code !== 'literal-placeholder';
};

const schemeLike = /^[A-Z][A-Za-z]{1,15}(?:-[A-Z][A-Za-z]{1,15})?$/;
const hasParams = /^\s*[\w*-]{1,40}[ \t]*=[ \t]*(?:"|[^\s=,;])/;

/**
 * Credentials (RFC 9110 section 11.4): the scheme word and the parameters that prove nothing stay.
 * Also for a header of another name in which credentials stand.
 */
export function redactAuthorization(value: string, hide: Hide): string {
  const text = value.trim();
  if (text === '' || isNothing(text)) return value;
  const glued = /^(bearer|basic|digest|dpop|token|negotiate|ntlm)([:=][ \t]{0,8})/i.exec(text);
  const word = glued ? undefined : schemeWord(text, isKnown);
  const scheme = glued?.[1] ?? word?.scheme;
  // A lone word that is no scheme is the token itself.
  if (scheme === undefined || (word && !isKnown(scheme) && word.rest === text.length)) return hide('token', text);
  const start = glued?.[0].length ?? word?.rest ?? 0;
  const rest = text.slice(start);
  const kind = kindOf(scheme.toLowerCase());
  // What nobody registered is shown only where it is written like a scheme.
  const isScheme = isKnown(scheme) || schemeLike.test(scheme);
  const before = isScheme ? text.slice(0, start) : `${hide('value', scheme)} `;
  if (rest === '' || isNothing(rest)) return `${before}${rest}`;
  // `Bearer "token"`, `Bearer Bearer token`: the mistake is to be seen.
  const again = /^(?:bearer|basic)[ \t]+/i.exec(rest)?.[0] ?? '';
  if (again !== '') return `${before}${again}${hide(kind, rest.slice(again.length))}`;
  const quoted = /^(["'])(.+)\1$/s.exec(rest);
  if (quoted) return `${before}${quoted[1]}${hide(kind, quoted[2] ?? '')}${quoted[1]}`;
  if (!hasParams.test(rest) || kind === 'basic' || (kind === 'bearer' && !rest.includes('"')))
    return `${before}${hide(kind, rest)}`;
  const judge = (param: string, its: string): string =>
    allowedFor(harmless, param)?.(its, hide) ?? hide(paramKind(param), its);
  return `${before}${redactParams(
    rest,
    (param, its) => judge(redactName(param, hide), its),
    (its) => hide(kind, its),
  )}`;
}
