import { describe, expect, test } from 'vitest';
import { challengeParam, explainData, explainParam } from './challenge-params.ts';

describe('each scheme knows its own parameters', () => {
  test.each<[scheme: string, names: string]>([
    ['Basic', 'realm charset'], // RFC 7617 section 2
    ['Bearer', 'realm scope error error_description error_uri'], // RFC 6750 section 3
    ['Bearer', 'acr_values max_age resource_metadata'], // RFC 9470 section 3, RFC 9728 section 5.1
    ['Bearer', 'authorization_uri claims client_id service'], // facts/auth.md section 2.1, vendors
    ['DPoP', 'realm scope error error_description algs'], // RFC 9449 section 7.1
    ['Digest', 'realm domain nonce opaque stale algorithm qop charset userhash'], // RFC 7616 section 3.3
    ['Token', 'realm'],
    ['ApiKey', 'realm'],
    ['Newauth', 'realm'], // RFC 9110 section 11.5: a parameter of any scheme
  ])('%s: %s', (scheme, names) => {
    for (const name of names.split(' ')) {
      expect([name, challengeParam(scheme, name)?.meaning]).toEqual([name, expect.stringMatching(/.{8}/)]);
    }
  });

  test.each([
    ['Basic', 'nonce'],
    ['Bearer', 'algs'],
    ['Negotiate', 'realm'],
    ['NTLM', 'realm'],
    ['Newauth', 'title'],
    ['constructor', 'constructor'],
    ['Digest', 'toString'],
  ])('%s does not know %s', (scheme, name) => {
    expect(challengeParam(scheme, name)).toBeUndefined();
  });

  test('in any case', () => {
    expect(challengeParam('dIGEST', 'ALGORITHM')).toBe(challengeParam('Digest', 'algorithm'));
  });
});

test('RFC 7616 section 3.3: what a sender must quote, and what it must not', () => {
  const names = ['realm', 'domain', 'nonce', 'opaque', 'qop', 'stale', 'algorithm', 'charset', 'userhash'];
  expect(names.map((name) => challengeParam('Digest', name)?.notation)).toEqual([
    ...Array(5).fill('quoted'),
    ...Array(2).fill('token'),
    ...Array(2).fill('either'),
  ]);
});

describe('in words', () => {
  test.each<[scheme: string, name: string, value: string, quoted: boolean, words: string]>([
    ['Bearer', 'error', 'invalid_token', true, 'the token is expired, revoked, malformed, or otherwise bad'],
    ['Bearer', 'error', 'invalid_token', false, 'the token is expired, revoked, malformed, or otherwise bad'],
    ['Bearer', 'error', 'odd', true, 'why the token was refused'],
    ['DPoP', 'error', 'use_dpop_nonce', true, 'the proof must carry the nonce of the DPoP-Nonce header'],
    ['Digest', 'stale', 'TRUE', false, 'only the nonce was too old: the password is not at fault'],
    ['Digest', 'algorithm', 'MD5', true, 'MD5, which is broken; every browser knows it; it should not stand in quotes'],
    ['Basic', 'realm', 'x', false, 'the protected area, as the server names it; it should stand in quotes'],
    ['Basic', 'unknown', 'x', false, ''],
  ])('%s %s=%s', (scheme, name, value, quoted, words) => {
    expect(explainParam(scheme, name, value, quoted)).toBe(words);
  });

  test('data behind a scheme', () => {
    expect([explainData('ntlm'), explainData('Basic')]).toEqual(["the server's second message of the handshake", '']);
    expect(explainData('ntlm', 'TlRMTVNTUAACAAAA')).toBe("the server's second message of the handshake");
  });
});
