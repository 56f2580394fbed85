import { percentDecoded } from '../bytes.ts';
import type { Hide } from './hide.ts';
import { redactName } from './member.ts';
import { isHarmless, isRandom } from './plain.ts';

/** A cookie's value: percent-decoded and without quotes, as it stands in other places. */
const meant = (value: string): string => {
  const bare = value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
  return percentDecoded(bare) ?? bare;
};

function redactCookie(pair: string, hide: Hide): string {
  const equals = pair.indexOf('=');
  const value = pair.slice(equals + 1).trim();
  if (equals < 0) return value === '' ? pair : ` ${hide('cookie', meant(value))}`.slice(pair.startsWith(' ') ? 0 : 1);
  const name = pair.slice(0, equals);
  const blank = name.startsWith(' ') ? ' ' : '';
  return `${blank}${redactName(name.trim(), hide)}=${hide('cookie', meant(value))}`;
}

/** `name=value; name=value` (RFC 6265 section 4.2.1): names stay, every value is hidden. */
export const redactCookies = (value: string, hide: Hide): string =>
  value
    .split(';')
    .map((pair) => redactCookie(pair, hide))
    .join(';');

/** Attributes and what may stand in them (RFC 6265bis section 4.1). */
const attributes: Readonly<Record<string, RegExp>> = {
  expires: /^[\w ,:+-]{0,40}$/,
  'max-age': /^-?\d{0,12}$/,
  domain: /^\.?[\w.-]{0,253}$/,
  path: /^\/[\w./-]{0,200}$/,
  secure: /^$/,
  httponly: /^$/,
  partitioned: /^$/,
  samesite: /^\w{0,10}$/,
  priority: /^\w{0,10}$/,
};

function redactAttribute(attribute: string, hide: Hide): string {
  const equals = attribute.indexOf('=');
  const name = (equals < 0 ? attribute : attribute.slice(0, equals)).trim().toLowerCase();
  const value = equals < 0 ? '' : attribute.slice(equals + 1).trim();
  const shape = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (shape?.test(value) && (!isRandom(value) || name === 'expires' || name === 'max-age')) return attribute;
  return isHarmless(value) && shape ? attribute : redactCookie(attribute, hide);
}

/** Set-Cookie, several lines too: name and attributes stay. */
export const redactSetCookie = (value: string, hide: Hide): string =>
  value
    .split('\n')
    .map((line) => {
      const [pair = '', ...rest] = line.split(';');
      return [redactCookie(pair, hide), ...rest.map((attribute) => redactAttribute(attribute, hide))].join(';');
    })
    .join('\n');
