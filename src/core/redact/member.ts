import { percentDecoded } from '../bytes.ts';
import type { Hide } from './hide.ts';
import { isAddressName, isTextName, isTimeName, isWordName, lastWord, secretKind } from './names.ts';
import { isErrorCode, isFieldName, isHarmless, isPlainName, isRandom } from './plain.ts';
import { redactProse } from './prose.ts';
import { redactUrl } from './url.ts';

const address = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/|\/(?!\/)|\/\/[\w.-]+\/)/i;

/** An address, or a path from the root. */
export const isAddress = (text: string): boolean => address.test(text);

/** `openid profile api.read`, `code id_token`, `urn:ietf:params:oauth:grant-type:jwt-bearer` */
export const isPlainList = (text: string): boolean =>
  text.length <= 500 &&
  text
    .split(/[ ,;+:#]/)
    .every((word) => isErrorCode(word) || isFieldName(word) || (/^[\w./()-]{0,40}$/.test(word) && !isRandom(word)));

/** Ids of one request, which support asks for, as the header fields have them. */
const requestIds = /^(?:client)?(?:request|req|correlation|trace|ray)id$/;

/** What is an error code where a server tells it. */
const codes = /^(?:code|subcode|errorcode|error|errorlink|reason)$/;

/**
 * The value of a parameter, a JSON member, an element or an attribute. What its name and its shape do not show to be
 * harmless is hidden.
 * @param value decoded
 * @param told a server told it: what is called `code` there is mostly the code of an error
 */
export function redactMember(name: string, value: string, hide: Hide, told = false): string {
  if (value === '') return '';
  const word = lastWord(name);
  if (told && requestIds.test(word) && /^(?!eyJ)[\w.:=-]{1,120}$/.test(value)) return value;
  if (told && codes.test(word) && isErrorCode(value)) return value;
  const kind = secretKind(word);
  if (kind) return /^(?:true|false|null)$/.test(value) ? value : hide(kind, value);
  if (isHarmless(value)) return value;
  if (isTimeName(word) && /^\d{9,13}(?:\.\d{1,9})?$/.test(value)) return value;
  if (isAddress(value)) return redactUrl(value, hide);
  if (isWordName(word) && isPlainList(value)) return value;
  if (isTextName(word)) return redactProse(value, hide);
  if (isAddressName(word) && isPlainList(value)) return value;
  return hide('value', value);
}

/** @returns the name, if it is one that a programmer gave */
export const redactName = (name: string, hide: Hide): string => (isPlainName(name) ? name : hide('name', name));

/** One `name=value` of a query or form, percent-encoded. */
export function redactPair(pair: string, hide: Hide): string {
  const equals = pair.indexOf('=');
  const decoded = (text: string): string => {
    const spaced = text.replaceAll('+', ' ');
    return percentDecoded(spaced) ?? spaced;
  };
  const name = decoded(equals < 0 ? pair : pair.slice(0, equals));
  if (equals < 0) return isPlainName(name) || isHarmless(name) ? pair : hide('value', name);
  const value = decoded(pair.slice(equals + 1));
  const shown = redactMember(name, value, hide);
  return `${redactName(name, hide)}=${shown === value ? pair.slice(equals + 1) : withinPair(shown)}`;
}

/** What would end the pair stands encoded, but for the tags, which are to be read. */
const withinPair = (text: string): string =>
  text.replace(/<[a-z]+ #\d+[^<>]*>|[&#+%]/g, (found) => (found.length > 1 ? found : encodeURIComponent(found)));

/** `name=value&name=value`: a query, a fragment, a form (URL standard, "application/x-www-form-urlencoded"). */
export const redactPairs = (text: string, hide: Hide): string =>
  text
    .split('&')
    .map((pair) => (pair === '' ? '' : redactPair(pair, hide)))
    .join('&');
