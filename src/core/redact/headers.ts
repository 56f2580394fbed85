import { percentDecoded } from '../bytes.ts';
import { apiKeyHeaders, csrfHeaders } from '../credential-headers.ts';
import type { Header } from '../exchange.ts';
import { redactAuthorization } from './authorization.ts';
import { redactChallenge } from './challenge.ts';
import { redactCookies, redactSetCookie } from './cookies.ts';
import type { Hide, Kind, Redact } from './hide.ts';
import { isAddress, isPlainList, redactMember, redactName } from './member.ts';
import { isWordName } from './names.ts';
import { isErrorCode, isFieldName, isHarmless } from './plain.ts';
import { redactProse } from './prose.ts';
import { redactSignature, redactSignatureInput } from './signature.ts';
import { redactHost, redactUrl } from './url.ts';

const as =
  (kind: Kind): Redact =>
  (value, hide) =>
    hide(kind, value);
const stays: Redact = (value) => value;

/** Header fields of people's text, products, dates and lists of words. */
const texts =
  'accept accept-charset accept-encoding accept-language accept-ranges access-control-allow-credentials access-control-allow-methods access-control-allow-origin access-control-max-age access-control-request-method access-control-request-private-network age allow alt-svc cache-control clear-site-data connection content-disposition content-encoding content-language content-length content-range content-security-policy content-security-policy-report-only content-type cross-origin-embedder-policy cross-origin-opener-policy cross-origin-resource-policy date dnt expect expires feature-policy grpc-status if-modified-since keep-alive last-modified link nel origin-agent-cluster permissions-policy pragma priority proxy-connection proxy-status range referrer-policy refresh report-to reporting-endpoints retry-after save-data server server-timing strict-transport-security te trailer transfer-encoding upgrade upgrade-insecure-requests user-agent via warning www-authenticate-error x-amzn-errortype x-amzn-waf-action x-cache x-content-type-options x-dns-prefetch-control x-frame-options x-permitted-cross-domain-policies x-powered-by x-requested-with x-robots-tag x-ua-compatible x-xss-protection cf-mitigated cf-cache-status x-vercel-error x-ms-error-code x-github-media-type x-oauth-scopes x-accepted-oauth-scopes x-datadome x-sucuri-block';
/** Ids of one request, which support asks for (facts/auth.md section 8): letters and digits, and nothing else. */
const ids =
  'cf-ray x-amzn-requestid apigw-requestid x-amz-cf-id x-amz-id-2 x-amz-cf-pop x-azure-ref akamai-grn x-vercel-id traceparent x-trace-id';

const id: Redact = (value, hide) =>
  /^[\w.:=-]{1,120}$/.test(value) && !value.startsWith('eyJ') ? value : hide('header', value);
/** `x-request-id`, `twilio-request-id`, `x-slack-req-id`, `correlation-id` */
const isIdName = /^(?:[a-z]{1,20}-){0,3}(?:request|req|correlation|trace)-id$/;

/** A list of field names. */
const redactFieldNames: Redact = (value, hide) =>
  value
    .split(',')
    .map((name) => (isFieldName(name.trim()) ? name : redactProse(name, hide)))
    .join(',');

/** Percent-encoded text (gRPC over HTTP/2, "Status-Message"). */
const redactEncoded: Redact = (value, hide) => {
  const text = percentDecoded(value) ?? value;
  const shown = redactProse(text, hide);
  return shown === text ? value : shown;
};

const named = (names: string, redact: Redact): (readonly [string, Redact])[] =>
  names.split(' ').map((name) => [name, redact]);

const table: ReadonlyMap<string, Redact> = new Map([
  ...named(texts, redactProse),
  ...named(ids, id),
  ...named(
    'access-control-allow-headers access-control-expose-headers access-control-request-headers vary',
    redactFieldNames,
  ),
  ...named('host :authority', redactHost),
  ...named('grpc-message', redactEncoded),
  ...named([...apiKeyHeaders].join(' '), as('key')),
  ...named([...csrfHeaders].join(' '), as('token')),
  ...named(
    'www-authenticate proxy-authenticate optional-www-authenticate authentication-info proxy-authentication-info',
    redactChallenge,
  ),
  ...named('cookie cookie2', redactCookies),
  ...named('set-cookie set-cookie2', redactSetCookie),
  ...named('location content-location referer referer origin :path sourcemap x-original-url x-rewrite-url', redactUrl),
  ...named(':method :scheme :status', stays),
  ...named('dpop', as('proof')),
  ...named('dpop-nonce replay-nonce', as('nonce')),
  ...named('signature detached-jws', redactSignature),
  ...named('signature-input accept-signature', redactSignatureInput),
]);

const plainValue = /^[a-z][a-z-]{0,15}$/;

/** A field that no table has: hidden, unless its value is harmless by its own shape. */
function redactOther(name: string, value: string, hide: Hide): string {
  if (name.endsWith('authorization')) return redactAuthorization(value, hide);
  if (/^(?:sec-ch-ua|sec-fetch-|sec-gpc)/.test(name)) return redactProse(value, hide);
  if (isHarmless(value)) return value;
  if (isIdName.test(name)) return id(value, hide);
  if (/rate-?limit/.test(name) && /^[\d., ]{1,40}$/.test(value)) return value;
  if (/(?:^|-)(?:error|code|cause|reason|type)$/.test(name) && isErrorCode(value)) return value;
  if (isWordName(name.replace(/^.*-/, '')) && isPlainList(value)) return value;
  if (isAddress(value)) return redactMember(name.replace(/^x-/, ''), value, hide);
  return plainValue.test(value) && /^(?:sec-|x-(?:cache|proxy|content|version|env))/.test(name)
    ? value
    : hide('header', value);
}

/** One header line: name in its spelling, value by the table; what no table knows is hidden. */
export function redactHeader(header: Header, hide: Hide): Header {
  const name = header.name.toLowerCase();
  const value = table.get(name)?.(header.value, hide) ?? redactOther(name, header.value, hide);
  return { ...header, name: isFieldName(header.name) ? header.name : redactName(header.name, hide), value };
}
