import { latin1Text } from '../bytes.ts';

/** What an NTLM message ([MS-NLMP] section 2.2.1) says in clear. */
export interface NtlmMessage {
  readonly kind: 'ntlm-negotiate' | 'ntlm-challenge' | 'ntlm-authenticate' | 'unknown';
  readonly fields: Readonly<Record<string, string>>;
  /** The answer has the length that NTLM version 1 gives it. */
  readonly v1?: true;
}

const signature = 'NTLMSSP\0';
/** NTLMSSP_NEGOTIATE_UNICODE ([MS-NLMP] section 2.2.2.5). */
const unicode = 1;
/** NTLM version 1 answers with 24 bytes, version 2 with more ([MS-NLMP] sections 2.2.2.6 and 2.2.2.8). */
const v1Length = 24;
/** The head of message 3 as far as its flags: older clients left these out. */
const headWithFlags = 64;

export function isNtlm(bytes: Uint8Array): boolean {
  return latin1Text(bytes.subarray(0, signature.length)) === signature;
}

/** Reads a message that begins with the NTLM signature; what is cut off is left out. */
export function readNtlm(bytes: Uint8Array): NtlmMessage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number): number | undefined => (at + 4 <= bytes.length ? view.getUint32(at, true) : undefined);
  const type = number(8) ?? 0;
  const messageType = String(type);
  const flagged = (flags: number | undefined) =>
    flags === undefined ? {} : { flags: `0x${flags.toString(16).padStart(8, '0')}` };
  const length = (at: number): number | undefined => (number(at) === undefined ? undefined : view.getUint16(at, true));
  const text = (at: number, flags: number): string => {
    const start = number(at + 4) ?? 0;
    const data = bytes.subarray(start, start + (length(at) ?? 0));
    return (flags & unicode) > 0 ? utf16Text(data) : latin1Text(data);
  };

  if (type === 1) return { kind: 'ntlm-negotiate', fields: { messageType, ...flagged(number(12)) } };
  if (type === 2) {
    const flags = number(20);
    const challenge = bytes.subarray(24, 32);
    const more = flags === undefined ? {} : { targetName: text(12, flags) };
    const serverChallenge = challenge.length === 8 ? { serverChallenge: hex(challenge) } : {};
    return { kind: 'ntlm-challenge', fields: { messageType, ...flagged(flags), ...more, ...serverChallenge } };
  }
  if (type !== 3) return { kind: 'unknown', fields: { messageType } };
  const answer = length(20);
  const offsets = [16, 24, 32, 40, 48].map(number).filter((at) => at !== undefined && at > 0);
  const flags = offsets.every((at) => at === undefined || at >= headWithFlags) ? number(60) : undefined;
  const names =
    length(44) === undefined
      ? {}
      : { domain: text(28, flags ?? 0), username: text(36, flags ?? 0), workstation: text(44, flags ?? 0) };
  return {
    kind: 'ntlm-authenticate',
    fields: {
      messageType,
      ...flagged(flags),
      ...names,
      ...(answer !== undefined && { ntResponseLength: String(answer) }),
    },
    ...(answer === v1Length && { v1: true }),
  };
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function utf16Text(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    parts.push(String.fromCharCode((bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256));
  }
  return parts.join('');
}
