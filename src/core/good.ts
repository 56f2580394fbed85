/** What is kept of an exchange that went well, so that a failing one can be compared with it: small, and no secret. */
import { documentAddress } from './address.ts';
import type { NetEvent } from './event.ts';
import type { Header } from './exchange.ts';
import { fingerprint } from './fingerprint.ts';
import { isCredential } from './group.ts';
import type { GoodField, LastGood } from './messages.ts';
import { sizeOf } from './trim.ts';

/** Fields that say how a browser asked and hold no secret (RFC 9110, Fetch metadata, client hints). */
const plainField =
  /^(?:accept.*|origin|content-type|host|user-agent|x-requested-with|sec-.*|cache-control|priority|te)$/;

const maxBytes = 2_000;

function fieldsOf({ name, value }: Header, salt: string): readonly GoodField[] {
  const field = name.toLowerCase();
  const tag = (text: string): string => fingerprint(salt, text);
  if (plainField.test(field)) return [{ name: field, value: value.slice(0, 200) }];
  if (field !== 'cookie') {
    const scheme = isCredential({ name, value }) && /^[\w-]+(?= )/.exec(value)?.[0];
    return [{ name: field, ...(scheme && { scheme }), tag: tag(value) }];
  }
  return value.split(/; */).map((pair) => {
    const [cookie = ''] = pair.split('=', 1);
    return { name: `cookie ${cookie}`, tag: tag(pair) };
  });
}

const queryNames = (url: string): readonly string[] =>
  (/\?([^#]*)/.exec(url)?.[1] ?? '').split('&').flatMap((pair) => pair.split('=', 1).filter((name) => name !== ''));

/**
 * @param sent the last event that told what was sent
 * @param status of the answer
 * @param salt of this browser session
 * @returns at most 2 kB of JSON: fields that do not fit are left out from the end, and counted
 */
export function lastGood(sent: Extract<NetEvent, { kind: 'sent' }>, status: number, salt: string): LastGood {
  const url = documentAddress(sent.url);
  const fields = sent.headers.flatMap((header) => fieldsOf(header, salt));
  const query = queryNames(url).slice(0, 20);
  const make = (count: number): LastGood => ({
    at: sent.at,
    method: sent.method,
    url: url.replace(/\?.*$/s, '').slice(0, 300),
    status,
    query: query.map((name) => name.slice(0, 30)),
    sent: fields.slice(0, count),
    ...(count < fields.length && { cut: fields.length - count }),
  });
  let count = Math.min(fields.length, 60);
  while (count > 0 && sizeOf(make(count)) > maxBytes) count -= 1;
  return make(count);
}
