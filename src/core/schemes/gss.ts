import { latin1Text } from '../bytes.ts';
import { type Der, derAt, derWithin, oidText } from './der.ts';

/** What a GSS-API token (RFC 2743 section 3.1) says without any key. */
export interface GssToken {
  readonly kind: 'spnego' | 'kerberos' | 'negotiate';
  readonly fields: Readonly<Record<string, string>>;
  /** It carries an NTLM message. */
  readonly ntlm?: true;
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
/** RFC 4178 section 4.2: the first message and an answer, then the fields of the first. */
const tags = { first: 0xa0, answer: 0xa1, mechTypes: 0xa0, mechToken: 0xa2, oid: 0x06, application: 0x60 };
/** More mechanisms than this no client offers. */
const mostMechanisms = 32;

/** @returns undefined where the bytes are no GSS-API token */
export function readGss(bytes: Uint8Array): GssToken | undefined {
  const whole = derAt(bytes, 0, bytes.length);
  if (whole?.tag === tags.answer) return { kind: 'spnego', fields: {}, ...ntlmWithin(bytes, whole) };
  const [oid, inner] = whole?.tag === tags.application ? derWithin(bytes, whole) : [];
  if (oid?.tag !== tags.oid) return undefined;
  const name = oidText(bytes, oid);
  if (name === spnego) return readSpnego(bytes, inner);
  return { kind: mechanisms[name] === 'kerberos' ? 'kerberos' : 'negotiate', fields: { oid: name } };
}

function readSpnego(bytes: Uint8Array, inner: Der | undefined): GssToken {
  const [sequence] = inner?.tag === tags.first ? derWithin(bytes, inner) : [];
  const members = sequence ? derWithin(bytes, sequence) : [];
  const offered = members.find(({ tag }) => tag === tags.mechTypes);
  const [list] = offered ? derWithin(bytes, offered) : [];
  const all = list ? derWithin(bytes, list).slice(0, mostMechanisms) : [];
  const mechTypes = all.filter(({ tag }) => tag === tags.oid).map((each) => oidText(bytes, each));
  const token = members.find(({ tag }) => tag === tags.mechToken);
  const [first] = mechTypes;
  return {
    kind: 'spnego',
    fields: {
      ...(mechTypes.length > 0 && { mechTypes: mechTypes.join(',') }),
      ...(first !== undefined && { mechanism: mechanisms[first] ?? first }),
    },
    ...(token && ntlmWithin(bytes, token)),
  };
}

function ntlmWithin(bytes: Uint8Array, { start, end }: Der): { ntlm?: true } {
  return latin1Text(bytes.subarray(start, end)).includes('NTLMSSP\0') ? { ntlm: true } : {};
}
