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
  check(facts, stated) {
    const { status } = facts;
    if (!stated && status !== 429 && status !== 403) return undefined;
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
