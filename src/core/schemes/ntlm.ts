import { latin1Text } from '../bytes.ts';
import { hexText } from './hex.ts';
import { type Buffer, bufferAt, isCut, within } from './ntlm-buffer.ts';
import { fileTimeText, nameText, targetInfo, uint32, versionText } from './ntlm-info.ts';

/** What an NTLM message ([MS-NLMP] section 2.2.1) says in clear. */
export interface NtlmMessage {
  readonly kind: 'ntlm-negotiate' | 'ntlm-challenge' | 'ntlm-authenticate' | 'unknown';
  readonly fields: Readonly<Record<string, string>>;
  /** The answer has the length that NTLM version 1 gives it. */
  readonly v1?: true;
  /** It ends before what its head announces. */
  readonly cut?: true;
}

const signature = 'NTLMSSP\0';
/** [MS-NLMP] section 2.2.2.5: what the names are written in, and what else the message holds. */
const flag = { unicode: 0x1, domain: 0x1000, workstation: 0x2000, version: 0x0200_0000 };
/** NTLM version 1 answers with 24 bytes, version 2 with more ([MS-NLMP] sections 2.2.2.6 and 2.2.2.8). */
const v1Length = 24;
/** Ends of the heads; older clients left out what follows. */
const head = { negotiate: 16, challenge: 32, challengeWithInfo: 48, authenticate: 52, withFlags: 64 };

export function isNtlm(bytes: Uint8Array): boolean {
  return latin1Text(bytes.subarray(0, signature.length)) === signature;
}

const flagText = (flags: number | undefined) =>
  flags === undefined ? {} : { flags: `0x${flags.toString(16).padStart(8, '0')}` };

const given = (name: string, text: string | undefined): Readonly<Record<string, string>> =>
  text === undefined || text === '' ? {} : { [name]: text };

/** Reads a message that begins with the NTLM signature; what is cut off is left out. */
export function readNtlm(bytes: Uint8Array): NtlmMessage {
  const type = uint32(bytes, 8) ?? 0;
  if (type === 1) return negotiate(bytes);
  if (type === 2) return challenge(bytes);
  if (type === 3) return authenticate(bytes);
  return { kind: 'unknown', fields: { messageType: String(type) }, ...(bytes.length < 12 && { cut: true }) };
}

/** Section 2.2.1.1. Names are never in UTF-16 here, and most clients leave them out. */
function negotiate(bytes: Uint8Array): NtlmMessage {
  const flags = uint32(bytes, 12);
  const has = (bit: number): boolean => ((flags ?? 0) & bit) !== 0;
  const domain = has(flag.domain) ? bufferAt(bytes, 16) : undefined;
  const workstation = has(flag.workstation) ? bufferAt(bytes, 24) : undefined;
  const name = (buffer: Buffer | undefined) => nameText(within(bytes, buffer), false);
  return {
    kind: 'ntlm-negotiate',
    fields: {
      messageType: '1',
      ...flagText(flags),
      ...given('domain', name(domain)),
      ...given('workstation', name(workstation)),
      ...(has(flag.version) && given('version', versionText(bytes, 32))),
    },
    ...(isCut(bytes, head.negotiate, [domain, workstation]) && { cut: true }),
  };
}

/** Section 2.2.1.2. */
function challenge(bytes: Uint8Array): NtlmMessage {
  const flags = uint32(bytes, 20);
  const target = bufferAt(bytes, 12);
  const nonce = bytes.subarray(24, 32);
  // Before NTLM version 2 the head ended behind the challenge.
  const isLong = target === undefined || target.length === 0 || target.start >= head.challengeWithInfo;
  const info = isLong ? bufferAt(bytes, 40) : undefined;
  const isUnicode = ((flags ?? 0) & flag.unicode) !== 0;
  const hasVersion = ((flags ?? 0) & flag.version) !== 0;
  return {
    kind: 'ntlm-challenge',
    fields: {
      messageType: '2',
      ...flagText(flags),
      ...(flags !== undefined && { targetName: nameText(within(bytes, target), isUnicode) }),
      ...(nonce.length === 8 && { serverChallenge: hexText(nonce) }),
      ...targetInfo(within(bytes, info)),
      ...(isLong && hasVersion && given('version', versionText(bytes, 48))),
    },
    ...(isCut(bytes, head.challenge, [target, info]) && { cut: true }),
  };
}

/** Section 2.2.1.3. */
function authenticate(bytes: Uint8Array): NtlmMessage {
  const [lm, nt, domain, user, workstation, key] = [12, 20, 28, 36, 44, 52].map((at) => bufferAt(bytes, at));
  const starts = [lm, nt, domain, user, workstation].flatMap((buffer) => (buffer?.start ? [buffer.start] : []));
  const isLong = starts.every((start) => start >= head.withFlags);
  const flags = isLong ? uint32(bytes, 60) : undefined;
  const name = (buffer: Buffer | undefined) => nameText(within(bytes, buffer), ((flags ?? 0) & flag.unicode) !== 0);
  const hasVersion = starts.every((start) => start >= head.withFlags + 8) && ((flags ?? 0) & flag.version) !== 0;
  const names = workstation && { domain: name(domain), username: name(user), workstation: name(workstation) };
  return {
    kind: 'ntlm-authenticate',
    fields: {
      messageType: '3',
      ...flagText(flags),
      ...names,
      ...(nt && { ntResponseLength: String(nt.length) }),
      ...(nt && nt.length > v1Length && answer(within(bytes, nt))),
      ...(hasVersion && given('version', versionText(bytes, 64))),
    },
    ...(nt?.length === v1Length && { v1: true }),
    ...(isCut(bytes, head.authenticate, [lm, nt, domain, user, workstation, isLong ? key : undefined]) && {
      cut: true,
    }),
  };
}

/** NTLMv2_RESPONSE (section 2.2.2.8): a proof of 16 bytes, then what it is made over: the time, and the server's names. */
function answer(bytes: Uint8Array): Readonly<Record<string, string>> {
  // RespType and HiRespType are 1.
  if (bytes[16] !== 1 || bytes[17] !== 1) return {};
  return { ...given('timestamp', fileTimeText(bytes, 24)), ...targetInfo(bytes.subarray(44)) };
}
