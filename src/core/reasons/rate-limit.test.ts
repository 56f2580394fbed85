import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

test.each<[source: string, lines: string[], reasons: string[]]>([
  ['RFC 9110 section 10.2.3', ['Retry-After: 120'], ['header code retry-after: 120']],
  [
    'the same, a date',
    ['Retry-After: Fri, 31 Dec 1999 23:59:59 GMT'],
    ['header code retry-after: Fri, 31 Dec 1999 23:59:59 GMT'],
  ],
  [
    // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
    'GitHub',
    [
      'x-ratelimit-limit: 60',
      'x-ratelimit-remaining: 0',
      'x-ratelimit-reset: 1763635530',
      'x-ratelimit-resource: core',
    ],
    ['header code x-ratelimit-remaining: 0', 'header code x-ratelimit-reset: 1763635530'],
  ],
  ['GitHub, requests are left', ['x-ratelimit-remaining: 59', 'x-ratelimit-reset: 1763635530'], []],
  [
    // https://developer.okta.com/docs/reference/rl-best-practices/
    'Okta',
    ['X-Rate-Limit-Remaining: 0', 'X-Rate-Limit-Reset: 1609459200'],
    ['header code x-rate-limit-remaining: 0', 'header code x-rate-limit-reset: 1609459200'],
  ],
  [
    // https://docs.claude.com/en/api/rate-limits
    'Anthropic: of two limits one is used up',
    [
      'anthropic-ratelimit-requests-remaining: 49',
      'anthropic-ratelimit-requests-reset: 2025-01-01T00:01:00Z',
      'anthropic-ratelimit-tokens-remaining: 0',
      'anthropic-ratelimit-tokens-reset: 2025-01-01T00:02:00Z',
    ],
    [
      'header code anthropic-ratelimit-tokens-remaining: 0',
      'header code anthropic-ratelimit-tokens-reset: 2025-01-01T00:02:00Z',
    ],
  ],
  [
    // https://developer.konghq.com/plugins/rate-limiting/
    'Kong',
    ['X-RateLimit-Remaining-Minute: 0', 'X-RateLimit-Remaining-Hour: 99', 'RateLimit-Reset: 7'],
    ['header code x-ratelimit-remaining-minute: 0'],
  ],
  [
    'draft-ietf-httpapi-ratelimit-headers-10, section 4',
    ['RateLimit-Policy: "default";q=100;w=10', 'RateLimit: "default";r=0;t=5'],
    [
      'header code ratelimit.r: 0 « r=0',
      'header code ratelimit.t: 5 « t=5',
      'header code ratelimit-policy: "default";q=100;w=10',
    ],
  ],
  ['the same, requests are left', ['RateLimit-Policy: "default";q=100;w=10', 'RateLimit: "default";r=50;t=30'], []],
  [
    'draft 07',
    ['RateLimit: limit=100, remaining=0, reset=5'],
    ['header code ratelimit.remaining: 0 « remaining=0', 'header code ratelimit.reset: 5 « reset=5'],
  ],
])('%s', (_, lines, reasons) => {
  expect(told({ status: 429, headers: lines })).toEqual(reasons);
});
