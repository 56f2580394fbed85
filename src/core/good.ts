/** What is kept of an exchange that went well, so that a failing one can be compared with it: small, and no secret. */
import { documentAddress } from './address.ts';
import { identityOf } from './credential-identity.ts';
import type { NetEvent } from './event.ts';
import type { Header } from './exchange.ts';
import { fingerprint } from './fingerprint.ts';
import { claimFields } from './good-claims.ts';
import { isCredential } from './group.ts';
import type { GoodField, LastGood } from './messages.ts';
import { queryCredentials } from './query-credentials.ts';
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
  // Made anew for each request, credentials are the same ones all the same.
  const secret = isCredential(header) ? identityOf(header.value) : header.value;
  return { name, ...(scheme && { scheme }), tag: fingerprint(salt, secret) };
}

/** What stands before the first "=" of a pair; a pair without one has a value and no name (RFC 6265bis section 5.4). */
function pairField(kind: 'cookie' | 'query', pair: string, salt: string): GoodField {
  const name = pair.includes('=') ? pair.slice(0, Math.min(100, pair.indexOf('='))) : '';
  return { name: `${kind} ${name}`, tag: fingerprint(salt, pair) };
}

/** A parameter without "=" may be a token that stands alone. */
const queryNames = (url: string): readonly string[] =>
  (/\?([^#]*)/.exec(url)?.[1] ?? '')
    .split('&', maxFields)
    .flatMap((pair) => (/^[^=]/.test(pair) && pair.includes('=') ? pair.split('=', 1) : []))
    .slice(0, 20)
    .map((name) => name.slice(0, 30));

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

/** An address as it is kept. */
const keptAddress = (url: string): string => fittingText(pathTemplate(documentAddress(url)), 300);

/** Addresses that sent a request on, as they are kept. */
export const keptVia = (via: readonly string[]): readonly string[] => fitting(via.slice(0, 5).map(keptAddress), 400);

/** Where the template does not show the path whole, which path it is. */
function pathField(url: string, salt: string): readonly GoodField[] {
  const [path = ''] = url.split('?', 1);
  return pathTemplate(url) === path ? [] : [{ name: ':path', tag: fingerprint(salt, path) }];
}

/** What one request sent. */
export interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
}

/**
 * A request in the form in which two are compared, whole: what a token says and credentials come first, cookies last.
 * @param salt of this browser session
 */
export function comparable(request: Request, salt: string): Pick<LastGood, 'method' | 'url' | 'query' | 'sent'> {
  const url = documentAddress(request.url);
  const isCookie = ({ name }: Header): boolean => name.toLowerCase() === 'cookie';
  const others = request.headers
    .filter((header) => !isCookie(header))
    .sort((a, b) => Number(isCredential(b)) - Number(isCredential(a)));
  const cookies = request.headers.filter(isCookie).flatMap(({ value }) => value.split(/; */));
  return {
    method: fittingText(request.method, 30),
    url: keptAddress(url),
    query: fitting(queryNames(url), 500),
    sent: [
      ...others.filter(isCredential).flatMap(({ value }) => claimFields(value, salt)),
      ...others.map((header) => fieldOf(header, salt)),
      ...queryCredentials(url).map((pair) => pairField('query', pair, salt)),
      ...pathField(url, salt),
      ...cookies.map((pair) => pairField('cookie', pair, salt)),
    ],
  };
}

/**
 * @param sent the last event that told what was sent
 * @param status of the answer
 * @param salt of this browser session
 * @param via addresses that sent the request on to this one, where they are known
 * @returns at most 2 kB of JSON: fields that do not fit are left out from the end, cookies first, and counted
 */
export function lastGood(
  sent: Extract<NetEvent, { kind: 'sent' }>,
  status: number,
  salt: string,
  via?: readonly string[],
): LastGood {
  const { sent: all, ...address } = comparable(sent, salt);
  const bare: LastGood = {
    at: sent.at,
    status,
    ...address,
    ...(via && { via: keptVia(via) }),
    salt,
    sent: [],
    cut: all.length,
  };
  const fields = fitting(all.slice(0, maxFields), maxBytes - sizeOf(bare));
  const { cut: _, ...rest } = bare;
  return { ...rest, sent: fields, ...(all.length > fields.length && { cut: all.length - fields.length }) };
}
