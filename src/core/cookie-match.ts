/** Where a cookie goes: domain-match and path-match (RFC 6265bis sections 5.1.2 to 5.1.4). */
import { hostAndPath } from './address.ts';

/** What of a request's address decides about cookies. The port never does. */
export interface CookieAddress {
  /** In small letters, without port; an IPv6 address in brackets. */
  readonly host: string;
  /** Without query, at least "/". */
  readonly path: string;
  /** The scheme is encrypted. */
  readonly encrypted: boolean;
  /** Secure cookies may travel: encrypted, or to this machine. */
  readonly secure: boolean;
}

/** @param url absolute; what cannot be read gives an empty host, at which no cookie is at home */
export function cookieHost(url: string): Pick<CookieAddress, 'host' | 'path'> {
  const { host, path } = hostAndPath(url);
  return { host: host.replace(/:\d*$/, '').toLowerCase(), path };
}

/** The same, and what else decides. */
export function cookieAddress(url: string): CookieAddress {
  const { host, path } = cookieHost(url);
  const encrypted = /^(?:https|wss):/i.test(url);
  return { host, path, encrypted, secure: encrypted || isThisMachine(host) };
}

/** Browsers treat http on the machine itself as secure (W3C Secure Contexts, section 3.1). */
export function isThisMachine(host: string): boolean {
  return isWithin(host, 'localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Is this host the domain, or one below it? Both in small letters. An IP address has nothing below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || (domain !== '' && !isAddress(host) && host.endsWith(`.${domain}`));
}

/** Is it an IP address? */
const isAddress = (host: string): boolean => host.startsWith('[') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);

/** path-match: the same path, or one below it at a "/". */
export function pathMatches(path: string, cookiePath: string): boolean {
  if (!path.startsWith(cookiePath)) return false;
  return path.length === cookiePath.length || cookiePath.endsWith('/') || path.charAt(cookiePath.length) === '/';
}

/** default-path: the directory of the request's path, without its last "/". */
export function defaultPath(path: string): string {
  const last = path.lastIndexOf('/');
  return path.startsWith('/') && last > 0 ? path.slice(0, last) : '/';
}

/**
 * Who runs a host, roughly: its last two labels. Under co.uk that takes many for one: only the Public Suffix List could
 * tell, so whoever asks must say less by it, not more.
 */
export const roughSite = (host: string): string => (isAddress(host) ? host : host.split('.').slice(-2).join('.'));
