import type { Hide } from './hide.ts';
import { isErrorCode, isHarmless, isRandom } from './plain.ts';
import { redactUrl } from './url.ts';

/** Addresses, and words with all that may stand within a token. */
const piece = /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>`]+|[^\s"'<>`,;()[\]{}|=]+=*/gi;
/** What stands behind one of these is a secret, whatever it looks like. */
const announcing = /^(?:bearer|basic|dpop|token|password|secret|apikey|api[-_]key|negotiate|ntlm)[:=]?$/i;
/** What does: no word of a sentence. */
const announced = /[\d_+/~=-]|[a-z][A-Z]|^.{20,}$/;

/** What stands behind one of these may be a one-time password, if it is a number so long. */
const announcingCode = /^(?:code|is)[:=]?$/i;
const announcingPin = /^(?:pin|otp|passcode)[:=]?$/i;
const isCode = (core: string, before: string): boolean =>
  (announcingCode.test(before) && /^\d{6,8}$/.test(core)) || (announcingPin.test(before) && /^\d{4,8}$/.test(core));
const ipAddress = /^(?:\d{1,3}\.){3}\d{1,3}$|^(?=.*(?:::|:.*:.*:))[\da-f:.]{6,45}$/i;

const email = /^[^@]+@[\w-]+(?:\.[\w-]+)+$/;

function redactWord(word: string, before: string, hide: Hide): string {
  const [, head = '', core = '', tail = ''] = /^([.:!?*#-]*)(.*?)([.:!?*-]{0,20})$/s.exec(word) ?? [];
  if (core !== '' && core.length < 50 && isCode(core, before)) return `${head}${hide('code', core)}${tail}`;
  if (core === '' || isHarmless(core)) return word;
  if (core.length < 50 && ipAddress.test(core) && /\d/.test(core)) return `${head}${hide('value', core)}${tail}`;
  if (announcing.test(before) && announced.test(core)) return `${head}${hide('credentials', core)}${tail}`;
  if (core.length < 200 && email.test(core)) return `${head}${hide('email', core)}${tail}`;
  if (/^\d{1,8}(?:\.\d{1,8})*%?$/.test(core) || isErrorCode(core) || isVersion(core)) return word;
  return isRandom(core) ? `${head}${hide('value', core)}${tail}` : word;
}

/** `HTTP/1.1`, `nginx/1.25.3`, `Mozilla/5.0`, `text/html` */
const isVersion = (text: string): boolean =>
  text.length <= 60 && /^[A-Za-z+.-]{2,40}\/v?[A-Za-z\d.+*-]{1,20}$/.test(text) && !/\d{6}/.test(text);

/**
 * Text that people read: words stay, addresses are taken apart, and hidden is what looks like a secret, an e-mail
 * address, or stands behind a word such as "Bearer".
 */
export function redactProse(text: string, hide: Hide): string {
  let before = '';
  return text.replace(piece, (word) => {
    const shown = word.includes('://') && /^[a-z]/i.test(word) ? redactUrl(word, hide) : redactWord(word, before, hide);
    before = word;
    return shown;
  });
}
