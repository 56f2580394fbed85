import { describe, expect, test } from 'vitest';
import { readCredentials } from './credentials.ts';
import type { Header } from './exchange.ts';
import { challengeParam } from './schemes/challenge-params.ts';
import { schemeNamed } from './schemes/index.ts';
import { ianaSchemes } from './schemes/registry.fixture.ts';

/** As it came, with a request of which nothing was recorded. */
function read(value: string, context = {}) {
  const { kind, fields, secretFields, problems } = readCredentials('Authorization', value, context);
  return { kind, fields, secretFields, codes: problems.map(({ code }) => code) };
}

/** As a recorded request carried it. */
function carried(value: string, url = 'https://a.example/x', headers: readonly Header[] = [], now?: number) {
  const all = [{ name: 'Authorization', value }, ...headers];
  const request = { method: 'GET', url, headers: all };
  return read(value, { request, ...(now !== undefined && { now }) });
}

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');

describe('the IANA registry', () => {
  test.each(ianaSchemes)('%s has a reader of its own', (name) => {
    expect(schemeNamed(name)?.name).toBe(name);
    expect(schemeNamed(name.toUpperCase())?.name).toBe(name);
    expect(read(`${name} a.b`).kind).not.toBe('unknown');
  });

  test('none of them shows its credentials as one text', () => {
    const whole = ianaSchemes.filter((name) => 'value' in read(`${name} a="b", token="c"`).fields);
    // They have no parameters, and this is no Base64.
    expect(whole).toEqual(['Basic', 'Negotiate']);
  });

  test.each([
    ['GNAP', 'as_uri'],
    ['HOBA', 'max-age'],
    ['Mutual', 'reason'],
    ['OAuth', 'oauth_problem'],
    ['PrivateToken', 'token-key'],
    ['SCRAM-SHA-1', 'sid'],
    ['SCRAM-SHA-256', 'data'],
  ])('the challenge of %s knows %s', (scheme, name) => {
    expect(challengeParam(scheme, name)?.meaning).toBeTypeOf('string');
  });
});

describe('vapid', () => {
  // RFC 8292 section 2.4; the JWT ends at 2016-01-23T04:36:08Z.
  const t =
    'eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0.i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA';
  const k = 'BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs';
  const end = 1_453_523_768_000;
  const push = 'https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV';
  const at = (now: number, url = push, key = k) => carried(`vapid t=${t}, k=${key}`, url, [], now).codes;

  test('the example', () => {
    expect(read(`vapid t=${t}, k=${k}`)).toEqual({
      kind: 'vapid',
      fields: { t, k, aud: 'https://push.example.net', sub: 'mailto:push@example.com', exp: '1453523768' },
      secretFields: ['t'],
      codes: [],
    });
  });

  test('times, the push service, the key', () => {
    expect(at(end - 1_000)).toEqual([]);
    expect(at(end)).toEqual(['jwt-expired']);
    expect(at(end - 86_400_000)).toEqual([]);
    expect(at(end - 86_401_000)).toEqual(['vapid-bad-claims']);
    expect(at(end - 1, 'https://push.other.example/x')).toEqual(['vapid-bad-claims']);
    expect(at(end - 1, push, k.slice(4))).toEqual(['malformed-value']);
    expect(at(end - 1, push, `${k}=`)).toEqual(['malformed-value']);
    expect(carried(`vapid t=${t}`, push).codes).toEqual(['missing-param']);
    const sub = `${base64url('{"alg":"ES256"}')}.${base64url('{"aud":"https://push.example.net","sub":"me@a.example"}')}.${'A'.repeat(86)}`;
    expect(carried(`vapid t=${sub}, k=${k}`, push).codes).toEqual(['vapid-bad-claims']);
  });

  test('the scheme of the draft', () => {
    const found = read(`WebPush ${t}`);
    expect([found.kind, found.fields.t, found.fields.aud, found.codes]).toEqual([
      'vapid',
      t,
      'https://push.example.net',
      ['vapid-draft-scheme'],
    ]);
    expect(found.secretFields).toEqual(['t']);
  });
});

describe('PrivateToken (RFC 9577 section 2.2)', () => {
  const token = (type: number, length: number) => {
    const bytes = Buffer.alloc(length, 7);
    bytes.writeUInt16BE(type, 0);
    bytes.fill(1, 34, 66).fill(2, 66, 98);
    return bytes.toString('base64url');
  };
  test('types and lengths', () => {
    const rsa = token(2, 354);
    expect(carried(`PrivateToken token="${rsa}=="`)).toEqual({
      kind: 'privatetoken',
      fields: {
        token: `${rsa}==`,
        tokenType: '0x0002 (blind RSA, 2048 bits)',
        challengeDigest: '01'.repeat(32),
        tokenKeyId: '02'.repeat(32),
      },
      secretFields: ['token'],
      codes: [],
    });
    expect(carried(`PrivateToken token=${token(1, 146)}`).codes).toEqual([]);
    expect(carried(`PrivateToken token=${token(1, 145)}`).codes).toEqual(['malformed-value']);
    // A type that is not registered yet may have any length.
    expect(carried(`PrivateToken token=${token(0xda7a, 100)}`)).toMatchObject({
      fields: { tokenType: '0xda7a' },
      codes: [],
    });
    expect(carried('PrivateToken token="!"').codes).toEqual(['malformed-value']);
    // RFC 9577 shortens its example.
    expect(read('PrivateToken token="abc..."').codes).toEqual([]);
  });
});

