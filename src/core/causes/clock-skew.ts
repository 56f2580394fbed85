import { durationWords } from '../duration.ts';
import type { Facts } from '../facts.ts';
import { asksForToken } from '../grant-type.ts';
import { signedTime } from '../signed-time.ts';
import { told } from '../told.ts';
import type { Cause } from './cause.ts';

/** The most that is usual: 5 minutes at AWS, in OAuth 1.0 and HTTP signatures; Amazon S3 and Azure allow for 15. */
const usual = 300_000;
const widest = 900_000;

/** Exchanges sign the query, or send the signature in it (Binance, "SIGNED endpoint security"). */
const namesSignature = /[?&](?:\w*signature|sig|sign|recvWindow)=/i;

/** An assertion is signed too (RFC 7523). */
const isSigned = ({ exchange, round }: Facts): boolean =>
  namesSignature.test(round.url) || asksForToken(exchange, round);

/** The client clock is off: signed time too far from server time. */
export const cause = {
  id: 'clock-skew',
  family: 'time',
  actor: 'developer',
  implies: [
    'request-signature-mismatch',
    'credentials-rejected',
    'token-invalid',
    'permission-denied',
    'dpop-proof-invalid',
  ],
  check(facts, stated) {
    if (!stated && !facts.isRefused) return undefined;
    const signed = signedTime(facts);
    const off = signed === undefined ? 0 : signed.at - facts.serverNow();
    const isOff = Math.abs(off) > usual;
    const params = isOff ? { off: durationWords(off), side: off > 0 ? 'ahead of' : 'behind' } : {};
    if (stated) {
      // Who takes in events and measurements says so of their times.
      if (!signed && !facts.isRefused && stated.reason.is === 'text' && !isSigned(facts)) return undefined;
      const place = signed ? [signed.place] : told(facts, stated).evidence.slice(stated.evidence.length);
      return { certainty: stated.certainty, evidence: [...stated.evidence, ...place], params };
    }
    if (!signed || !isOff) return undefined;
    return {
      certainty: Math.abs(off) > widest ? 'likely' : 'possible',
      evidence: [signed.place, facts.at('response', 'date'), facts.at('status')],
      params,
    };
  },
} satisfies Cause;
