/** Parameters of the challenges of schemes that browsers leave to the page (facts/auth.md sections 2.1 and 2.2). */

/** A row of challenge-params.ts. */
type Row = readonly [name: string, meaning: string, source: string, notation?: 'quoted' | 'token' | 'either'];

const realm: Row = ['realm', 'the protected area, as the server names it', 'RFC 9110 section 11.5', 'quoted'];

const scram: readonly Row[] = [
  realm,
  ['sid', 'names the handshake; it goes back with the answer', 'RFC 7804 section 4'],
  ['data', "the server's message: nonce, salt and rounds in Base64", 'RFC 7804 section 4'],
  ['sr', 'nonce of the server, for signing in again without a handshake', 'RFC 7804 section 5.1'],
  ['ttl', 'so many seconds the nonce is good', 'RFC 7804 section 5.1'],
  ['stale', 'was only the nonce too old?', 'RFC 7804 section 5.1'],
];

export const otherRows: Readonly<Record<string, readonly Row[]>> = {
  concealed: [realm],
  gnap: [
    ['as_uri', 'address where access can be asked for', 'RFC 9635 section 9.1'],
    ['access', 'what must be asked for', 'RFC 9635 section 9.1'],
    ['referrer', 'what the server calls itself there', 'RFC 9635 section 9.1'],
  ],
  hoba: [
    realm,
    ['challenge', 'to be signed with the key of this site', 'RFC 7486 section 3'],
    ['max-age', 'so many seconds the challenge is good; 0: once', 'RFC 7486 section 3'],
  ],
  mutual: [
    realm,
    ['version', 'version of the protocol', 'RFC 8120 section 4.1'],
    ['algorithm', 'how the password is proven', 'RFC 8120 section 4.1'],
    ['validation', 'what ties the sign-in to this server', 'RFC 8120 section 4.1'],
    ['auth-scope', 'the hosts for which the same login holds', 'RFC 8120 section 4.1'],
    ['reason', 'why it is asked (again)', 'RFC 8120 section 4.1'],
    ['sid', 'names the session', 'RFC 8120 section 4.2'],
    ['ks1', "the server's half of the key exchange", 'RFC 8120 section 4.2'],
    ['nc-max', 'so many requests the session is good for', 'RFC 8120 section 4.2'],
    ['nc-window', 'so many requests may go out of order', 'RFC 8120 section 4.2'],
    ['time', 'so many seconds the session is good', 'RFC 8120 section 4.2'],
    ['path', 'paths that belong to the protected area', 'RFC 8120 section 4.2'],
  ],
  oauth: [
    realm,
    ['oauth_problem', 'what is wrong with the signed request', 'OAuth Problem Reporting (draft)'],
    ['oauth_problem_advice', 'the same in words', 'OAuth Problem Reporting (draft)'],
    [
      'oauth_acceptable_timestamps',
      'times that the server takes, in seconds since 1970',
      'OAuth Problem Reporting (draft)',
    ],
  ],
  privatetoken: [
    ['challenge', 'what the token must be made for: its type and who issues it', 'RFC 9577 section 2.1.2'],
    ['token-key', 'public key of the issuer', 'RFC 9577 section 2.1.2'],
    ['max-age', 'so many seconds the challenge is good', 'RFC 9577 section 2.1.2'],
  ],
  'scram-sha-1': scram,
  'scram-sha-256': scram,
  vapid: [realm],
  hawk: [
    ['ts', "the server's time, in seconds since 1970", 'mozilla/hawk, "Time Synchronization"'],
    ['tsm', "proves the server's time", 'mozilla/hawk, "Time Synchronization"'],
    ['error', 'why the request was refused', 'mozilla/hawk'],
  ],
};