describe('Concealed (RFC 9729 section 4)', () => {
  const example =
    'Concealed k=YmFzZW1lbnQ, a=VGhpcyBpcyBh-HB1YmxpYyBrZXkgaW4gdXNl_GhlcmU, s=2055, v=dmVyaWZpY2F0aW9u_zE2Qg, p=SW5zZXJ0_HNpZ25hdHVyZSBvZiBub25jZSBoZXJlIHdoaWNoIHRha2VzIDUxMiBiaXRz-GZvciBFZDI1NTE5IQ';
  test('the example, whole and with less', () => {
    expect(carried(example)).toEqual({
      kind: 'concealed',
      fields: {
        k: 'YmFzZW1lbnQ',
        a: 'VGhpcyBpcyBh-HB1YmxpYyBrZXkgaW4gdXNl_GhlcmU',
        s: '2055',
        v: 'dmVyaWZpY2F0aW9u_zE2Qg',
        p: 'SW5zZXJ0_HNpZ25hdHVyZSBvZiBub25jZSBoZXJlIHdoaWNoIHRha2VzIDUxMiBiaXRz-GZvciBFZDI1NTE5IQ',
        signatureScheme: 'ed25519',
      },
      secretFields: ['v', 'p'],
      codes: [],
    });
    expect(carried(example.replace('v=dmVy', 'v=')).codes).toEqual(['malformed-value']);
    expect(carried(example.replace('s=2055', 's=ed25519')).codes).toEqual(['malformed-value']);
    expect(carried(example.replace(' s=2055,', '')).codes).toEqual(['missing-param']);
  });
});

describe('SCRAM (RFC 7804 section 5)', () => {
  // RFC 7804 writes the last character of the message in Base64 with a line end.
  const data = 'biwsbj11c2VyLHI9ck9wck5HZndFYmVSV2diTkVrcU8K';
  const final =
    'Yz1iaXdzLHI9ck9wck5HZndFYmVSV2diTkVrcU8laHZZRHBXVWEyUmFUQ0FmdXhGSWxqKWhObEYkazAscD1kSHpiWmFwV0lrNGpVaE4rVXRlOXl0YWc5empmTUhnc3FtbWl6N0FuZFZRPQo=';
  test('both messages of the client', () => {
    expect(carried(`SCRAM-SHA-256 realm="testrealm@example.com", data=${data}`)).toEqual({
      kind: 'scram',
      fields: { realm: 'testrealm@example.com', data, username: 'user', message: 'n,,n=user,r=rOprNGfwEbeRWgbNEkqO' },
      secretFields: [],
      codes: [],
    });
    expect(carried(`SCRAM-SHA-256 sid=AAAABBBBCCCCDDDD, data=${final}`)).toEqual({
      kind: 'scram',
      fields: {
        sid: 'AAAABBBBCCCCDDDD',
        data: final,
        message:
          'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
      },
      secretFields: ['data', 'message'],
      codes: [],
    });
  });

  test('a name with a comma, data that are no message', () => {
    const named = Buffer.from('n,,n=a=2Cb=3Dc,r=x').toString('base64');
    expect(read(`SCRAM-SHA-1 data=${named}`).fields.username).toBe('a,b=c');
    const other = carried(`SCRAM-SHA-1 data=${Buffer.from('hello').toString('base64')}`);
    expect([other.codes, other.secretFields]).toEqual([['malformed-value'], ['data']]);
  });
});

describe('HOBA, Mutual, GNAP', () => {
  test('HOBA (RFC 7486 section 3): four parts', () => {
    expect(carried('HOBA result="a2lk.Y2hhbA.bm9u.c2ln"')).toEqual({
      kind: 'hoba',
      fields: { result: 'a2lk.Y2hhbA.bm9u.c2ln', kid: 'a2lk', challenge: 'Y2hhbA', nonce: 'bm9u', signature: 'c2ln' },
      secretFields: ['result', 'signature'],
      codes: [],
    });
    expect(carried('HOBA result="a2lk.Y2hhbA.bm9u"').codes).toEqual(['malformed-value']);
    expect(carried('HOBA a="b"').codes).toEqual(['missing-param']);
  });

  test('Mutual (RFC 8120 sections 4.3 and 4.5): key exchange, verification', () => {
    const common =
      'version=1, algorithm=iso-kam3-dl-2048-sha256, validation=host, auth-scope="www.example.com", realm="Registered Area"';
    const exchange = carried(`Mutual ${common}, user="foobar", kc1="AbC+/d=="`);
    expect([exchange.kind, exchange.fields.user, exchange.secretFields, exchange.codes]).toEqual([
      'mutual',
      'foobar',
      [],
      [],
    ]);
    const verification = carried(`Mutual ${common}, sid=0123abcd, nc=1, vkc="AbC+/d=="`);
    expect([verification.fields.nc, verification.secretFields, verification.codes]).toEqual(['1', ['sid', 'vkc'], []]);
    expect(carried(`Mutual ${common}, sid=0123abcd`).codes).toEqual(['missing-param']);
    expect(carried('Mutual user="foobar", kc1="AA=="').codes).toEqual(['missing-param']);
  });

  // RFC 9635 section 7.2
  test('GNAP: a token, and what proves its key beside it', () => {
    const value = 'GNAP OS9M2PMHKUR64TB8N6BW7OZB8CDFONP219RP1LT0';
    expect(read(value)).toEqual({
      kind: 'gnap',
      fields: { token: 'OS9M2PMHKUR64TB8N6BW7OZB8CDFONP219RP1LT0' },
      secretFields: ['token'],
      codes: [],
    });
    expect(carried(value).codes).toEqual(['gnap-proof-missing']);
    for (const name of ['Signature', 'Detached-JWS']) {
      expect(carried(value, 'https://a.example/', [{ name, value: 'x' }]).codes).toEqual([]);
    }
  });
});
