import { base64Bytes, latin1Text } from '../bytes.ts';
import { type Problem, problem } from '../problem.ts';
import type { Part, Reading } from './scheme.ts';

/** Message types of [MS-NLMP] section 2.2.1, and where each keeps its flags. */
const ntlmTypes: Readonly<Record<number, { kind: string; flags: number }>> = {
  1: { kind: 'ntlm-negotiate', flags: 12 },
  2: { kind: 'ntlm-challenge', flags: 20 },
  3: { kind: 'ntlm-authenticate', flags: 60 },
};
/** Object identifiers as they stand in the bytes: SPNEGO (RFC 4178), Kerberos 5 (RFC 4121). */
const oids = [
  { kind: 'spnego', oid: '\x06\x06\x2b\x06\x01\x05\x05\x02' },
  { kind: 'kerberos', oid: '\x06\x09\x2a\x86\x48\x86\xf7\x12\x01\x02\x02' },
];

/** Negotiate (RFC 4559) and NTLM ([MS-NTHT]): what kind of message it is, by its first bytes. */
export function readNegotiate({ text, start, scheme = '' }: Part): Reading {
  const span = { line: 0, start, end: start + text.length };
  const give = (kind: string, fields: Record<string, string>, problems: Problem[]): Reading => {
    if (text !== '') fields.value = text;
    return { kind, fields, secretFields: text === '' ? [] : ['value'], problems };
  };
  const plain = scheme.toLowerCase() === 'ntlm' ? 'unknown' : 'negotiate';
  if (text === '') return give(plain, {}, [problem('empty-token', `Nothing follows ${scheme}.`)]);
  const bytes = base64Bytes(text);
  if (!bytes) return give(plain, {}, [problem('illegal-characters', 'The value is not Base64.', span)]);
  const head = latin1Text(bytes.subarray(0, 32));
  if (head.startsWith('NTLMSSP\0')) return readNtlm(bytes, scheme, give);
  // 0x60 opens a first GSS-API token, 0xa1 an answer within SPNEGO.
  const known = head.startsWith('\x60') ? oids.find(({ oid }) => head.slice(0, 16).includes(oid)) : undefined;
  if (known) return give(known.kind, {}, []);
  if (head.startsWith('\xa1')) return give('spnego', {}, []);
  return give(plain, {}, [problem('not-gss-token', 'This is neither a Kerberos, SPNEGO nor NTLM message.', span)]);
}

function readNtlm(
  bytes: Uint8Array,
  scheme: string,
  give: (kind: string, fields: Record<string, string>, problems: Problem[]) => Reading,
): Reading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = bytes.length >= 12 ? view.getUint32(8, true) : 0;
  const known = ntlmTypes[type];
  const fields: Record<string, string> = { messageType: String(type) };
  if (known && bytes.length >= known.flags + 4) {
    fields.flags = `0x${view.getUint32(known.flags, true).toString(16).padStart(8, '0')}`;
  }
  const problems: Problem[] = [];
  if (scheme.toLowerCase() === 'negotiate') {
    problems.push(problem('ntlm-in-negotiate', 'Negotiate carries NTLM: Kerberos was not used.'));
  }
  if (type === 2) problems.push(problem('ntlm-wrong-direction', 'This message goes from the server to the client.'));
  return give(known?.kind ?? 'unknown', fields, problems);
}
