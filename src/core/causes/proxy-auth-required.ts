import { failedWith } from '../browser-error.ts';
import { isSaidBy } from '../told.ts';
import type { Cause } from './cause.ts';
import { plainWords } from './proxy-auth-required.phrases.ts';

/** Chromium's net_error_list.h, and Firefox's word for a 407 to CONNECT. */
const byProxy = /^net::ERR_PROXY_AUTH_[A-Z_]+$|^NS_ERROR_PROXY_AUTHENTICATION_FAILED$/;
/** Chromium's word for a 407 where no proxy is set: measured in the lab. */
const byServer = /^net::ERR_UNEXPECTED_PROXY_AUTH$/;

/** A proxy wants credentials (407). */
export const cause = {
  id: 'proxy-auth-required',
  family: 'blocked',
  actor: 'visitor',
  implies: [
    'credentials-missing',
    'credentials-rejected',
    'credentials-not-visible',
    'session-missing',
    'challenge-missing',
    'wrong-auth-scheme',
    'integrated-auth-failed',
    'proxy-denied',
    'permission-denied',
    'server-access-rule',
    'stale-browser-credentials',
  ],
  check(facts, stated) {
    const { status, exchange } = facts;
    const error = [...failedWith(facts, byProxy), ...failedWith(facts, byServer)];
    if (status !== 407 && error.length === 0) {
      if (!stated || status === undefined || status < 400) return undefined;
      return { certainty: isSaidBy(plainWords, stated) ? 'likely' : 'possible', evidence: stated.evidence };
    }
    const isServer = failedWith(facts, byServer).length > 0;
    const asked = facts.field('proxy-authenticate') !== undefined;
    const sent = facts.sent('proxy-authorization').state;
    const schemes = asked ? facts.challenges().map(({ scheme }) => scheme) : [];
    return {
      certainty: 'certain',
      evidence: [
        ...(status === 407 ? [facts.at('status', undefined, '407')] : error),
        ...(stated?.evidence ?? []),
        ...(asked ? [facts.at('response', 'proxy-authenticate')] : []),
        ...(sent === 'seen' ? [facts.at('sent', 'proxy-authorization')] : []),
      ],
      params: {
        ...(schemes.length > 0 && { schemes: [...new Set(schemes)].join(', ') }),
        ...(sent === 'seen' && { sent: 1 }),
        ...(isServer && { direct: 1 }),
      },
      ...(isServer && { actor: 'site-owner' as const }),
      ...(exchange.outcome.kind === 'failed' && isServer && { retry: 'no' as const }),
    };
  },
} satisfies Cause;
