/** Name prefixes that bind a cookie to attributes (RFC 6265bis sections 4.1.3 and 5.4). */
export interface CookiePrefix {
  readonly text: string;
  /** It must have Path=/ and no Domain. */
  readonly ofHost: boolean;
  /** It must be HttpOnly. */
  readonly ofHttp: boolean;
}

/** The longest first: `__Host-Http-` begins like `__Host-`. Each of them must be Secure. */
const prefixes: readonly CookiePrefix[] = [
  { text: '__Host-Http-', ofHost: true, ofHttp: true },
  { text: '__Host-', ofHost: true, ofHttp: false },
  { text: '__Http-', ofHost: false, ofHttp: true },
  { text: '__Secure-', ofHost: false, ofHttp: false },
];

/** @returns the prefix that browsers see in the name; they pass over case */
export function cookiePrefix(name: string): CookiePrefix | undefined {
  const start = name.slice(0, 12).toLowerCase();
  return prefixes.find(({ text }) => start.startsWith(text.toLowerCase()));
}
