import { describe, expect, test } from 'vitest';
import { parseChallenges } from './challenge.ts';
import { chooseChallenge } from './challenge-choice.ts';

/** "line:offset scheme" of what each browser answers, with what it answers where that is not allowed. */
function chosen(lines: readonly string[], engine: 'chromium' | 'firefox'): string {
  const { challenge, otherwise } = chooseChallenge(parseChallenges(lines).challenges, engine);
  return [challenge, otherwise]
    .map((each) => (each ? `${each.span.line}:${each.span.start} ${each.scheme}` : ''))
    .join(' | ');
}

describe('which challenge a browser answers', () => {
  test.each<[source: string, lines: string[], chromium: string, firefox: string]>([
    ['chromium.org: the highest score, in any order', ['Basic realm="a"', 'NTLM'], '1:0 NTLM | ', '1:0 NTLM | '],
    [
      'the same; Negotiate only where it is allowed',
      ['Negotiate', 'NTLM', 'Basic realm="a"'],
      '0:0 Negotiate | 1:0 NTLM',
      '0:0 Negotiate | 1:0 NTLM',
    ],
    ['only what both know', ['Bearer realm="a"', 'Basic realm="b"'], '1:0 Basic | ', '1:0 Basic | '],
    ['nothing that they know', ['Bearer realm="a"', 'DPoP algs="ES256"'], ' | ', ' | '],
    ['no challenge at all', [], ' | ', ' | '],
    // http_auth_challenge_tokenizer.cc: the scheme is "negotiate,"; ChallengeParser splits at the comma.
    ['one line', ['Negotiate, Basic realm="x"'], ' | ', '0:0 Negotiate | 0:11 Basic'],
    ['one line, Basic first', ['Basic realm="x", Digest realm="y", nonce="z"'], '0:0 Basic | ', '0:17 Digest | '],
    // NameValuePairsIterator wants a value for each.
    ['one line, a bare scheme last', ['Basic realm="x", NTLM'], ' | ', '0:17 NTLM | '],
    ['one line, an unknown scheme first', ['Bearer error="x", Basic realm="y"'], ' | ', '0:18 Basic | '],
    ['an empty element first', [', Basic realm="y"'], ' | ', '0:2 Basic | '],
    [
      'RFC 7616 section 3.9.1, with MD5 first',
      [
        'Digest realm="a", qop="auth", algorithm=MD5, nonce="n", opaque="o"',
        'Digest realm="a", qop="auth", algorithm=SHA-256, nonce="n", opaque="o"',
      ],
      '0:0 Digest | ',
      '1:0 Digest | ',
    ],
    [
      'an algorithm that none knows',
      ['Digest realm="a", algorithm=SHA-512-256, nonce="n"', 'Digest realm="a", nonce="n"'],
      '1:0 Digest | ',
      '1:0 Digest | ',
    ],
    ['the same, alone, then Basic', ['Digest nonce="n", algorithm=awezum', 'Basic'], '1:0 Basic | ', '1:0 Basic | '],
    // ParseChallengeProperty fails at once; nsHttpDigestAuth::ParseChallenge goes by the last.
    ['two algorithms, one unknown', ['Digest nonce="n", algorithm=x, algorithm=MD5'], ' | ', '0:0 Digest | '],
    ['two algorithms, the last unknown', ['Digest nonce="n", algorithm=MD5, algorithm=x'], ' | ', ' | '],
    ['two nonces, the last empty', ['Digest nonce="n", nonce=""'], ' | ', '0:0 Digest | '],
    [
      'one line, Digest twice: Chromium takes it for one',
      ['Digest nonce="", algorithm=MD5, Digest realm="a", nonce="n"'],
      '0:0 Digest | ',
      '0:0 Digest | ',
    ],
    [
      'semicolons: the rest is a part of the value',
      ['Digest realm="a"; nonce="n"; algorithm=x'],
      ' | ',
      '0:0 Digest | ',
    ],
    // http_auth_handler_digest_unittest.cc; nsHttpDigestAuth.cpp does not ask for it.
    ['Digest without a nonce', ['Digest realm="Thunder Bluff"'], ' | ', '0:0 Digest | '],
    ['Digest, and nothing else', ['Digest'], ' | ', ' | '],
    ['without commas the nonce is a part of the realm', ['Digest realm="a" nonce="n"'], ' | ', '0:0 Digest | '],
    ['a value is missing', ['Basic realm=, charset="UTF-8"'], ' | ', '0:0 Basic | '],
    ['a word without a value', ['Basic realm="a", 服', 'Basic realm="b"'], '1:0 Basic | ', '0:0 Basic | '],
    ['a quote never closes', ['Basic realm="a'], '0:0 Basic | ', '0:0 Basic | '],
    ['the same in Digest', ['Digest nonce="a'], '0:0 Digest | ', ' | '],
    ['a tab after the scheme', ['Basic\trealm="a"'], '0:0 Basic | ', ' | '],
    ['a comma after the scheme', ['Basic, realm="a"'], ' | ', ' | '],
    ['a second scheme without a comma', ['Basic realm="a" Digest nonce="b"'], '0:0 Basic | ', '0:0 Basic | '],
    ['an NTLM handshake that goes on', ['NTLM TlRMTVNTUAACAAAA', 'Basic realm="a"'], '0:0 NTLM | ', '0:0 NTLM | '],
    ['same scheme, two realms: the first', ['Basic realm=a', 'Basic realm=b'], '0:0 Basic | ', '0:0 Basic | '],
  ])('%s', (_, lines, chromium, firefox) => {
    expect([chosen(lines, 'chromium'), chosen(lines, 'firefox')]).toEqual([chromium, firefox]);
  });
});

describe('and why', () => {
  test.each<[lines: string[], engine: 'chromium' | 'firefox', why: string]>([
    [[], 'firefox', 'Firefox finds no challenge to answer.'],
    [['Basic realm="a"'], 'firefox', 'Firefox would answer Basic, the only one that it can.'],
    [
      ['Basic realm="a"', 'Digest nonce="n"'],
      'chromium',
      'Chromium would answer Digest, the strongest scheme of those that it can, in any order.',
    ],
    [['Basic realm=a', 'Basic realm=b'], 'chromium', 'Chromium would answer the first Basic.'],
    [
      ['Digest nonce="n"', 'Digest nonce="n", algorithm=SHA-256'],
      'firefox',
      'Firefox would answer the Digest with the strongest algorithm.',
    ],
    [
      ['Negotiate', 'Basic realm="a"'],
      'firefox',
      'Firefox would answer Negotiate, but only for sites that its setting network.negotiate-auth.trusted-uris names, else Basic.',
    ],
    [['Negotiate YIIabc=='], 'chromium', 'Chromium would go on with Negotiate: its data are a step of a handshake.'],
    [
      ['Bearer realm="a"'],
      'chromium',
      'Chromium would answer none: by itself it answers only Basic, Digest, NTLM and Negotiate.',
    ],
    [
      ['Bearer error="x", Basic realm="y"'],
      'chromium',
      'Chromium would not answer Basic: it takes a line for one challenge, and another stands first.',
    ],
    [
      ['Digest nonce="n", algorithm=SHA-512-256'],
      'firefox',
      'Firefox would not answer Digest: it does not know the algorithm "SHA-512-256".',
    ],
  ])('%j in %s', (lines, engine, why) => {
    expect(chooseChallenge(parseChallenges(lines).challenges, engine).why).toBe(why);
  });
});
