/** What is kept of an exchange that went well, so that a failing one can be compared with it: small, and no secret. */
import { documentAddress } from './address.ts';
import type { NetEvent } from './event.ts';
import type { Header } from './exchange.ts';
import { fingerprint } from './fingerprint.ts';
import { isCredential } from './group.ts';
import type { GoodField, LastGood } from './messages.ts';
import { pathTemplate } from './template.ts';
import { sizeOf } from './trim.ts';

/**
 * Fields that say how a browser asked and hold no secret (RFC 9110, Fetch metadata, client hints). Others that begin with
 * the same words may: scripts put tokens into Sec-WebSocket-Protocol, for they can set nothing else.
 */
const plainField =
  /^(?:accept|accept-(?:encoding|language|charset)|origin|host|user-agent|x-requested-with|sec-(?:fetch|ch)-.*|sec-(?:gpc|purpose)|cache-control|priority|te)$/;

/** Schemes that are met most. Of any other the first word may be the secret itself, and is not shown. */
const knownScheme = /^(?:basic|bearer|digest|dpop|token|apikey|jwt|hawk|oauth|negotiate|ntlm|ssws|aws4-hmac-sha256)$/i;

const maxBytes = 2_000;
const maxFields = 60;

/** The first word of credentials where it is a scheme by its name: any other word may be the secret. */
function schemeOf(header: Header): string | undefined {
  const word = isCredential(header) && /^[^ ]+(?= )/.exec(header.value)?.[0];
  return word && knownScheme.test(word) ? word : undefined;
}

function fieldOf(header: Header, salt: string): GoodField {
  const name = header.name.toLowerCase().slice(0, 100);
  if (plainField.test(name)) return { name, value: header.value.slice(0, 200) };
  // The boundary of a form is new each time.
  if (name === 'content-type') return { name, value: header.value.slice(0, 200).replace(/;\s*boundary=.*$/is, '') };
  const scheme = schemeOf(header);
  return { name, ...(scheme && { scheme }), tag: fingerprint(salt, header.value) };
}

/** A cookie without "=" has a value and no name (RFC 6265bis section 5.4). */
function cookieField(pair: string, salt: string): GoodField {
  const name = pair.includes('=') ? pair.slice(0, Math.min(100, pair.indexOf('='))) : '';
  return { name: `cookie ${name}`, tag: fingerprint(salt, pair) };
}

/** A parameter without "=" may be a token that stands alone. */
const queryNames = (url: string): readonly string[] =>
  (/\?([^#]*)/.exec(url)?.[1] ?? '')
    .split('&', maxFields)
    .flatMap((pair) => (/^[^=]/.test(pair) && pair.includes('=') ? pair.split('=', 1) : []));

/** As many of the first as take no more than so many bytes. */
function fitting<T>(list: readonly T[], bytes: number): readonly T[] {
  let left = bytes;
  const end = list.findIndex((each) => {
    left -= sizeOf(each) + 1;
    return left < 0;
  });
  return end < 0 ? list : list.slice(0, end);
}

/** Its beginning, in no more than so many bytes. */
function fittingText(text: string, bytes: number): string {
  let beginning = text.slice(0, bytes);
  while (sizeOf(beginning) > bytes + 2) beginning = beginning.slice(0, beginning.length / 2);
  return beginning;
}

/**
 * @param sent the last event that told what was sent
 * @param status of the answer
 * @param salt of this browser session
 * @returns at most 2 kB of JSON: fields that do not fit are left out from the end, cookies first, and counted
 */
export function lastGood(sent: Extract<NetEvent, { kind: 'sent' }>, status: number, salt: string): LastGood {
  const url = documentAddress(sent.url);
  const isCookie = ({ name }: Header): boolean => name.toLowerCase() === 'cookie';
  const others = sent.headers.filter((header) => !isCookie(header));
  const cookies = sent.headers.filter(isCookie).flatMap(({ value }) => value.split(/; */));
  const first = [
    ...others.slice(0, maxFields).map((header) => fieldOf(header, salt)),
    ...cookies.slice(0, Math.max(0, maxFields - others.length)).map((pair) => cookieField(pair, salt)),
  ];
  const bare: LastGood = {
    at: sent.at,
    method: fittingText(sent.method, 30),
    url: fittingText(pathTemplate(url), 300),
    status,
    query: fitting(
      queryNames(url)
        .slice(0, 20)
        .map((name) => name.slice(0, 30)),
      500,
    ),
    sent: [],
    cut: others.length + cookies.length,
  };
  const fields = fitting(first, maxBytes - sizeOf(bare));
  const { cut: all = 0, ...rest } = bare;
  return { ...rest, sent: fields, ...(all > fields.length && { cut: all - fields.length }) };
}
