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
  says: {
    certain: [
      'RequestTimeTooSkewed',
      'RequestInTheFuture',
      'timestamp_refused',
      'timestamp_out_of_bounds',
      'timestamp_out_of_range',
      'stale_timestamp',
      'clock_skew',
      'KRB_AP_ERR_SKEW',
      'InvalidTimeStamp.Expired',
      /\bdifference between the request time and the (?:current|server(?:'s)?) time is too (?:large|great)\b/i,
      /\bclock skew\b(?! (?:of|tolerance|allowance))/i,
      /\btimestamp\b.{0,60}\b(?:out of (?:bounds|range)|too (?:old|new|far|skewed|early|late)|outside (?:of )?(?:the )?(?:\w+ )?(?:recvwindow|window|range)|ahead of the server|not (?:within|in) (?:the )?(?:\w+ )?(?:range|window|bounds|time ?frame|tolerance|limits?|interval|\d+ ?s(?:ec|\b)|\d+ ?min))/i,
      /\bstale timestamp\b|\btimestamp_refused\b|\brequest timestamp (?:is )?(?:has )?expired\b|\bsigned timestamp\b.{0,40}\bexpired\b/i,
      /\bsignature expired: \S+ is now earlier than\b|\bsignature not yet current: \S+ is still later than\b/i,
      /\brequest (?:date|time)(?: header)?\b.{0,40}\btoo (?:old|skewed|far|early|late)\b/i,
      /\b(?:outside|not within|exceeds?|beyond)\b.{0,30}\bclock skew\b/i,
      /\bcheck your server timestamp\b/i,
    ],
    likely: [
      // Kong says so also where there is none.
      /\b(?:valid )?date or x-date header is required for hmac\b/i,
      /\bin a reasonable timeframe\b/i,
      'RequestExpired',
      'timestamp_expired',
      'expired_timestamp',
      'invalid_timestamp',
      'timestamp_invalid',
      'AuthFailure.SignatureExpire',
      /\b(?:invalid|expired|wrong|incorrect|bad) (?:[\w-]+ )?timestamp\b|\btimestamp (?:is )?(?:invalid|expired|incorrect)\b/i,
      /\b(?:check|synchroni[sz]e|sync|verify) (?:that )?(?:your |the )?(?:system |device |computer |server |local )?(?:clock|date and time|time settings)\b/i,
      /\btoo far in the (?:future|past)\b/i,
      /\bdpop proof\b.{0,60}\b(?:iat\b|expired|too old|not active|not recent|in the future|lifetime)/i,
      /\biat\b.{0,40}\b(?:too old|not recent|out(?:side)? of)\b/i,
    ],
  },
  check(facts, stated) {
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
    if (!signed || !isOff || !facts.isRefused) return undefined;
    return {
      certainty: Math.abs(off) > widest ? 'likely' : 'possible',
      evidence: [signed.place, facts.at('response', 'date'), facts.at('status')],
      params,
    };
  },
} satisfies Cause;
