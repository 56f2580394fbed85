/**
 * IANA, "HTTP Authentication Scheme Registry", https://www.iana.org/assignments/http-authschemes/http-authschemes.xhtml,
 * last changed 2025-02-18 (facts/auth.md section 2.1).
 */
export const ianaSchemes = [
  'Basic',
  'Bearer',
  'Concealed',
  'Digest',
  'DPoP',
  'GNAP',
  'HOBA',
  'Mutual',
  'Negotiate',
  'OAuth',
  'PrivateToken',
  'SCRAM-SHA-1',
  'SCRAM-SHA-256',
  'vapid',
] as const;
