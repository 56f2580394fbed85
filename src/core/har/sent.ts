/** How far the list of sent header fields can be trusted. */
import type { Header } from '../exchange.ts';
import { fieldValue } from '../header.ts';
import { type Fields, isFields, listOf, type Note } from './reading.ts';

/** Fields of credentials. Who takes the cookies out of an export takes Authorization out too. */
export const credentialNames: readonly string[] = ['authorization', 'cookie'];

/**
 * Does the list lack what Chromium's network code adds? Every real one names its host (RFC 9112 section 3.2, RFC 9113
 * section 8.3.1); its provisional lists do not.
 */
export function isProvisional(request: Fields, fromChromium: boolean): boolean {
  if (!fromChromium || !Array.isArray(request.headers)) return false;
  const isHost = (name: unknown): boolean => typeof name === 'string' && /^(?:host|:authority)$/i.test(name);
  return !request.headers.some((item: unknown) => isFields(item) && isHost(item.name));
}

/** Are cookies listed that no header line holds? Then the exporter has left out the lines of credentials. */
export function hidesCredentials(request: Fields, headers: readonly Header[], place: string, note: Note): boolean {
  const cookies = listOf(request.cookies, `${place}.cookies`, note) ?? [];
  return cookies.length > 0 && fieldValue(headers, 'cookie') === undefined;
}

/**
 * Are all header lines listed that were sent? Chromium tells the size of a header section of HTTP/1.1 without the empty
 * line at its end (measured), HAR 1.2 wants it counted; nothing that names a credential is so short.
 */
export function isWhole(request: Fields, url: string, headers: readonly Header[]): boolean {
  const { headersSize, httpVersion, method } = request;
  if (typeof headersSize !== 'number' || headersSize <= 0 || typeof method !== 'string') return false;
  if (typeof httpVersion !== 'string' || !/^http\/1\.\d$/i.test(httpVersion)) return false;
  const target = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/#.*$/s, '') || '/';
  const first = `${method} ${target} HTTP/1.1\r\n`.length;
  const listed = headers.reduce((sum, { name, value }) => sum + `${name}: ${value}\r\n`.length, first);
  return headersSize - listed <= '\r\n'.length;
}
