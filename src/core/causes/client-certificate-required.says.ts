import type { Says } from './cause.ts';

const bad =
  '(?:required|missing|needed|not (?:provided|presented|sent|supplied|found|trusted|valid|verified|accepted|allowed)|invalid|expired|revoked|untrusted|rejected|refused|(?:verification|validation|authentication) (?:failed|error)|could not be verified|failed)';

export const says = {
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
} satisfies Says;
