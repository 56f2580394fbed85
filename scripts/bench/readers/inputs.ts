/** What the readers are given: well-formed values of the RFCs, and long ones that show the growth. */

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Nobody verifies: a signature only has to be as long as a real one. */
const signature = (bytes: number): string => Buffer.alloc(bytes, 0x5a).toString('base64url');
const jws = (header: object, claims: object, bytes: number): string =>
  `${base64url(header)}.${base64url(claims)}.${signature(bytes)}`;

/** One challenge each: neither package reads more than one. */
export const challenges: readonly string[] = [
  // RFC 7617 sections 2 and 2.1
  'Basic realm="WallyWorld"',
  'Basic realm="foo", charset="UTF-8"',
  // RFC 7616 section 3.9.1
  'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
  // RFC 6750 section 3
  'Bearer realm="example", error="invalid_token", error_description="The access token expired"',
  // RFC 9449 section 7.1
  'DPoP error="invalid_token", error_description="Invalid DPoP key binding", algs="ES256"',
  // RFC 9470 section 3
  'Bearer error="insufficient_user_authentication", error_description="A different authentication level is required", acr_values="myACR"',
  // RFC 9728 section 5.1
  'Bearer resource_metadata="https://resource.example.com/.well-known/oauth-protected-resource"',
];

/** Values of Authorization. */
export const credentials: readonly string[] = [
  // RFC 7617 sections 2 and 2.1
  'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
  'Basic dGVzdDoxMjPCow==',
  // RFC 6750 section 2.1
  'Bearer mF_9.B5f-4.1JqM',
  // RFC 9449 section 7.1
  'DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU',
  // RFC 7616 section 3.9.1
  'Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
];

export const tokens: readonly string[] = [
  // RFC 7515 appendix A.1.1
  'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  // RFC 9068 section 2.2
  jws(
    { typ: 'at+JWT', alg: 'RS256', kid: 'RjEwOwOA' },
    {
      iss: 'https://authorization-server.example.com/',
      sub: '5ba552d67',
      aud: 'https://rs.example.com/',
      exp: 1639528912,
      iat: 1618354090,
      jti: 'dbe39bf3a3ba4238a513f51d6e1691c4',
      client_id: 's6BhdRkqt3',
      scope: 'openid profile reademail',
    },
    256,
  ),
  // RFC 9449 section 4.2
  jws(
    {
      typ: 'dpop+jwt',
      alg: 'ES256',
      jwk: {
        kty: 'EC',
        x: 'l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs',
        y: '9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA',
        crv: 'P-256',
      },
    },
    { jti: '-BwC3ESc6acc2lTc', htm: 'POST', htu: 'https://server.example.com/token', iat: 1562262616 },
    64,
  ),
  // OpenID Connect Core 1.0 section 2
  jws(
    { alg: 'RS256', kid: '1e9gdk7' },
    {
      iss: 'https://server.example.com',
      sub: '24400320',
      aud: 's6BhdRkqt3',
      nonce: 'n-0S6_WzA2Mj',
      exp: 1311281970,
      iat: 1311280970,
      auth_time: 1311280969,
      acr: 'urn:mace:incommon:iap:silver',
    },
    256,
  ),
];

/** In characters. */
export const sizes: readonly number[] = [1_000, 10_000, 100_000, 1_000_000];

/** As many parts as fit, joined by commas. */
function list(part: (index: number) => string, length: number): string {
  const parts: string[] = [];
  for (let used = 0; used < length; used += 2 + (parts.at(-1)?.length ?? 0)) parts.push(part(parts.length));
  return parts.join(', ');
}

/** A token with so many characters of claims. */
const token = (claims: object): string => jws({ alg: 'RS256', typ: 'JWT' }, claims, 256);

export interface Shape {
  readonly name: string;
  /** One of contests.ts. */
  readonly contest: string;
  /** The packages make one challenge of many. */
  readonly onlyOurs?: true;
  /** About so many characters. */
  readonly make: (length: number) => string;
}

const word = (length: number): string => 'abcdefghij klmnop'.repeat(Math.ceil(length / 17));

export const shapes: readonly Shape[] = [
  {
    name: 'challenge: many parameters',
    contest: 'challenges',
    make: (length) => `Bearer ${list((index) => `name${index}="value ${index}"`, length)}`,
  },
  { name: 'challenge: a long realm', contest: 'challenges', make: (length) => `Basic realm="${word(length)}"` },
  {
    name: 'many challenges',
    contest: 'challenges',
    onlyOurs: true,
    make: (length) => list((index) => `Basic realm="realm ${index}", charset="UTF-8"`, length),
  },
  {
    name: 'credentials: many parameters',
    contest: 'credentials',
    make: (length) => `Digest ${list((index) => `name${index}="value ${index}"`, length)}`,
  },
  {
    name: 'credentials: a long opaque token',
    contest: 'credentials',
    make: (length) => `Bearer ${'mF_9.B5f-4.1JqM'.repeat(Math.ceil(length / 15))}`,
  },
  {
    name: 'token: many claims',
    contest: 'tokens',
    make: (length) =>
      token(
        Object.fromEntries(
          Array.from({ length: Math.ceil(length / 28) }, (_, index) => [`claim${100_000 + index}`, 100_000 + index]),
        ),
      ),
  },
  {
    name: 'token: one long claim',
    contest: 'tokens',
    make: (length) => token({ exp: 1639528912, text: word(length * 0.75) }),
  },
];
