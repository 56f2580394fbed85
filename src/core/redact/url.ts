import { percentDecoded } from '../bytes.ts';
import type { Hide } from './hide.ts';
import { redactPair, redactPairs } from './member.ts';
import { isHarmless, isRandom } from './plain.ts';

/** A segment after one of these is a key to a door: it is shown only where it is a plain word. */
const doors =
  /^(?:reset|reset-?password|password|tokens?|invite|invitations?|verify|confirm|magic|activate|unsubscribe|share|shared|hooks?|webhooks?|keys?|secrets?|sessions?|otp|code)$/i;
const plainSegment =
  /^[A-Za-z][A-Za-z._~!$'()*,:@-]{0,40}$|^v?\d{1,6}(?:\.\d{1,4}){0,3}$|^[A-Za-z-]{1,24}\d{1,4}(?:\.\d{1,3}){0,2}$|^(?:[A-Za-z_]{1,30}\d{0,2}\.){1,8}[A-Za-z_]{1,40}$|^\.{1,3}$/;

function redactSegment(written: string, before: string, hide: Hide): string {
  if (written === '') return '';
  const [head = '', ...params] = written.split(';');
  const text = percentDecoded(head) ?? head;
  // `{}` is what template.ts puts in place of an id.
  const word = text.replaceAll('{}', 'x');
  const open = word === '' || isHarmless(word) || (plainSegment.test(word) && !isRandom(word) && !/.@/.test(word));
  const guarded = doors.test(before) && !/^(?:[a-z-]{1,16}|\d{1,4})$/.test(text);
  const shown = open && !guarded ? head : (fileName(text, hide) ?? hide(/.@/.test(text) ? 'email' : 'segment', text));
  return [shown, ...params.map((pair) => redactPair(pair, hide))].join(';');
}

/** `index.3f2a9bc1.js`: a word in front and a kind behind are harmless, what stands between is not known to be. */
function fileName(text: string, hide: Hide): string | undefined {
  const [, stem = '', middle = '', end = ''] = /^([A-Za-z_-]{1,40}\.)?([\w-]{1,80})(\.[a-z]{2,5})$/.exec(text) ?? [];
  return middle === '' || isRandom(stem)
    ? undefined
    : `${stem}${isRandom(middle) ? hide('segment', middle) : middle}${end}`;
}

function redactPath(path: string, hide: Hide): string {
  const segments = path.split('/');
  return segments.map((segment, index) => redactSegment(segment, segments[index - 1] ?? '', hide)).join('/');
}

/** User information ends at the last `@` of the authority (URL standard, "authority state"). */
function redactAuthority(authority: string, hide: Hide): string {
  const at = authority.lastIndexOf('@');
  const host = redactHost(authority.slice(at + 1), hide);
  return at < 0 ? host : `${redactUserinfo(authority.slice(0, at), hide)}@${host}`;
}

/** The host with its port, as Host has it (RFC 9110 section 7.2): hidden is only a first label that may be a key. */
export function redactHost(host: string, hide: Hide): string {
  const [, name = host, port = ''] = /^(.*?)(:\d{1,5})?$/s.exec(host) ?? [];
  const [machine = '', ...rest] = name.split('.');
  if (!/^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[\da-f:.]{2,45}\])$/i.test(name) && name !== '') return hide('segment', host);
  return isRandom(machine) ? `${[hide('segment', machine), ...rest].join('.')}${port}` : host;
}

/** @param info "user:password", percent-encoded, as it stands in an address */
export function redactUserinfo(info: string, hide: Hide): string {
  const colon = info.indexOf(':');
  const [user, password] = colon < 0 ? [info, ''] : [info.slice(0, colon), info.slice(colon + 1)];
  const plain = (text: string): string => percentDecoded(text) ?? text;
  // Without a password the user name is the key.
  const shown = hide(password === '' ? 'password' : 'user', plain(user));
  return colon < 0 ? shown : `${shown}:${hide('password', plain(password))}`;
}

const shape = /^([a-z][a-z0-9+.-]*:)?(\/\/[^/?#\\]*)?([^?#]*)(\?[^#]*)?(#.*)?$/is;
const hierarchical = /^(?:https?|wss?|ftp|file|chrome-extension|moz-extension):$/i;

/** Path, then query: single-page applications route behind `#`. */
function redactFragment(text: string, hide: Hide): string {
  const mark = text.indexOf('?');
  if (mark >= 0) return `${redactPath(text.slice(0, mark), hide)}?${redactPairs(text.slice(mark + 1), hide)}`;
  return text.includes('=') ? redactPairs(text, hide) : redactPath(text, hide);
}

/**
 * An address, absolute or relative (RFC 3986). Scheme, host, port, plain path segments and names of parameters stay;
 * user information, what looks like a token in the path, and values are hidden.
 */
export function redactUrl(url: string, hide: Hide): string {
  const [, scheme = '', authority = '', path = '', query = '', fragment = ''] = shape.exec(url) ?? [];
  if (scheme !== '' && authority === '' && !hierarchical.test(scheme)) {
    // `data:`, `mailto:`, an app's own scheme: nobody knows what stands behind it.
    if (/^urn:$/i.test(scheme) && !path.split(':').some(isRandom)) return url;
    return `${scheme}${hide('value', url.slice(scheme.length))}`;
  }
  const shownQuery = query === '' ? '' : `?${redactPairs(query.slice(1), hide)}`;
  const shownFragment = fragment === '' ? '' : `#${redactFragment(fragment.slice(1), hide)}`;
  const host = authority === '' ? '' : `//${redactAuthority(authority.slice(2), hide)}`;
  return `${scheme}${host}${redactPath(path, hide)}${shownQuery}${shownFragment}`;
}
