import { type Der, derAt, derInteger, derPath, derText, derWithin } from './der.ts';
import { momentText, writtenMoment } from './moments.ts';

/** RFC 4120 section 5.10: what message it is, by its tag. */
const messages: Readonly<Record<number, string>> = { 110: 'AP-REQ', 111: 'AP-REP', 126: 'KRB-ERROR' };
/** RFC 4120 section 5: what stands in a ticket and in an error, by the tags that lead to it. */
const generalString = 0x1b;
const [integer, sequence] = [0x02, 0x30];
const ticket = { in: [sequence, 0xa3, 0x61, sequence], realm: 0xa1, name: 0xa2, encrypted: 0xa3 };
const error = { time: 0xa4, code: 0xa6, realm: 0xa9, name: 0xaa };

/** IANA, "Kerberos Encryption Type Numbers": those that are still in use. */
const encryptions: Readonly<Record<number, string>> = {
  17: 'aes128-cts-hmac-sha1-96',
  18: 'aes256-cts-hmac-sha1-96',
  19: 'aes128-cts-hmac-sha256-128',
  20: 'aes256-cts-hmac-sha384-192',
  23: 'rc4-hmac',
};

/** RFC 4120 section 7.5.9: those that a service answers with. */
const errors: Readonly<Record<number, string>> = {
  31: 'KRB_AP_ERR_BAD_INTEGRITY',
  32: 'KRB_AP_ERR_TKT_EXPIRED',
  33: 'KRB_AP_ERR_TKT_NYV',
  34: 'KRB_AP_ERR_REPEAT',
  35: 'KRB_AP_ERR_NOT_US',
  37: 'KRB_AP_ERR_SKEW',
  41: 'KRB_AP_ERR_MODIFIED',
  44: 'KRB_AP_ERR_BADKEYVER',
  45: 'KRB_AP_ERR_NOKEY',
  60: 'KRB_ERR_GENERIC',
};

type Fields = Readonly<Record<string, string>>;
const given = (name: string, text: string | undefined): Fields => (text === undefined ? {} : { [name]: text });

/** "HTTP/web.example.com" (RFC 4120 section 5.2.2): the parts of a principal's name. */
function principal(bytes: Uint8Array, name: Der | undefined): string | undefined {
  const parts = derPath(bytes, name, sequence, 0xa1, sequence);
  return (
    parts &&
    derWithin(bytes, parts)
      .map((each) => derText(bytes, each))
      .join('/')
  );
}

/** KerberosTime (RFC 4120 section 5.2.3): "20260101120000Z", which lacks but a T. */
const timeText = (text: string | undefined): string | undefined =>
  momentText(writtenMoment(text?.replace(/^(\d{8})(?=\d{6}Z$)/, '$1T')));

/**
 * Reads the Kerberos message (RFC 4120) that begins here, as far as it is in clear: of a ticket for which service, in
 * which realm and how it is encrypted; of an error its code and the server's time.
 * @returns undefined where none begins
 */
export function readKerberos(bytes: Uint8Array, at: number, limit: number): Fields | undefined {
  const whole = derAt(bytes, at, limit);
  const message = whole && messages[whole.tag];
  if (message === undefined) return undefined;
  const text = (from: Der | undefined, tag: number): string | undefined =>
    derText(bytes, derPath(bytes, from, tag, generalString));
  if (message === 'AP-REQ') {
    const inner = derPath(bytes, whole, ...ticket.in);
    const encrypted = derPath(bytes, inner, ticket.encrypted, sequence);
    const type = derInteger(bytes, derPath(bytes, encrypted, 0xa0, integer));
    const version = derInteger(bytes, derPath(bytes, encrypted, 0xa1, integer));
    return {
      message,
      ...given('service', principal(bytes, derPath(bytes, inner, ticket.name))),
      ...given('realm', text(inner, ticket.realm)),
      ...given('encryption', type === undefined ? undefined : (encryptions[type] ?? `type ${type}`)),
      ...given('keyVersion', version === undefined ? undefined : `${version}`),
    };
  }
  if (message === 'AP-REP') return { message };
  const inner = derPath(bytes, whole, sequence);
  const code = derInteger(bytes, derPath(bytes, inner, error.code, integer));
  return {
    message,
    ...given('error', code === undefined ? undefined : (errors[code] ?? `code ${code}`)),
    ...given('serverTime', timeText(derText(bytes, derPath(bytes, inner, error.time, 0x18)))),
    ...given('service', principal(bytes, derPath(bytes, inner, error.name))),
    ...given('realm', text(inner, error.realm)),
  };
}
