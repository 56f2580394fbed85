import { latin1Text } from '../bytes.ts';
import { momentText } from './moments.ts';

/** Pieces of NTLM messages. Numbers are little-endian; nothing is read beyond the end. */

export const uint16 = (bytes: Uint8Array, at: number): number | undefined => {
  const [low, high] = [bytes[at], bytes[at + 1]];
  return low === undefined || high === undefined ? undefined : low + high * 0x100;
};

export const uint32 = (bytes: Uint8Array, at: number): number | undefined => {
  const [low, high] = [uint16(bytes, at), uint16(bytes, at + 2)];
  return low === undefined || high === undefined ? undefined : low + high * 0x1_0000;
};

/** @returns pairs of bytes as characters, those of a half one left out */
function utf16Text(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) parts.push(String.fromCharCode(uint16(bytes, at) ?? 0));
  return parts.join('');
}

/** Milliseconds from 1601, where FILETIME begins, to 1970. */
const epoch = 11_644_473_600_000;

/** @returns a FILETIME ([MS-DTYP] section 2.3.3: 100 nanoseconds each) as ISO 8601; nothing for zero */
export function fileTimeText(bytes: Uint8Array, at: number): string | undefined {
  const [low, high] = [uint32(bytes, at), uint32(bytes, at + 4)];
  if (low === undefined || high === undefined || low + high === 0) return undefined;
  return momentText(Math.floor((high * 0x1_0000_0000 + low) / 10_000) - epoch);
}

/** @returns "10.0.19041" ([MS-NLMP] section 2.2.2.10) */
export function versionText(bytes: Uint8Array, at: number): string | undefined {
  const [major, minor, build] = [bytes[at], bytes[at + 1], uint16(bytes, at + 2)];
  return minor === undefined || build === undefined || !major ? undefined : `${major}.${minor}.${build}`;
}

/** [MS-NLMP] section 2.2.2.1: the names among the AV_PAIRs. */
const texts: Readonly<Record<number, string>> = {
  1: 'netbiosComputer',
  2: 'netbiosDomain',
  3: 'dnsComputer',
  4: 'dnsDomain',
  5: 'dnsForest',
  9: 'servicePrincipal',
};
const [end, timestamp] = [0, 7];
/** The standard names eleven. */
const mostPairs = 32;

/** Reads a list of AV_PAIRs: what the server says of itself, and its clock. Ends where a pair is cut off. */
export function targetInfo(bytes: Uint8Array): Readonly<Record<string, string>> {
  const fields: [string, string][] = [];
  for (let at = 0, count = 0; count < mostPairs; count++) {
    const [id, length] = [uint16(bytes, at), uint16(bytes, at + 2)];
    if (id === undefined || length === undefined || id === end || at + 4 + length > bytes.length) break;
    const name = texts[id];
    const value = bytes.subarray(at + 4, at + 4 + length);
    if (name !== undefined && length > 0) fields.push([name, utf16Text(value)]);
    const time = id === timestamp ? fileTimeText(value, 0) : undefined;
    if (time !== undefined) fields.push(['serverTime', time]);
    at += 4 + length;
  }
  return Object.fromEntries(fields);
}

/** @returns a name: UTF-16 where the flags say so, else in the code page of the sender */
export const nameText = (bytes: Uint8Array, isUnicode: boolean): string =>
  isUnicode ? utf16Text(bytes) : latin1Text(bytes);
