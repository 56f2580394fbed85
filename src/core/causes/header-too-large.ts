import type { Facts } from '../facts.ts';
import { isToldAsError } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** nginx `large_client_header_buffers` and Apache `LimitRequestFieldSize` allow lines of 8 kB (facts/auth.md section 4.3). */
const lineLimit = 8_190;

interface Line {
  readonly name: string;
  readonly bytes: number;
}

/** The longest header line that was sent. */
function longestLine({ round }: Facts): Line | undefined {
  const lines = round.sent.state === 'seen' ? round.sent.value : [];
  let longest: Line | undefined;
  for (const { name, value, cut = 0 } of lines) {
    const bytes = name.length + 2 + value.length + cut;
    if (longest === undefined || bytes > longest.bytes) longest = { name: name.toLowerCase(), bytes };
  }
  return longest;
}

/** The header of the request, or one line of it, is larger than the server takes. */
export const cause = {
  id: 'header-too-large',
  family: 'request',
  actor: 'asker',
  implies: ['token-invalid', 'credentials-missing', 'permission-denied', 'session-missing'],
  check(facts, stated) {
    const { status } = facts;
    const line = longestLine(facts);
    const isLong = line !== undefined && line.bytes > lineLimit;
    const place = line && line.bytes > lineLimit / 2 ? [facts.at('sent', line.name)] : [];
    const params = place.length > 0 && line ? { header: line.name, kilobytes: Math.ceil(line.bytes / 1_024) } : {};
    const at = facts.at('status', undefined, String(status));
    if (stated && isToldAsError(facts, stated))
      return { certainty: stated.certainty, evidence: [...stated.evidence, ...place, at], params };
    // RFC 6585 section 5: the status means nothing else. nginx logs 494 for it.
    if (status === 431) return { certainty: 'certain', evidence: [at, ...place], params };
    if (status === 494) return { certainty: 'likely', evidence: [at, ...place], params };
    if (status !== 400 || !isLong) return undefined;
    return { certainty: 'possible', evidence: [...place, at], params };
  },
} satisfies Cause;
