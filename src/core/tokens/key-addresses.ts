/** Where the keys of an issuer may be found. Nobody is asked here: a person clicks, and the browser side asks. */
export interface KeyAddress {
  readonly url: string;
  /** metadata: JSON with `issuer` and `jwks_uri`. jwks: a JWK Set. x509: certificates by kid, as PEM in JSON. */
  readonly kind: 'metadata' | 'jwks' | 'x509';
  /** Whose rule it is. */
  readonly source: string;
}

/** Services whose keys stand elsewhere, or are known without discovery (facts/auth.md section 4.4). `$1` is the first group. */
const vendors: readonly { issuer: RegExp; url: string; kind: KeyAddress['kind']; source: string }[] = [
  {
    issuer: /^https:\/\/securetoken\.google\.com\/[^/]+$/,
    url: 'https://www.googleapis.com/service_accounts/v1/jwk/securetoken@system.gserviceaccount.com',
    kind: 'jwks',
    source: 'Firebase',
  },
  {
    issuer: /^https:\/\/securetoken\.google\.com\/[^/]+$/,
    url: 'https://www.googleapis.com/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com',
    kind: 'x509',
    source: 'Firebase',
  },
  {
    issuer: /^(?:https:\/\/)?accounts\.google\.com$/,
    url: 'https://www.googleapis.com/oauth2/v3/certs',
    kind: 'jwks',
    source: 'Google',
  },
  {
    issuer: /^https:\/\/cloud\.google\.com\/iap$/,
    url: 'https://www.gstatic.com/iap/verify/public_key-jwk',
    kind: 'jwks',
    source: 'Google IAP',
  },
  {
    issuer: /^(https:\/\/cognito-idp\.[a-z0-9-]+\.amazonaws\.com\/[^/]+)$/,
    url: '$1/.well-known/jwks.json',
    kind: 'jwks',
    source: 'Cognito',
  },
  {
    issuer: /^(https:\/\/[a-z0-9-]+\.cloudflareaccess\.com)\/?$/,
    url: '$1/cdn-cgi/access/certs',
    kind: 'jwks',
    source: 'Cloudflare Access',
  },
  {
    issuer: /^(https:\/\/[a-z0-9-]+\.supabase\.co\/auth\/v1)\/?$/,
    url: '$1/.well-known/jwks.json',
    kind: 'jwks',
    source: 'Supabase',
  },
  {
    issuer: /^https:\/\/sts\.windows\.net\/([^/]+)\/$/,
    url: 'https://login.microsoftonline.com/$1/discovery/keys',
    kind: 'jwks',
    source: 'Entra',
  },
  {
    issuer: /^https:\/\/login\.microsoftonline\.com\/([^/]+)\/v2\.0$/,
    url: 'https://login.microsoftonline.com/$1/discovery/v2.0/keys',
    kind: 'jwks',
    source: 'Entra',
  },
  {
    issuer: /^(https:\/\/[^/?#]+(?:\/[^?#]+)?\/realms\/[^/?#]+)$/,
    url: '$1/protocol/openid-connect/certs',
    kind: 'jwks',
    source: 'Keycloak',
  },
  {
    issuer: /^(https:\/\/[a-z0-9.-]+\.auth0\.com)\/$/,
    url: '$1/.well-known/jwks.json',
    kind: 'jwks',
    source: 'Auth0',
  },
  {
    issuer: /^(https:\/\/[a-z0-9-]+\.okta(?:preview)?\.com\/oauth2\/[^/]+)$/,
    url: '$1/v1/keys',
    kind: 'jwks',
    source: 'Okta',
  },
];

/** Ours must be an address that a browser may ask: https, or a machine of one's own. */
const address = /^(https:\/\/(?:[^/?#@\s]+)|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)(\/[^?#\s]*)?$/i;

/**
 * The addresses to ask for the keys of an issuer, in this order: those that a vendor documents, OpenID discovery (path
 * first), and the three spellings of RFC 8414 sections 3.1 and 5.
 * @param issuer the claim iss; compared as it stands (RFC 8414 section 3.3)
 * @returns none for an issuer that is no address
 */
export function keyAddresses(issuer: string): readonly KeyAddress[] {
  const known = vendors.flatMap(({ issuer: pattern, url, kind, source }): KeyAddress[] => {
    const match = pattern.exec(issuer);
    return match ? [{ url: url.replace('$1', () => match[1] ?? ''), kind, source }] : [];
  });
  const match = address.exec(issuer);
  if (!match) return known;
  const [, origin = '', whole = ''] = match;
  const path = whole.endsWith('/') ? whole.slice(0, -1) : whole;
  const metadata: readonly (readonly [url: string, source: string])[] = [
    [`${origin}${path}/.well-known/openid-configuration`, 'OpenID Connect Discovery section 4'],
    [`${origin}/.well-known/oauth-authorization-server${path}`, 'RFC 8414 section 3.1'],
    [`${origin}/.well-known/openid-configuration${path}`, 'RFC 8414 section 5'],
  ];
  const seen = new Set<string>();
  const asked = metadata.flatMap(([url, source]): KeyAddress[] => {
    if (seen.has(url)) return [];
    seen.add(url);
    return [{ url, kind: 'metadata', source }];
  });
  return [...known, ...asked];
}
