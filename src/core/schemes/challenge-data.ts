import type { Instant } from '../exchange.ts';
import { readNegotiateAnswer } from './negotiate.ts';
import type { Reading } from './scheme.ts';

/**
 * Reads the data (token68) that stand behind Negotiate or NTLM in a challenge: what the server says of itself and of its
 * clock ([MS-NLMP] section 2.2.1.2, RFC 4178 section 4.2.2, RFC 4120 section 5.9.1). Never throws.
 * @returns undefined for other schemes, or without data
 */
export function readChallengeData(scheme: string, data: string | undefined): Reading | undefined {
  if (!/^(?:negotiate|ntlm)$/i.test(scheme) || data === undefined || data === '') return undefined;
  return readNegotiateAnswer({ text: data, start: 0, scheme, header: 'www-authenticate', context: {} });
}

/** @returns the server's time that an NTLM challenge or a Kerberos error tells */
export function challengeTime(scheme: string, data: string | undefined): Instant | undefined {
  const at = Date.parse(readChallengeData(scheme, data)?.fields.serverTime ?? '');
  return Number.isNaN(at) ? undefined : at;
}

/** What is told of a challenge's data in one sentence, in this order. */
const told: readonly (readonly [field: string, words: string])[] = [
  ['dnsComputer', 'server'],
  ['dnsDomain', 'domain'],
  ['targetName', 'target'],
  ['error', 'error'],
  ['negState', 'state'],
  ['serverTime', 'its clock'],
];

/** @returns "server web.corp.example, domain corp.example, its clock 2026-01-01T00:00:00.000Z"; empty if nothing is told */
export function challengeDataWords(scheme: string, data: string | undefined): string {
  const { fields = {} } = readChallengeData(scheme, data) ?? {};
  return told.flatMap(([field, words]) => (fields[field] ? [`${words} ${fields[field]}`] : [])).join(', ');
}
