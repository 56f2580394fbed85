/** When an address that is signed stops to be good, by its own parameters. */
import { percentDecoded } from './bytes.ts';
import type { Instant } from './exchange.ts';
import { momentOf } from './signed-time.ts';

export interface UrlExpiry {
  readonly at: Instant;
  /** Name of the parameter that says it, as it is written. */
  readonly name: string;
}

/** Signed at, and good for so many seconds: AWS, Google Cloud Storage, Alibaba OSS, Volcengine. */
const spans: readonly (readonly [date: string, seconds: string])[] = [
  ['x-amz-date', 'x-amz-expires'],
  ['x-goog-date', 'x-goog-expires'],
  ['x-oss-date', 'x-oss-expires'],
  ['x-tos-date', 'x-tos-expires'],
];

/** The moment itself, with what must stand beside it to make it a signature's. */
const moments: readonly (readonly [expires: string, beside: readonly string[]])[] = [
  // Azure: shared access signatures.
  ['se', ['sig']],
  // S3 version 2, Google Cloud Storage version 2, CloudFront, Cloud CDN, OSS, Laravel.
  ['expires', ['signature', 'sig', 'hmac', 'md5', 'token', 'hash', 'st']],
  ['expire', ['signature', 'sig', 'hmac', 'sign', 'token']],
  ['exp', ['signature', 'sig', 'hmac', 'sign']],
];

type Params = ReadonlyMap<string, { readonly name: string; readonly value: string }>;

function paramsOf(url: string): Params {
  const params = new Map<string, { name: string; value: string }>();
  const query = /^[^?#]*\?([^#]*)/.exec(url)?.[1] ?? '';
  for (const pair of query.split('&', 100)) {
    const equals = pair.indexOf('=');
    if (equals < 0) continue;
    const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)].map((each) => percentDecoded(each) ?? each);
    if (name !== undefined && value !== undefined) params.set(name.toLowerCase(), { name, value });
  }
  return params;
}

/** Akamai: `exp=1767225600~acl=/*~hmac=...` in one parameter. Tencent: `q-sign-time=start;end`. */
function within(params: Params): UrlExpiry | undefined {
  for (const { name, value } of params.values()) {
    const end = /^q-sign-time$/i.test(name) ? /;(\d{10})$/.exec(value) : /(?:^|~)exp=(\d{10})~/.exec(value);
    if (end?.[1] !== undefined) return { at: Number(end[1]) * 1_000, name };
  }
  return undefined;
}

/** @returns nothing for an address that is not signed, or does not say until when */
export function urlExpiry(url: string): UrlExpiry | undefined {
  if (!url.includes('?')) return undefined;
  const params = paramsOf(url);
  for (const [date, seconds] of spans) {
    const [from, length] = [params.get(date), params.get(seconds)];
    const start = from && momentOf(from.value, 0);
    if (start !== undefined && length && /^\d{1,9}$/.test(length.value))
      return { at: start + Number(length.value) * 1_000, name: length.name };
  }
  for (const [expires, beside] of moments) {
    const found = params.get(expires);
    if (found === undefined || !beside.some((each) => params.has(each))) continue;
    // Azure also takes a date without a time, and a time without seconds.
    const value = found.value.replace(/^(\d{4}-\d\d-\d\d)$/, '$1T00:00:00Z');
    const at = momentOf(value, 0);
    if (at !== undefined) return { at, name: found.name };
  }
  return within(params);
}
