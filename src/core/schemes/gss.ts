import { latin1Text } from '../bytes.ts';
import { type Der, derAt, derInteger, derPath, derWithin, oidText } from './der.ts';
import { readKerberos } from './kerberos.ts';
import { readNtlm } from './ntlm.ts';

type Fields = Readonly<Record<string, string>>;

/** What a GSS-API token (RFC 2743 section 3.1) says without any key. */
export interface GssToken {
  readonly kind: 'spnego' | 'kerberos' | 'negotiate';
  readonly fields: Fields;
  /** It carries an NTLM message. */
  readonly ntlm?: true;
  /** It ends before its length. */
  readonly cut?: true;
}

const spnego = '1.3.6.1.5.5.2';
/** RFC 4121 section 4.1; the second is what Windows 2000 sent by mistake ([MS-SPNG] section 3.2.5.2). */
const mechanisms: Readonly<Record<string, string>> = {
  '1.2.840.113554.1.2.2': 'kerberos',
  '1.2.840.48018.1.2.2': 'kerberos',
  '1.3.6.1.4.1.311.2.2.10': 'ntlm',
  '1.3.6.1.4.1.311.2.2.30': 'negoex',
  '1.2.840.113554.1.2.2.3': 'kerberos-u2u',
};
/** RFC 4178 section 4.2: the first message and an answer, then the fields of both. */
const tags = {
  first: 0xa0,
  answer: 0xa1,
  mechTypes: 0xa0,
  mechToken: 0xa2,
  state: 0xa0,
  mechanism: 0xa1,
  oid: 0x06,
  octets: 0x04,
  enumerated: 0x0a,
  sequence: 0x30,
  application: 0x60,
};
/** RFC 4178 section 4.2.2. */
const states = ['accept-completed', 'accept-incomplete', 'reject', 'request-mic'];
/** More mechanisms than this no client offers. */
const mostMechanisms = 32;

/** @returns undefined where the bytes are no GSS-API token */
export function readGss(bytes: Uint8Array): GssToken | undefined {
  const whole = derAt(bytes, 0, bytes.length);
  const cut = whole?.cut ? ({ cut: true } as const) : {};
  if (whole?.tag === tags.answer) return { kind: 'spnego', ...readAnswer(bytes, whole), ...cut };
  // Some clients send the message of Kerberos as it is.
  const alone = readKerberos(bytes, 0, bytes.length);
  if (alone) return { kind: 'kerberos', fields: alone, ...cut };
  const [oid, inner] = whole?.tag === tags.application ? derWithin(bytes, whole) : [];
  if (whole === undefined || oid?.tag !== tags.oid) return undefined;
  const name = oidText(bytes, oid);
  if (name === spnego) return { kind: 'spnego', ...readFirst(bytes, inner), ...cut };
  if (mechanisms[name] !== 'kerberos') return { kind: 'negotiate', fields: { oid: name }, ...cut };
  // RFC 4121 section 4.1: two bytes say what message follows.
  return { kind: 'kerberos', fields: { oid: name, ...readKerberos(bytes, oid.end + 2, whole.end) }, ...cut };
}

const mechanismOf = (oid: string | undefined): Fields =>
  oid === undefined ? {} : { mechanism: mechanisms[oid] ?? oid };

/** NegTokenInit (RFC 4178 section 4.2.1). */
function readFirst(bytes: Uint8Array, inner: Der | undefined): Omit<GssToken, 'kind'> {
  const members = inner?.tag === tags.first ? derPath(bytes, inner, tags.sequence) : undefined;
  const list = derPath(bytes, members, tags.mechTypes, tags.sequence);
  const all = list ? derWithin(bytes, list).slice(0, mostMechanisms) : [];
  const mechTypes = all.filter(({ tag }) => tag === tags.oid).map((each) => oidText(bytes, each));
  const carried = carriedBy(bytes, derPath(bytes, members, tags.mechToken));
  return {
    ...carried,
    fields: {
      ...(mechTypes.length > 0 && { mechTypes: mechTypes.join(',') }),
      ...mechanismOf(mechTypes[0]),
      ...carried.fields,
    },
  };
}

/** NegTokenResp (RFC 4178 section 4.2.2). */
function readAnswer(bytes: Uint8Array, whole: Der): Omit<GssToken, 'kind'> {
  const members = derPath(bytes, whole, tags.sequence);
  const state = derInteger(bytes, derPath(bytes, members, tags.state, tags.enumerated));
  const mechanism = derPath(bytes, members, tags.mechanism, tags.oid);
  const carried = carriedBy(bytes, derPath(bytes, members, tags.mechToken));
  const stateName = state === undefined ? undefined : states[state];
  return {
    ...carried,
    fields: {
      ...(stateName !== undefined && { negState: stateName }),
      ...mechanismOf(mechanism && oidText(bytes, mechanism)),
      ...carried.fields,
    },
  };
}

/** The message of the mechanism itself, which most clients send along at once. */
function carriedBy(bytes: Uint8Array, token: Der | undefined): Pick<GssToken, 'fields' | 'ntlm'> {
  const found = token ? latin1Text(bytes.subarray(token.start, token.end)).indexOf('NTLMSSP\0') : -1;
  if (token && found >= 0) {
    return { fields: readNtlm(bytes.subarray(token.start + found, token.end)).fields, ntlm: true };
  }
  const inner = derPath(bytes, token, tags.octets, tags.application);
  const [oid] = inner ? derWithin(bytes, inner) : [];
  if (!inner || oid?.tag !== tags.oid || mechanisms[oidText(bytes, oid)] !== 'kerberos') return { fields: {} };
  return { fields: readKerberos(bytes, oid.end + 2, inner.end) ?? {} };
}
