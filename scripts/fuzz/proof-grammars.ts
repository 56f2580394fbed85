/** Credentials with what proves them, and tokens with the keys that verify them: one in each line. */
import type { Grammar } from './grammar.ts';
import { credentials, lineBreak, tokens } from './grammars.ts';
import { credentialSamples, tokenSamples } from './samples.ts';

/** Credentials, and the value of a DPoP header. */
export const proven: Grammar = {
  ...credentials,
  start: [`<value0>${lineBreak}<proof>`],
  value0: ['Authorization: <digest>', 'Authorization: DPoP <opaque>', 'Authorization: Bearer <jwt>', '<other>'],
  digest: [
    'Digest <known>, response="<hash>"',
    'Digest <known>, qop=<qop>, nc=00000001, cnonce="a", response="<hash>"',
    '<credentials>',
  ],
  known: ['username="Mufasa", realm="a", nonce="b", uri="/", algorithm=<algorithm>, userhash=<userhash>'],
  algorithm: ['MD5', 'SHA-256', 'SHA-512-256', 'MD5-sess', 'SHA-256-sess', 'sha-512-256-SESS', 'SHA-1', ''],
  qop: ['auth', 'auth-int', 'auth, auth-int', 'x'],
  userhash: ['false', 'true', ''],
  hash: ['8ca523f5e9506fed4657c9700eebdbec', '00', ''],
  proof: ['<jwt>', '<jws>', ''],
};

export const provenSamples: readonly string[] = [
  // RFC 9449 section 7.1
  'Authorization: DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU' +
    lineBreak +
    'eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9.2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA',
  ...credentialSamples,
];

interface Signed {
  readonly token: string;
  readonly key: Readonly<Record<string, string>>;
}

const claims = 'eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ';

/** One of each type of key. */
export const signed: readonly Signed[] = [
  // RFC 7515 appendix A.1
  {
    token: `eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.${claims}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`,
    key: {
      kty: 'oct',
      k: 'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow',
    },
  },
  // RFC 7515 appendix A.2
  {
    token: `eyJhbGciOiJSUzI1NiJ9.${claims}.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw`,
    key: {
      kty: 'RSA',
      n: 'ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ',
      e: 'AQAB',
    },
  },
  // RFC 7515 appendix A.3
  {
    token: `eyJhbGciOiJFUzI1NiJ9.${claims}.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q`,
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
      y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    },
  },
  // RFC 8037 appendix A.4
  {
    token:
      'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
    key: { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
  },
];

const keys = signed.map(({ key }) => JSON.stringify(key));
const texts = signed.map(({ token }) => token);

/** A token, and a JWK, a JWK Set or what is none, as JSON. */
export const verified: Grammar = {
  ...tokens,
  start: [`<token0>${lineBreak}<keys>`, `<token0>${lineBreak}<keys>`, `<token0>${lineBreak}<known>`],
  token0: ['<jwt>', ...texts],
  keys: ['<key>', '{"keys":[<list>]}', '{"keys":[<list>],<members>}', '[<list>]', '<json>'],
  list: ['<key>', '<key>,<list>', '<json>,<key>', ''],
  key: ['<known>', '{<part>}', '{"kty":<kty>,<parts>}', '{"kty":<kty>,<parts>}', '<json>'],
  known: ['{}', ...keys],
  kty: ['"RSA"', '"EC"', '"OKP"', '"oct"', '"rsa"', '""', '1'],
  parts: ['<part>', '<part>,<parts>', '<part>,<parts>'],
  part: [
    ...(['"k":<data>', '"n":<data>', '"e":<data>', '"x":<data>', '"y":<data>', '"d":<data>'] as const),
    ...['"crv":<crv>', '"alg":<alg>', '"use":<use>', '"kid":<string>', '"key_ops":<operations>', '<member>'],
  ],
  data: ['"AQAB"', '"AA"', '""', '"A"', '"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"', '"+/=="', '<json>'],
  crv: ['"P-256"', '"P-384"', '"P-521"', '"Ed25519"', '"Ed448"', '"secp256k1"', '<json>'],
  use: ['"sig"', '"enc"', '<json>'],
  operations: ['["verify"]', '["sign"]', '["encrypt"]', '[]', '<json>'],
};

export const verifiedSamples: readonly string[] = [
  ...signed.map(({ token, key }) => `${token}${lineBreak}${JSON.stringify(key)}`),
  ...signed.map(({ token }) => `${token}${lineBreak}{"keys":[${keys.join(',')}]}`),
  ...tokenSamples.map((token) => `${token}${lineBreak}{"keys":[${keys.join(',')}]}`),
];
