/** Takes the user name and password out of an address, so that no later code can show them by mistake. */

/** scheme "://" userinfo "@": the authority ends at the first "/", "?" or "#" (RFC 3986 section 3.2). */
const userinfoOf = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i;

/**
 * Splits an address into what may be shown and its userinfo (RFC 3986 section 3.2.1).
 * @returns `url` without "user:password@"; `userinfo` (a secret) only where there was one
 */
export function splitUserinfo(url: string): { readonly url: string; readonly userinfo?: string } {
  const match = userinfoOf.exec(url);
  if (match === null) return { url };
  const [whole, scheme = '', userinfo = ''] = match;
  return { url: scheme + url.slice(whole.length), userinfo };
}

/** The address of a document: without userinfo (a secret) and without fragment. */
export const documentAddress = (url: string): string => splitUserinfo(url).url.replace(/#.*$/s, '');

/** The same for the page that a tab shows: as much of it as tells pages apart. */
export const pageAddress = (url: string): string => documentAddress(url).slice(0, 2_000);

/**
 * The parts of an absolute address that a list shows.
 * @returns host with its port, and path without query; an address of another form is all path
 */
export function hostAndPath(url: string): { readonly host: string; readonly path: string } {
  const match = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/i.exec(url);
  if (match === null) return { host: '', path: url.replace(/[?#].*$/s, '') };
  const [, authority = '', path = ''] = match;
  return { host: authority.slice(authority.lastIndexOf('@') + 1), path: path === '' ? '/' : path };
}
