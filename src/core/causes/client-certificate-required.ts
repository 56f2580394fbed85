import { failedWith } from '../browser-error.ts';
import { isToldAsError } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** Chromium's net_error_list.h; Firefox's words for alerts by which a server refuses a certificate (RFC 8446 section 6.2). */
const byBrowser =
  /^net::ERR_(?:BAD_SSL_CLIENT_AUTH_CERT|SSL_CLIENT_AUTH_[A-Z_]+)$|\bSSL_ERROR_[A-Z_]*CERT[A-Z_]*_ALERT\)?$/;

/** A TLS client certificate is required and was not sent or not accepted. */
export const cause = {
  id: 'client-certificate-required',
  family: 'signature',
  actor: 'asker',
  implies: [
    'credentials-missing',
    'credentials-rejected',
    'permission-denied',
    'server-access-rule',
    'session-missing',
    'challenge-missing',
  ],
  check(facts, stated) {
    const error = failedWith(facts, byBrowser);
    if (error.length > 0) return { certainty: 'certain', evidence: error };
    if (facts.status === 495 || facts.status === 496)
      return {
        certainty: 'certain',
        evidence: [facts.at('status', undefined, String(facts.status)), ...(stated?.evidence ?? [])],
      };
    // What a page that was delivered says of certificates is its content.
    if (!stated || facts.status === undefined || facts.status < 400 || !isToldAsError(facts, stated)) return undefined;
    return { certainty: stated.certainty, evidence: [...stated.evidence, facts.at('status')] };
  },
} satisfies Cause;
