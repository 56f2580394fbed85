import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { retryAfter } from '../retry-after.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** What the header says of a limit that is used up, and of the wait. */
const limits = (facts: Facts): readonly Evidence[] =>
  facts
    .reasons()
    .filter(({ source, field }) => source === 'header' && /limit/.test(field) && !/reset|policy|\.t$/.test(field))
    .map(({ place }) => place);

const isDeviceFlow = (facts: Facts): boolean =>
  /device/.test(facts.exchange.bodies?.request?.text.slice(0, 4_000) ?? '');

/** Too many requests or quota used up, whatever the status code. */
export const cause = {
  id: 'rate-limited',
  family: 'blocked',
  actor: 'asker',
  implies: [
    'permission-denied',
    'credentials-rejected',
    'credentials-missing',
    'token-invalid',
    'ip-blocked',
    'bot-blocked',
    'waf-blocked',
    'server-access-rule',
    'insufficient-scope',
  ],
  says: {
    certain: [
      'rate_limited',
      'rate_limit',
      'rate_limit_exceeded',
      'rate_limit_error',
      'rate_limit_reached',
      'RateLimitReached',
      'RateLimited',
      'userRateLimitExceeded',
      'userRateLimitExceededUnreg',
      'concurrentLimitExceeded',
      'rateLimitExceededUnreg',
      'dailyLimitExceeded',
      'dailyLimitExceededUnreg',
      'quotaExceeded',
      'QUOTA_EXCEEDED',
      'TooManyRequests',
      'TOO_MANY_REQUESTS',
      'TooManyRequestsException',
      'TooManyRequestsError',
      'Throttling',
      'throttled',
      'ThrottlingException',
      'ThrottledException',
      'ThrottlerException',
      'RequestThrottled',
      'RequestThrottledException',
      'ApplicationThrottled',
      'RequestLimitExceeded',
      'REQUEST_LIMIT_EXCEEDED',
      'ProvisionedThroughputExceededException',
      'EnhanceYourCalm',
      'OVER_QUERY_LIMIT',
      'OVER_DAILY_LIMIT',
      'TOO_MANY_ATTEMPTS_TRY_LATER',
      'auth/too-many-requests',
      'too_many_attempts',
      'over_request_rate_limit',
      'over_email_send_rate_limit',
      'over_sms_send_rate_limit',
      'activityLimitReached',
      'E0000047',
      'api_limit_exceeded',
      'usage_limit_reached',
      'local_rate_limited',
      /\brate[ -]?limit(?:ing|s|er)?\b.{0,60}\b(?:exceeded|reached|hit|triggered|violated)\b/i,
      /\b(?:exceed(?:ed|s|ing)?|reached|hit|over|triggered)\b.{0,60}\brate[ -]?limits?\b/i,
      /\b(?:is|are|been|being|was|were) (?:temporarily )?(?:rate[ -]?limited|throttled)\b/i,
      /\btoo many (?:[\w-]+ ){0,3}(?:requests|attempts|calls|log-?ins|sign-?ins|queries|retries)\b/i,
      /\b(?:request|call|api|usage|daily|hourly|minute|monthly) (?:\w+ )?(?:limit|quota) (?:has been |have been |was |is |for .{1,60} )?(?:exceeded|reached)\b/i,
      /\berror (?:code:? )?1015\b/i,
      /\bTOO_MANY_(?:ATTEMPTS|REQUESTS)/,
      /\bexceeded \d+ (?:\w+ )?(?:calls|requests) per\b/i,
    ],
    likely: [
      'RESOURCE_EXHAUSTED',
      'SlowDown',
      'limit_exceeded',
      'LimitExceededException',
      'quota',
      /\bquota\b.{0,40}\b(?:exceeded|exhausted|reached|used up|depleted)\b/i,
      /\b(?:exceed(?:ed|s|ing)?|reached|exhausted|used up|out of)\b.{0,60}\b(?:quota|(?:request|call|usage|api) limit|limit of \d+)\b/i,
      /\breduce (?:your |the )?request rates?\b/i,
      /^limit exceeded\.?$/i,
      /\bmaximum number of (?:login|sign-?in|api) (?:attempts|requests|calls) (?:has been |was |is )?(?:exceeded|reached)\b/i,
      /\b(?:please )?(?:try again|retry|wait)\b.{0,30}\b(?:in|after|for) \d+(?:\.\d+)? ?(?:m?s\b|sec|min|hour)/i,
    ],
  },
  check(facts, stated) {
    const { status } = facts;
    // RFC 8628 section 3.5: the device polls too fast, and nobody was refused.
    if (stated?.reason.source === 'oauth' && isDeviceFlow(facts)) return undefined;
    // Amazon S3 and Google answer 503 for it.
    if (stated && status !== 503 && !isToldAsError(facts, stated)) return undefined;
    // A job or a list of calls may hold the error of another service.
    const isReport = stated?.reason.source === 'json' && (status ?? 0) < 400;
    const spent = limits(facts);
    const wait = facts.field('retry-after') === undefined ? [] : [facts.at('response', 'retry-after')];
    const is429 = status === 429;
    const isInferred = is429 || (status === 403 && (spent.length > 0 || wait.length > 0));
    if (!stated && !isInferred) return undefined;
    const after = retryAfter(facts);
    // RFC 6585 section 4: the status says the same as the words, or as the fields of a limit of which nothing is left.
    const isSure = is429 && (spent.length > 0 || (stated?.certainty === 'likely' && wait.length > 0));
    return {
      // Walls and quotas of money answer so too: the status alone is a weak word.
      certainty: isSure
        ? 'certain'
        : ((isReport ? lessSure('likely', stated?.certainty ?? 'likely') : stated?.certainty) ??
          (spent.length + wait.length > 0 ? 'likely' : 'possible')),
      evidence: [
        ...(stated?.evidence ?? []),
        ...spent,
        ...wait,
        ...(is429 || !stated ? [facts.at('status', undefined, String(status))] : []),
      ],
      ...(after !== undefined && {
        retry: { after },
        params: { seconds: Math.max(0, Math.ceil((after - facts.context.now) / 1_000)) },
      }),
    };
  },
} satisfies Cause;
