/** Addresses that refer to others, and addresses that are the same though written in other ways. */

/** Scheme, authority, path, query, fragment (RFC 3986, appendix B). */
const parts = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is;

/** Without "." and ".." (RFC 3986 section 5.2.4). */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '..' && kept.length > 1) kept.pop();
    if (segment !== '.' && segment !== '..') kept.push(segment);
    else if (isLast) kept.push('');
  }
  return kept.join('/');
}

/** Browsers take a backslash for a slash, and pass over line ends and blanks around it (URL standard, "basic URL parser"). */
function asBrowsersRead(reference: string): string {
  const text = reference.replace(/[\t\r\n]/g, '').trim();
  const path = /^[^?#]*/.exec(text)?.[0] ?? '';
  return path.replaceAll('\\', '/') + text.slice(path.length);
}

/**
 * The address that a reference means (RFC 3986 section 5.2.2).
 * @param base absolute address of what holds the reference
 * @returns an absolute address; undefined where the base is none
 */
export function resolveAddress(base: string, reference: string): string | undefined {
  const [, baseScheme, baseAuthority, basePath = '', baseQuery = ''] = parts.exec(base) ?? [];
  if (baseScheme === undefined || baseAuthority === undefined) return undefined;
  const [, scheme, authority, path = '', query, fragment = ''] = parts.exec(asBrowsersRead(reference)) ?? [];
  const end = (query ?? '') + fragment;
  if (scheme !== undefined) {
    return authority === undefined ? `${scheme}:${path}${end}` : `${scheme}://${authority}${withoutDots(path)}${end}`;
  }
  if (authority !== undefined) return `${baseScheme}://${authority}${withoutDots(path)}${end}`;
  const origin = `${baseScheme}://${baseAuthority}`;
  if (path === '') return `${origin}${basePath}${query ?? baseQuery}${fragment}`;
  const merged = path.startsWith('/') ? path : `${basePath.slice(0, basePath.lastIndexOf('/') + 1) || '/'}${path}`;
  return `${origin}${withoutDots(merged)}${end}`;
}

const defaultPorts: ReadonlyMap<string, string> = new Map([
  ['http', ':80'],
  ['https', ':443'],
  ['ws', ':80'],
  ['wss', ':443'],
]);

function escaped(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @returns scheme, host and port as browsers write an origin; undefined for an address without a host */
export function originOf(address: string): string | undefined {
  const [, scheme, authority] = parts.exec(address) ?? [];
  if (scheme === undefined || !authority) return undefined;
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  const port = defaultPorts.get(scheme.toLowerCase()) ?? '';
  return `${scheme.toLowerCase()}://${port !== '' && host.endsWith(port) ? host.slice(0, -port.length) : host}`;
}

/**
 * The same text for addresses that lead to the same place (RFC 3986 section 6.2.2 and 6.2.3): without userinfo, default
 * port and fragment, and with what browsers escape escaped.
 */
export function sameAddress(address: string): string {
  const [, , , path = '', query = ''] = parts.exec(address) ?? [];
  const origin = originOf(address);
  if (origin === undefined) return address;
  return origin + `${withoutDots(path) || '/'}${query}`.replace(/[^!-~]+|["<>]/g, escaped);
}
