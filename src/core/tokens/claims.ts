/** What a claim or header member means. `type` says how to show its value. */
export interface ClaimInfo {
  readonly meaning: string;
  readonly type: 'instant' | 'text' | 'list' | 'scope' | 'object' | 'flag';
}

type Row = readonly [name: string, type: ClaimInfo['type'], meaning: string];

/** RFC 7519 and the IANA registry, OpenID Connect Core, then vendors (facts/auth.md section 4.1). */
const claimRows: readonly Row[] = [
  ['iss', 'text', 'Issuer: who made the token'],
  ['sub', 'text', 'Subject: whom the token is about'],
  ['aud', 'list', 'Audience: who is to accept the token'],
  ['exp', 'instant', 'Expires at'],
  ['nbf', 'instant', 'Not valid before'],
  ['iat', 'instant', 'Issued at'],
  ['jti', 'text', 'Unique id of the token'],
  ['client_id', 'text', 'Client that asked for the token'],
  ['scope', 'scope', 'Granted scopes'],
  ['auth_time', 'instant', 'When the user signed in'],
  ['acr', 'text', 'How strongly the user signed in'],
  ['amr', 'list', 'With what the user signed in'],
  ['azp', 'text', 'Authorized party: the client the token was issued to'],
  ['roles', 'list', 'Roles'],
  ['groups', 'list', 'Groups'],
  ['entitlements', 'list', 'Entitlements'],
  ['cnf', 'object', 'Confirmation: the key that the sender must prove to hold'],
  ['act', 'object', 'Actor: who acts for the subject'],
  ['may_act', 'object', 'Who may act for the subject'],
  ['nonce', 'text', 'Ties an ID token to its sign-in request'],
  ['at_hash', 'text', 'Hash of the access token: marks an ID token'],
  ['c_hash', 'text', 'Hash of the authorization code: marks an ID token'],
  ['s_hash', 'text', 'Hash of the state: marks an ID token'],
  ['sid', 'text', 'Sign-in session'],
  ['events', 'object', 'Security events'],
  ['toe', 'instant', 'When the event happened'],
  ['txn', 'text', 'Transaction id'],
  ['authorization_details', 'object', 'Rich authorization details'],
  ['vct', 'text', 'Type of the verifiable credential'],
  ['_sd', 'list', 'Digests of claims that may be disclosed'],
  ['_sd_alg', 'text', 'Hash algorithm of these digests'],
  ['name', 'text', 'Full name'],
  ['given_name', 'text', 'Given name'],
  ['family_name', 'text', 'Family name'],
  ['middle_name', 'text', 'Middle name'],
  ['nickname', 'text', 'Nickname'],
  ['preferred_username', 'text', 'User name as shown'],
  ['profile', 'text', 'Profile page'],
  ['picture', 'text', 'Picture'],
  ['website', 'text', 'Web site'],
  ['email', 'text', 'E-mail address'],
  ['email_verified', 'flag', 'Has the e-mail address been verified?'],
  ['gender', 'text', 'Gender'],
  ['birthdate', 'text', 'Birthday'],
  ['zoneinfo', 'text', 'Time zone'],
  ['locale', 'text', 'Language'],
  ['phone_number', 'text', 'Telephone number'],
  ['phone_number_verified', 'flag', 'Has the telephone number been verified?'],
  ['address', 'object', 'Postal address'],
  ['updated_at', 'instant', 'When the profile last changed'],
  ['htm', 'text', 'DPoP: method of the request'],
  ['htu', 'text', 'DPoP: address of the request'],
  ['ath', 'text', 'DPoP: hash of the access token'],
  ['tid', 'text', 'Entra: tenant'],
  ['oid', 'text', 'Entra: object id of the user or app'],
  ['ver', 'text', 'Version of the token format'],
  ['scp', 'scope', 'Granted scopes (Entra, Okta)'],
  ['wids', 'list', 'Entra: directory roles'],
  ['appid', 'text', 'Entra: client id'],
  ['appidacr', 'text', 'Entra: how the client proved itself (0 public, 1 secret, 2 certificate)'],
  ['azpacr', 'text', 'Entra: how the client proved itself (0 public, 1 secret, 2 certificate)'],
  ['idtyp', 'text', 'Entra: app or user token'],
  ['acrs', 'list', 'Entra: authentication contexts that are met'],
  ['xms_cc', 'list', 'Entra: client capabilities'],
  ['upn', 'text', 'Entra: user principal name'],
  ['unique_name', 'text', 'Entra: user name as shown'],
  ['uti', 'text', 'Entra: unique id of the token'],
  ['hasgroups', 'flag', 'Entra: there are more groups than fit into the token'],
  ['typ', 'text', 'Keycloak: Bearer, ID, Refresh or Offline'],
  ['realm_access', 'object', 'Keycloak: roles in the realm'],
  ['resource_access', 'object', 'Keycloak: roles per client'],
  ['allowed-origins', 'list', 'Keycloak: origins that may call from a browser'],
  ['session_state', 'text', 'Keycloak: sign-in session'],
  ['permissions', 'list', 'Auth0: permissions'],
  ['gty', 'text', 'Auth0: grant type'],
  ['org_id', 'text', 'Auth0: organization'],
  ['cid', 'text', 'Okta: client id'],
  ['uid', 'text', 'Okta: user id'],
  ['token_use', 'text', 'Cognito: access or id token'],
  ['cognito:groups', 'list', 'Cognito: groups'],
  ['cognito:username', 'text', 'Cognito: user name'],
  ['origin_jti', 'text', 'Cognito: id of the first token of this session'],
  ['event_id', 'text', 'Cognito: id of the sign-in event'],
  ['hd', 'text', 'Google: Workspace domain'],
  ['firebase', 'object', 'Firebase: how the user signed in'],
  ['user_id', 'text', 'User id'],
  ['role', 'text', 'Role'],
  ['ref', 'text', 'Supabase: project; GitHub Actions: git ref'],
  ['session_id', 'text', 'Sign-in session'],
  ['aal', 'text', 'Supabase: assurance level (aal1, aal2)'],
  ['is_anonymous', 'flag', 'Supabase: an anonymous user'],
  ['app_metadata', 'object', 'Supabase: data set by the app'],
  ['user_metadata', 'object', 'Supabase: data set by the user'],
  ['https://hasura.io/jwt/claims', 'object', 'Hasura: roles and session variables'],
  ['kubernetes.io', 'object', 'Kubernetes: namespace, pod and service account'],
  ['repository', 'text', 'GitHub Actions: repository'],
  ['job_workflow_ref', 'text', 'GitHub Actions: workflow'],
  ['environment', 'text', 'GitHub Actions: deployment environment'],
  ['identity_nonce', 'text', 'Cloudflare Access: key of the stored identity'],
  ['country', 'text', 'Cloudflare Access: country of the sign-in'],
];

