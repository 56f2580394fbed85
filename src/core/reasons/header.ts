/** Header fields whose value is a code or a sentence. Fields that only tell who carried the answer are none of them. */
import { percentDecoded } from '../bytes.ts';
import type { Reason } from '../reason.ts';
import type { Answer } from './answer.ts';
import { type Spot, say, shapeOf } from './statement.ts';

interface Field {
  readonly is: Reason['is'];
  /** The part of the value that is said: its first group, or the whole match. Without a match nothing is said. */
  readonly part?: RegExp;
  readonly percent?: true;
}

const code: Field = { is: 'code' };
const text: Field = { is: 'text' };
/** Before parameters: "required; url=...". */
const first: Field = { is: 'code', part: /^[^;,\s]+/ };
const isTrue: Field = { is: 'code', part: /^(?:true|1)$/i };

/** auth.md sections 5 and 6; the documents of the vendors named there. */
const fields: Readonly<Record<string, Field>> = {
  // AWS. Smithy, "Operation error serialization": a namespace before "#" and an address after ":" are no part of the code.
  'x-amzn-errortype': { is: 'code', part: /^(?:[^#:]*#)?([^#:]+)/ },
  'x-amzn-waf-action': code,
  // Microsoft.
  'x-ms-error-code': code,
  'x-ms-failure-cause': code,
  'x-forms_based_auth_required': text,
  'x-msdavext_error': { is: 'text', percent: true },
  // Others by name.
  'x-sb-error-code': code,
  'x-twilio-error-code': code,
  'x-squid-error': first,
  'x-seraph-loginreason': { is: 'code', part: /^(?!OK$).+/i },
  'x-authentication-denied-reason': first,
  'x-github-sso': first,
  'x-github-otp': first,
  'x-accepted-github-permissions': code,
  'x-oauth-scopes': code,
  'x-accepted-oauth-scopes': code,
  'x-required-permission': code,
  'x-you-are-authenticated-as': code,
  'x-influxdb-error': text,
  'x-platform-error-code': code,
  'x-oss-ec': code,
  'x-goog-iap-generated-response': isTrue,
  'x-envoy-ratelimited': isTrue,
  // SAP Gateway, "CSRF protection".
  'x-csrf-token': { is: 'code', part: /^required$/i },
  // Walls.
  'cf-mitigated': code,
  'x-vercel-mitigated': code,
  'x-vercel-error': code,
  'x-datadome': { is: 'code', part: /^(?!protected$).+/i },
  'x-dd-b': code,
  'x-sucuri-block': code,
  'x-px-blocked': code,
  // Common among those who name such a field themselves.
  'x-error': text,
  'x-error-code': code,
  'x-error-message': text,
  'x-error-description': text,
  'x-error-reason': text,
  'x-auth-error': text,
  'x-reason': text,
  'x-deny-reason': text,
  'x-denied-reason': text,
  'x-block-reason': text,
};

const known: ReadonlyMap<string, Field> = new Map(Object.entries(fields));

/** Fields of several parts: `name=value` and `name="value"`, and a first word where `start` says what it is. */
const composed: ReadonlyMap<string, ReadonlyMap<string, Reason['is']>> = new Map([
  // [MS-OAUTH2EX] section 2.2.1.2: `2000008;reason="...";error_category="invalid_token"`.
  [
    'x-ms-diagnostics',
    new Map<string, Reason['is']>([
      ['', 'code'],
      ['reason', 'text'],
      ['error_category', 'code'],
    ]),
  ],
  // RFC 9209 sections 2.1.1 and 2.1.5.
  [
    'proxy-status',
    new Map<string, Reason['is']>([
      ['error', 'code'],
      ['details', 'text'],
    ]),
  ],
]);

/** Characters of a field that are read for its parts. */
const longest = 4_000;

/** A parameter; a first word has no name. */
const parts = /(?:^\s*|[;,]\s*)(?:([\w-]{1,40})=)?("[^"]*"?|[^;,"]+)/g;

function readParts(to: Reason[], name: string, value: string, wanted: ReadonlyMap<string, Reason['is']>, spot: Spot) {
  for (const [, param = '', written = ''] of value.slice(0, longest).matchAll(parts)) {
    const is = wanted.get(param);
    const said = written.startsWith('"') ? written.slice(1).replace(/"$/, '') : written.trim();
    if (is !== undefined) say(to, 'header', shapeOf(said, is), said, param || name, spot, said);
  }
}

function readField(to: Reason[], name: string, value: string, { is, part, percent }: Field, spot: Spot): void {
  const match = part ? part.exec(value) : [value];
  if (match === null) return;
  const quote = match[1] ?? match[0] ?? '';
  const said = percent ? (percentDecoded(quote) ?? quote) : quote;
  // Lists of scopes have blanks and are codes.
  say(to, 'header', is === 'code' ? is : shapeOf(said, is), said, name, spot, quote);
}

/** `field` is the name of the header field in small letters, or of its parameter. */
export function headerReasons(to: Reason[], { headers, round }: Answer): void {
  for (const { name, value } of headers) {
    const field = known.get(name);
    if (field !== undefined) readField(to, name, value, field, { round, part: 'response', name });
    const wanted = composed.get(name);
    if (wanted !== undefined) readParts(to, name, value, wanted, { round, part: 'response', name });
  }
}
