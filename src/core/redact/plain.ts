/** What is harmless by its own shape, and what looks like a secret. All patterns are linear, or see short texts only. */
import { marks } from '../tokens/marks.ts';

/** Larger numbers may be accounts, telephone numbers, one-time passwords. */
const smallInteger = /^-?\d{1,4}$/;
/** RFC 3339, its date alone, the basic format of ISO 8601 (Amazon), IMF-fixdate (RFC 9110 section 5.6.7). */
const date =
  /^(?:\d{8}T\d{6}Z|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?|[A-Z][a-z]{2}, \d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d GMT)$/;

/** `1.0`, `2.14.3` */
const release = /^\d{1,2}(?:\.\d{1,2}){1,2}$/;
/** With its charset (RFC 9110 section 8.3.1). */
const mediaType =
  /^(?:application|audio|font|image|multipart|text|video)\/[a-z.+-]{1,30}(?:; ?charset="?[a-z\d-]{1,12}"?)?$/i;

/** Integers up to four digits, booleans, null, dates, versions, media types. */
export const isHarmless = (text: string): boolean =>
  text.length <= 60 &&
  (smallInteger.test(text) ||
    release.test(text) ||
    mediaType.test(text) ||
    /^(?:true|false|null)$/i.test(text) ||
    date.test(text));

const words = /^[A-Z]?[a-z]*(?:[ _.,:;'!?()/-][A-Z]?[a-z]*)*$/;
const capitals = /^[A-Z]+(?:[ _-][A-Z]+)*$/;

/** Words as a person writes them: nobody could tell them from other text, wherever they stand. */
export const isWords = (text: string): boolean => words.test(text) || capitals.test(text);

/** Words run together: `AccessDenied`. */
const joinedWords = /^(?:[A-Z][a-z]{2,20}){1,8}$/;

/** Error codes as services write them: `invalid_token`, `AADSTS50013`, `PGRST301`, `E0000011`, `AccessDenied`, `401`. */
export const isErrorCode = (text: string): boolean =>
  text.length <= 60 &&
  (/^(?:[A-Z]{1,10}[-_]?\d{1,8}|\d{1,5}(?:\.\d{1,3})?)$/.test(text) ||
    joinedWords.test(text) ||
    (isWords(text) && !isRandom(text)));

const mark = new RegExp(`^(?:eyJ|${marks.map(({ prefix }) => prefix.replaceAll('.', '\\.')).join('|')})`);

/** Changes between small letters, capitals and digits. A name has few: `getUserInfo2`. */
function changes(text: string): number {
  let count = 0;
  let last = '';
  for (const character of text) {
    const kind = character >= '0' && character <= '9' ? '0' : character >= 'A' && character <= 'Z' ? 'A' : 'a';
    // One capital at the start of a word is no change of its own.
    if (last !== '' && kind !== last && !(last === 'A' && kind === 'a')) count++;
    last = kind;
  }
  return count;
}

const longest = 200;

/** Does a text without blanks look as if a machine had drawn it by lot? */
export function isRandom(text: string): boolean {
  if (text.length < 6) return false;
  if (mark.test(text)) return true;
  if (text.length > longest) return true;
  const digits = text.replace(/\D+/g, '').length;
  const letters = text.replace(/[^A-Za-z]+/g, '').length;
  if (letters + digits < 6) return false;
  if (digits >= 9) return true;
  if (/^[0-9a-f-]{8,}$/i.test(text) && digits > 0 && letters > 0) return true;
  if (digits === 0 && letters > 30 && !/[-_. ]/.test(text)) return true;
  const rate = changes(text) / text.length;
  return digits > 0 && letters > 0 ? (digits >= 3 && text.length >= 10) || rate > 0.25 : rate > 0.2 && letters >= 8;
}

/** Is it the name of a header field, as people make them up: `X-GitHub-OTP`, `x-amz-content-sha256`? */
export const isFieldName = (name: string): boolean =>
  name.length <= 64 &&
  name.includes('-') &&
  name.split('-').every((word) => /^[A-Za-z]{1,16}\d{0,3}$/.test(word) && !isRandom(word));

/** Is it a name that a programmer gave: of a parameter, a member, a cookie, an element? */
export const isPlainName = (name: string): boolean =>
  name.length <= 64 && /^[\w.$:@[\]*+-]*$/.test(name) && !/[^@]@/.test(name) && !isRandom(name);