/** RFC 7515 section 4.1, RFC 7516 section 4.1, RFC 7518, RFC 7797. */
const headerRows: readonly Row[] = [
  ['alg', 'text', 'Algorithm of the signature or of the key encryption'],
  ['typ', 'text', 'Kind of token'],
  ['cty', 'text', 'Kind of what is inside'],
  ['kid', 'text', 'Id of the key'],
  ['jku', 'text', 'Address of a key set'],
  ['jwk', 'object', 'The key itself'],
  ['x5u', 'text', 'Address of a certificate'],
  ['x5c', 'list', 'Certificate chain'],
  ['x5t', 'text', 'SHA-1 thumbprint of the certificate'],
  ['x5t#S256', 'text', 'SHA-256 thumbprint of the certificate'],
  ['crit', 'list', 'Extensions that a reader must understand'],
  ['b64', 'flag', 'Is the payload encoded?'],
  ['enc', 'text', 'Algorithm of the content encryption'],
  ['zip', 'text', 'Compression'],
  ['epk', 'object', 'Ephemeral public key'],
  ['apu', 'text', 'About the producer, for the key agreement'],
  ['apv', 'text', 'About the recipient, for the key agreement'],
  ['iv', 'text', 'Initialization vector of the key encryption'],
  ['tag', 'text', 'Authentication tag of the key encryption'],
  ['p2s', 'text', 'Salt of the password'],
  ['p2c', 'text', 'Iterations of the password'],
  ['nonce', 'text', 'Microsoft Graph: makes the token unverifiable for others'],
];

const table = (rows: readonly Row[]): ReadonlyMap<string, ClaimInfo> =>
  new Map(rows.map(([name, type, meaning]) => [name, { meaning, type }]));
const claims = table(claimRows);
const headers = table(headerRows);

/** @returns what a claim of this name means; names are case-sensitive */
export function claimInfo(name: string): ClaimInfo | undefined {
  return claims.get(name);
}

/** @returns what a JOSE header member of this name means */
export function headerInfo(name: string): ClaimInfo | undefined {
  return headers.get(name);
}
