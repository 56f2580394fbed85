import { describe, expect, test } from 'vitest';
import { checkCredentials } from './check-credentials.ts';
import { readCredentials } from './credentials.ts';
import { dpopKey } from './tokens/dpop-proof.fixture.ts';

const codes = (found: { problems: readonly { code: string }[] }) => found.problems.map(({ code }) => code);

describe('Digest', () => {
  const url = 'http://www.example.org/dir/index.html';
  // RFC 7616 section 3.9.1
  const md5 =
    'Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="8ca523f5e9506fed4657c9700eebdbec", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';
  const get = { method: 'GET', url, headers: [] };
  const check = (value: string, context: object) => checkCredentials('Authorization', value, context);

  test('the password is right, wrong, or not given', async () => {
    expect(await check(md5, { request: get, secret: 'Circle of Life' })).toEqual({ problems: [], proven: true });
    expect(await check(md5, { secret: 'Circle of Life' })).toEqual({ problems: [], proven: true });
    const wrong = await check(md5, { request: get, secret: 'circle of life' });
    expect([codes(wrong), wrong.proven]).toEqual([['digest-response-mismatch'], false]);
    const method = await check(md5, { request: { ...get, method: 'POST' }, secret: 'Circle of Life' });
    expect(codes(method)).toEqual(['digest-response-mismatch']);
    expect(await check(md5, { secret: 'x' })).toEqual({ problems: [] });
    expect(await check(md5, { request: get })).toEqual({ problems: [] });
    const unknown = md5.replace('algorithm=MD5', 'algorithm=SHA-512');
    expect(await check(unknown, { request: get, secret: 'x' })).toEqual({ problems: [] });
  });

  test('a hashed user name (RFC 7616 section 3.9.2, with the values of erratum 4897)', async () => {
    const value =
      'Digest username="793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b", realm="api@example.org", uri="/doe.json", algorithm=SHA-512-256, nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", nc=00000001, cnonce="NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v", qop=auth, response="3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5", opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", userhash=true';
    const request = { method: 'GET', url: 'http://api.example.org/doe.json', headers: [] };
    const password = 'Secret, or not?';
    const proven = { problems: [], proven: true };
    expect(await check(value, { request, secret: password, username: 'Jäsøn Doe' })).toEqual(proven);
    expect(await check(value, { request, secret: `Jäsøn Doe:${password}` })).toEqual(proven);
    expect(await check(value, { request, secret: password })).toEqual({ problems: [] });
    const star = value
      .replace(/username="[^"]*"/, "username*=UTF-8''J%C3%A4s%C3%B8n%20Doe")
      .replace(', userhash=true', '');
    expect(await check(star, { request, secret: password })).toEqual(proven);
  });

  test('uri against the request', () => {
    const at = (method: string, url: string, name = 'Authorization', value = md5) =>
      codes(readCredentials(name, value, { request: { method, url, headers: [] } }));
    expect(at('GET', url)).toEqual([]);
    expect(at('GET', `${url}#top`)).toEqual([]);
    expect(at('GET', `${url}?a=1`)).toEqual(['digest-uri-mismatch']);
    expect(at('GET', 'http://www.example.org/')).toEqual(['digest-uri-mismatch']);
    const whole = md5.replace('"/dir/index.html"', '"http://www.example.org:80/dir/index.html"');
    expect(at('GET', url, 'Authorization', whole)).toEqual([]);
    const tunnel = md5.replace('"/dir/index.html"', '"www.example.org:443"');
    expect(at('GET', 'https://www.example.org/x', 'Proxy-Authorization', tunnel)).toEqual([]);
    expect(at('GET', 'https://www.example.org/x', 'Authorization', tunnel)).toEqual(['digest-uri-mismatch']);
  });
});

describe('DPoP (RFC 9449)', () => {
  const url = 'https://resource.example.org/protectedresource';
  // Section 7.1
  const token = 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU';
  const proof =
    'eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9.2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA';
  const request = (dpop?: string, address = url, method = 'GET') => ({
    method,
    url: address,
    headers: dpop === undefined ? [] : [{ name: 'dpop', value: dpop }],
  });
  const all = async (value: string, context: object) => {
    const read = readCredentials('Authorization', value, context);
    const checked = await checkCredentials('Authorization', value, context);
    return [[...codes(read), ...codes(checked)], checked.proven];
  };

  test.each<[what: string, context: object, found: unknown]>([
    ['the example', { request: request(proof) }, [[], true]],
    ['query and fragment do not count', { request: request(proof, `${url}?a=1#b`) }, [[], true]],
    [
      'spelled otherwise',
      { request: request(proof, 'HTTPS://Resource.Example.org:443/%70rotectedresource') },
      [[], true],
    ],
    ['no request', {}, [[], undefined]],
    ['no proof', { request: request() }, [['dpop-proof-missing'], undefined]],
    ['another method', { request: request(proof, url, 'POST') }, [['dpop-htm-mismatch'], false]],
    ['another address', { request: request(proof, `${url}s`) }, [['dpop-htu-mismatch'], false]],
    ['no proof but a word', { request: request('undefined') }, [['dpop-proof-malformed'], false]],
    ['signature changed', { request: request(`${proof.slice(0, -6)}AAAAAA`) }, [['dpop-signature-invalid'], false]],
  ])('%s', async (_what, context, found) => {
    expect(await all(`DPoP ${token}`, context)).toEqual(found);
  });

  test('another token; the same token as Bearer', async () => {
    expect(await all('DPoP abc', { request: request(proof) })).toEqual([['dpop-ath-mismatch'], false]);
    expect(await all(`Bearer ${token}`, { request: request(proof) })).toEqual([
      ['dpop-bound-token-as-bearer'],
      undefined,
    ]);
    expect(await all('Bearer abc', { request: request(proof) })).toEqual([[], undefined]);
  });

  test('the key of the proof against cnf.jkt of the token', async () => {
    const { jkt, proofFor } = await dpopKey();
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const access = (cnf: object) => `${part({ alg: 'HS256' })}.${part({ cnf })}.${'A'.repeat(43)}`;
    const good = access({ jkt });
    const bad = access({ jkt: `x${jkt.slice(1)}` });
    expect(await all(`DPoP ${good}`, { request: request(await proofFor(good, url)) })).toEqual([[], true]);
    expect(await all(`DPoP ${bad}`, { request: request(await proofFor(bad, url)) })).toEqual([
      ['dpop-key-mismatch'],
      false,
    ]);
  });
});

test('nothing to check', async () => {
  expect(await checkCredentials('Authorization', 'Basic Zm9vOmJhcg==', { secret: 'bar' })).toEqual({ problems: [] });
});
