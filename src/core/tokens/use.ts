/** What a token is for, as far as its header or its claims say so. */
export type TokenUse =
  | 'access token'
  | 'ID token'
  | 'refresh token'
  | 'logout token'
  | 'DPoP proof'
  | 'key binding'
  | 'credential'
  | 'security event'
  | 'request object'
  | 'introspection response'
  | 'client attestation';

type Members = Readonly<Record<string, unknown>>;

/** Explicit types (RFC 8725 section 3.11), in small letters, without the prefix `application/`. */
const byTyp: ReadonlyMap<string, TokenUse> = new Map([
  ['at+jwt', 'access token'],
  ['dpop+jwt', 'DPoP proof'],
  ['logout+jwt', 'logout token'],
  ['kb+jwt', 'key binding'],
  ['dc+sd-jwt', 'credential'],
  ['vc+sd-jwt', 'credential'],
  ['secevent+jwt', 'security event'],
  ['oauth-authz-req+jwt', 'request object'],
  ['token-introspection+jwt', 'introspection response'],
  ['oauth-client-attestation+jwt', 'client attestation'],
]);

/** Keycloak: the claim typ. */
const byPayloadTyp: ReadonlyMap<unknown, TokenUse> = new Map([
  ['Bearer', 'access token'],
  ['DPoP', 'access token'],
  ['ID', 'ID token'],
  ['Refresh', 'refresh token'],
  ['Offline', 'refresh token'],
  ['Logout', 'logout token'],
]);

/** Cognito: the claim token_use. */
const byTokenUse: ReadonlyMap<unknown, TokenUse> = new Map([
  ['access', 'access token'],
  ['id', 'ID token'],
]);

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

const has = (claims: Members, ...names: readonly string[]): boolean =>
  names.some((name) => Object.hasOwn(claims, name));

/** Shapes that only one use has (RFC 9449 section 4.2, RFC 9901 section 4.3, RFC 8417, OpenID Connect Core section 2). */
function byClaims(claims: Members): TokenUse | undefined {
  if (has(claims, 'htm') && has(claims, 'htu')) return 'DPoP proof';
  if (has(claims, 'sd_hash')) return 'key binding';
  if (typeof claims.events === 'object' && claims.events !== null) {
    return Object.hasOwn(claims.events, logoutEvent) ? 'logout token' : 'security event';
  }
  if (has(claims, 'vct')) return 'credential';
  if (has(claims, 'scope', 'scp')) return 'access token';
  return has(claims, 'nonce', 'at_hash', 'c_hash', 's_hash') ? 'ID token' : undefined;
}

/** @returns undefined where nothing says what the token is for: `typ: "JWT"` tells nothing */
export function tokenUse(header: Members | undefined, claims: Members | undefined): TokenUse | undefined {
  const typ = typeof header?.typ === 'string' ? header.typ.toLowerCase().replace(/^application\//, '') : '';
  const explicit = byTyp.get(typ);
  if (explicit || !claims) return explicit;
  return byPayloadTyp.get(claims.typ) ?? byTokenUse.get(claims.token_use) ?? byClaims(claims);
}
