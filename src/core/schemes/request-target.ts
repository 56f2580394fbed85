/** The parts of an absolute http address, as credentials that are bound to an address compare them. */
interface AddressParts {
  /** Small letters. */
  readonly scheme: string;
  /** Small letters, with the port where it is not the scheme's own. */
  readonly host: string;
  /** At least "/", without query. */
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
}

const ownPorts: Readonly<Record<string, string>> = { http: ':80', https: ':443', ws: ':80', wss: ':443' };

/** Takes an address apart; one of another form is all path. Userinfo and fragment are left out. */
export function addressParts(url: string): AddressParts {
  const [, scheme = '', authority = '', path = '', query = ''] =
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  if (scheme === '') return { scheme: '', host: '', path: url, query: '' };
  const lower = scheme.toLowerCase();
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  const port = ownPorts[lower] ?? '';
  const bare = port !== '' && host.endsWith(port) ? host.slice(0, -port.length) : host;
  return { scheme: lower, host: bare, path: path === '' ? '/' : path, query };
}

/** Path and query: the request target that a server sees (RFC 9112 section 3.2.1). */
export function requestTarget(url: string): string {
  const { path, query } = addressParts(url);
  return path + query;
}
