/** When a request says that it was signed. */
import type { Carried } from './carried.ts';
import type { Evidence, Instant } from './exchange.ts';
import type { Facts } from './facts.ts';
import { httpDate } from './http-date.ts';
import { tokenTimes } from './tokens/times.ts';
import { readToken } from './tokens/token.ts';

export interface SignedTime {
  readonly at: Instant;
  readonly place: Evidence;
}

/** "20260101T000000Z" (ISO 8601 basic, AWS), seconds, milliseconds, ISO 8601 with a zone, HTTP-date. */
export function momentOf(text: string, now: Instant): Instant | undefined {
  const value = text.slice(0, 64).trim();
  if (/^\d{10}(?:\.\d{1,9})?$/.test(value)) return Number(value) * 1_000;
  if (/^\d{13}$/.test(value)) return Number(value);
  const basic = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value);
  const iso = basic ? `${basic[1]}-${basic[2]}-${basic[3]}T${basic[4]}:${basic[5]}:${basic[6]}Z` : value;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(iso)) {
    const at = Date.parse(iso);
    return Number.isNaN(at) ? undefined : at;
  }
  return httpDate(value, now);
}

/** Header fields that are signed with the request, by the kind of its credentials (the vendors' documents on signing). */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  'aws-sigv4': ['x-amz-date', 'date'],
  'aws-sigv4a': ['x-amz-date', 'date'],
  'aws-sigv2': ['x-amz-date', 'date'],
  'azure-sharedkey': ['x-ms-date', 'date'],
  'http-signature-cavage': ['date', 'x-date'],
};

/** Fields that only stand beside a signature over them: exchanges, webhooks, Kong. */
const timestampFields = [
  'x-timestamp',
  'x-request-timestamp',
  'x-signature-timestamp',
  'x-auth-timestamp',
  'cb-access-timestamp',
  'kc-api-timestamp',
  'ok-access-timestamp',
  'x-bapi-timestamp',
  'x-date',
];

/** Parameters within the credentials: Hawk `ts`, OAuth 1.0 `oauth_timestamp` (RFC 5849 section 3.3), HTTP signatures `created`. */
const within = /\b(?:ts|oauth_timestamp|created)="?(\d{10}(?:\d{3})?)(?!\d)/;
const stamped: ReadonlySet<string> = new Set(['hawk', 'oauth1', 'http-signature-cavage', 'unknown']);

function inCredentials({ reading, value, place }: Carried): SignedTime | undefined {
  const text = stamped.has(reading.kind) ? within.exec(value)?.[1] : undefined;
  const at = text === undefined ? undefined : momentOf(text, 0);
  return at === undefined ? undefined : { at, place };
}

function inField(facts: Facts, name: string): SignedTime | undefined {
  const sent = facts.sent(name);
  const at = sent.state === 'seen' ? momentOf(sent.value[0] ?? '', facts.context.now) : undefined;
  return at === undefined ? undefined : { at, place: facts.at('sent', name) };
}

/** RFC 9449 section 4.2: the proof says when it was made. */
function inProof(facts: Facts): SignedTime | undefined {
  const sent = facts.sent('dpop');
  const { issuedAt } = sent.state === 'seen' ? tokenTimes(readToken(sent.value[0] ?? '')) : {};
  return issuedAt === undefined ? undefined : { at: issuedAt, place: facts.at('sent', 'dpop') };
}

/** RFC 9421 section 2.3. */
function inSignatureInput(facts: Facts): SignedTime | undefined {
  const sent = facts.sent('signature-input');
  const text = sent.state === 'seen' ? /;created=(\d{10})(?!\d)/.exec(sent.value[0] ?? '')?.[1] : undefined;
  return text === undefined ? undefined : { at: Number(text) * 1_000, place: facts.at('sent', 'signature-input') };
}

/** @returns the time that the signature of the refused request names, where one is visible */
export function signedTime(facts: Facts): SignedTime | undefined {
  for (const each of facts.carried()) {
    const own = inCredentials(each);
    if (own) return own;
    for (const name of fieldsOf[each.reading.kind] ?? []) {
      const found = inField(facts, name);
      if (found) return found;
    }
  }
  const beside = inProof(facts) ?? inSignatureInput(facts);
  if (beside) return beside;
  for (const name of timestampFields) {
    const found = inField(facts, name);
    if (found) return found;
  }
  return undefined;
}
