import type { Says } from './cause.ts';

export const says = {
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
} satisfies Says;
