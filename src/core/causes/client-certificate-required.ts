import { failedWith } from '../browser-error.ts';
import { isToldAsError } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** Chromium's net_error_list.h; Firefox's words for alerts by which a server refuses a certificate (RFC 8446 section 6.2). */
const byBrowser =
  /^net::ERR_(?:BAD_SSL_CLIENT_AUTH_CERT|SSL_CLIENT_AUTH_[A-Z_]+)$|\bSSL_ERROR_[A-Z_]*CERT[A-Z_]*_ALERT\)?$/;

const bad =
  '(?:required|missing|needed|not (?:provided|presented|sent|supplied|found|trusted|valid|verified|accepted|allowed)|invalid|expired|revoked|untrusted|rejected|refused|(?:verification|validation|authentication) (?:failed|error)|could not be verified|failed)';

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
  says: {
    certain: [
      'client_certificate_required',
      'ClientCertificateRequired',
      'client_cert_required',
      'certificate_required',
      'ClientCertificateMissing',
      'client_certificate_missing',
      'missing_client_certificate',
      'invalid_client_certificate',
      'ClientCertificateInvalid',
      'mtls_required',
      'MutualTlsRequired',
      new RegExp(
        String.raw`\b(?:client(?:-side)?|user) (?:ssl |tls )?cert(?:ificate)?s? (?:(?:is|was|has|are|been|has been) )?${bad}\b`,
        'i',
      ),
      /\b(?:requires?|missing|provide|present|send|without|invalid|expired|untrusted|revoked|bad|no) (?:an? |the |your |any )?(?:valid |trusted |required )?(?:ssl |tls |x\.?509 )?client(?:-side)?[ -](?:ssl |tls )?cert(?:ificate)?s?\b/i,
      /\bno required (?:ssl|tls) certificate was sent\b/i,
      /\bthe ssl certificate error\b/i,
      /\b403\.(?:7|12|13|16|17)(?!\d)/,
      /\b(?:mtls|mutual tls)(?: authentication)? (?:is |was |has )?(?:required|failed|error)\b|\brequires (?:mtls|mutual tls)\b/i,
    ],
    likely: [
      /\bclient certificate\b/i,
      /\bcertificate\b.{0,40}\b(?:required|missing|not (?:provided|presented|sent))\b/i,
      /\bmtls\b|\bmutual tls\b/i,
    ],
  },
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
