import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const challenge = (...lines: string[]) => told({ headers: lines.map((line) => `WWW-Authenticate: ${line}`) });

test.each<[source: string, line: string, reasons: string[]]>([
  [
    'RFC 6750 section 3',
    'Bearer realm="example", error="invalid_token", error_description="The access token expired"',
    [
      'challenge code error: invalid_token « error="invalid_token"',
      'challenge text error_description: The access token expired « error_description="The access token expired"',
    ],
  ],
  ['RFC 6750 section 3: without an error nothing is said', 'Bearer realm="example"', []],
  [
    'RFC 9470 section 3',
    'Bearer error="insufficient_user_authentication", error_description="More recent authentication is required", max_age="5"',
    [
      'challenge code error: insufficient_user_authentication « error="insufficient_user_authentication"',
      'challenge text error_description: More recent authentication is required « error_description="More recent authentication is required"',
      'challenge code max_age: 5 « max_age="5"',
    ],
  ],
  [
    'RFC 9449 section 8',
    'DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof"',
    [
      'challenge code error: use_dpop_nonce « error="use_dpop_nonce"',
      'challenge text error_description: Resource server requires nonce in DPoP proof « error_description="Resource server requires nonce in DPoP proof"',
    ],
  ],
  [
    // https://distribution.github.io/distribution/spec/auth/token/
    'Distribution, token authentication',
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:samalba/my-app:pull,push"',
    ['challenge code scope: repository:samalba/my-app:pull,push « scope="repository:samalba/my-app:pull,push"'],
  ],
  [
    // https://learn.microsoft.com/en-us/entra/identity-platform/claims-challenge
    'Entra, claims challenge',
    'Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlIjoiY3AxIn19fQ=="',
    [
      'challenge code error: insufficient_claims « error="insufficient_claims"',
      'challenge code claims.access_token.acrs: acrs « claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlIjoiY3AxIn19fQ=="',
    ],
  ],
  ['claims that cannot be read', 'Bearer claims="%%%"', ['challenge code claims: %%% « claims="%%%"']],
  ['RFC 7616 section 3.3', 'Digest realm="a", nonce="n", stale=TRUE', ['challenge code stale: true « stale=TRUE']],
  ['the same, the nonce is good', 'Digest realm="a", nonce="n", stale=false', []],
  [
    // https://github.com/mozilla/hawk/blob/main/API.md
    'Hawk',
    'Hawk ts="1353832234", tsm="m", error="Stale timestamp"',
    ['challenge text error: Stale timestamp « error="Stale timestamp"'],
  ],
  [
    // https://oauth.net/core/1.0 with the Problem Reporting extension.
    'OAuth 1.0',
    'OAuth realm="", oauth_problem=token_expired',
    ['challenge code oauth_problem: token_expired « oauth_problem=token_expired'],
  ],
  [
    'a quote that never closes',
    'Bearer error="invalid_token',
    ['challenge code error: invalid_token « error="invalid_token'],
  ],
])('%s: %s', (_, line, reasons) => {
  expect(challenge(line)).toEqual(reasons);
});

test('several lines, and those of a proxy', () => {
  expect(challenge('Negotiate', 'Bearer error="a"')).toEqual(['challenge code error: a « error="a"']);
  expect(told({ status: 407, headers: ['Proxy-Authenticate: Bearer error="invalid_token"'] })).toEqual([
    'challenge code error: invalid_token « error="invalid_token"',
  ]);
});
