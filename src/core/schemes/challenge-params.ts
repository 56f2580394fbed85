import { challengeDataWords } from './challenge-data.ts';
import { otherRows } from './challenge-rows.ts';

/** What a parameter of a challenge means. */
export interface ParamInfo {
  readonly meaning: string;
  /** How a sender must write it; a recipient takes both (RFC 9110 section 11.2). */
  readonly notation: 'quoted' | 'token' | 'either';
  /** What its known values say, in small letters. */
  readonly values?: ReadonlyMap<string, string>;
  readonly source: string;
}

type Row = readonly [
  name: string,
  meaning: string,
  source: string,
  notation?: ParamInfo['notation'],
  values?: ReadonlyMap<string, string>,
];

/** RFC 9110 section 11.5: any scheme may have it, and a sender must quote it. */
const realm: Row = ['realm', 'the protected area, as the server names it', 'RFC 9110 section 11.5', 'quoted'];

/** facts/auth.md section 3.1. */
const errors: ReadonlyMap<string, string> = new Map([
  ['invalid_request', 'the request lacks something, repeats it, or sends the token in two ways'],
  ['invalid_token', 'the token is expired, revoked, malformed, or otherwise bad'],
  ['insufficient_scope', 'the token is good, and its scope is too small'],
  ['insufficient_user_authentication', 'the sign-in is too weak or too long ago'],
  ['insufficient_claims', 'the token lacks claims that the server wants'],
  ['use_dpop_nonce', 'the proof must carry the nonce of the DPoP-Nonce header'],
  ['invalid_dpop_proof', 'the DPoP proof is missing or wrong'],
]);

const bearer: readonly Row[] = [
  [
    'realm',
    'the protected area; for a container registry the address that gives tokens',
    'RFC 6750 section 3',
    'quoted',
  ],
  ['scope', 'the scopes that this request needs', 'RFC 6750 section 3'],
  ['error', 'why the token was refused', 'RFC 6750 section 3.1', 'either', errors],
  ['error_description', 'the reason, in words for developers', 'RFC 6750 section 3'],
  ['error_uri', 'a page that explains the error', 'RFC 6750 section 3'],
  ['acr_values', 'ways to sign in that are strong enough', 'RFC 9470 section 3'],
  ['max_age', 'so many seconds ago the sign-in may be at most', 'RFC 9470 section 3'],
  ['resource_metadata', 'address of a document that says who gives tokens for this server', 'RFC 9728 section 5.1'],
  ['authorization_uri', 'address where a token can be asked for', 'Microsoft Entra ID'],
  ['authorization', 'address where a token can be asked for', 'Azure Key Vault'],
  ['resource', 'what the token must be for', 'Azure Key Vault'],
  ['claims', 'claims that the next token must hold (Base64 of JSON)', 'Microsoft Entra ID, claims challenge'],
  ['client_id', 'id of the server as an application', 'Microsoft Entra ID'],
  ['trusted_issuers', 'whose tokens are accepted', 'Microsoft Exchange and SharePoint'],
  ['token_types', 'kinds of token that are accepted', 'Microsoft Exchange'],
  ['service', 'name of the registry that the token must be for', 'Distribution token specification'],
];

/** RFC 7616 section 3.3, which also fixes the notation of all but two. */
const digest: readonly Row[] = [
  realm,
  ['domain', 'addresses for which the same login holds', 'RFC 7616 section 3.3', 'quoted'],
  ['nonce', "the server's random text; it goes into the response", 'RFC 7616 section 3.3', 'quoted'],
  ['opaque', 'to be sent back as it is', 'RFC 7616 section 3.3', 'quoted'],
  [
    'stale',
    'was only the nonce too old?',
    'RFC 7616 section 3.3',
    'token',
    new Map([
      ['true', 'only the nonce was too old: the password is not at fault'],
      ['false', 'the user name or the password is wrong'],
    ]),
  ],
  [
    'algorithm',
    'how the response is to be computed',
    'RFC 7616 section 3.3',
    'token',
    new Map([
      ['md5', 'MD5, which is broken; every browser knows it'],
      ['md5-sess', 'MD5, which is broken, with a key per session'],
      ['sha-256', 'SHA-256'],
      ['sha-256-sess', 'SHA-256, with a key per session'],
      ['sha-512-256', 'SHA-512/256, which no browser knows'],
      ['sha-512-256-sess', 'SHA-512/256, which no browser knows'],
    ]),
  ],
  [
    'qop',
    'what is protected: auth the request line, auth-int the body too',
    'RFC 7616 section 3.3',
    'quoted',
    new Map([
      ['auth', 'the request line is protected'],
      ['auth-int', 'the body is protected too, which no browser does'],
    ]),
  ],
  ['charset', 'encoding of user name and password; only UTF-8 is allowed', 'RFC 7616 section 3.3'],
  ['userhash', 'may the user name be sent hashed?', 'RFC 7616 section 3.3'],
];

const tables: Readonly<Record<string, readonly Row[]>> = {
  basic: [realm, ['charset', 'encoding of user name and password; only UTF-8 is allowed', 'RFC 7617 section 2.1']],
  bearer,
  dpop: [...bearer, ['algs', 'algorithms that the proof may be signed with', 'RFC 9449 section 7.1']],
  digest,
  // Bare, or with data: they have no parameters (RFC 4559 section 4.1, [MS-NTHT] section 2.1).
  negotiate: [],
  ntlm: [],
  token: [realm],
  apikey: [realm],
  ...otherRows,
};

const infoOf = ([name, meaning, source, notation = 'either', values]: Row): [string, ParamInfo] => [
  name,
  { meaning, notation, source, ...(values && { values }) },
];

const byScheme: ReadonlyMap<string, ReadonlyMap<string, ParamInfo>> = new Map(
  Object.entries(tables).map(([scheme, rows]) => [scheme, new Map(rows.map(infoOf))]),
);
const ofAny: ReadonlyMap<string, ParamInfo> = new Map([infoOf(realm)]);

/**
 * What a parameter of a challenge means to its scheme (facts/auth.md sections 2.1 and 2.2).
 * @param scheme in any case; of a scheme without a table only `realm` is known
 * @param name in any case
 * @returns undefined for a name that the scheme does not know; a reader must ignore it
 */
export function challengeParam(scheme: string, name: string): ParamInfo | undefined {
  return (byScheme.get(scheme.toLowerCase()) ?? ofAny).get(name.toLowerCase());
}

/**
 * Explains one parameter as it stands in a challenge.
 * @returns a few words, the value's own where it is a known one, and what is against the notation; empty if nothing is known
 */
export function explainParam(scheme: string, name: string, value: string, quoted: boolean): string {
  const info = challengeParam(scheme, name);
  if (info === undefined) return '';
  const { meaning, notation, values } = info;
  const words = values?.get(value.toLowerCase()) ?? meaning;
  if (notation === (quoted ? 'token' : 'quoted')) return `${words}; it should ${quoted ? 'not ' : ''}stand in quotes`;
  return words;
}

const data: ReadonlyMap<string, string> = new Map([
  ['negotiate', "the server's next message of the handshake"],
  ['ntlm', "the server's second message of the handshake"],
]);

/**
 * @param token68 the data themselves, where they are to be read
 * @returns what the data (token68) behind a scheme are, and what can be read in them; empty if nothing is known
 */
export function explainData(scheme: string, token68?: string): string {
  const what = data.get(scheme.toLowerCase()) ?? '';
  const words = challengeDataWords(scheme, token68);
  return words === '' ? what : `${what}: ${words}`;
}
