import { describe, expect, test } from 'vitest';
import { firefox } from './engine.ts';
import { event, headers } from './event.fixture.ts';
import type { NetEvent } from './event.ts';
import { fold } from './fold.ts';
import { challengeLines, finalStatus, isForBrowser, weigh } from './relevance.ts';

const challenge = headers('WWW-Authenticate: Negotiate');

const ends = (status: number, lines = headers(), before: NetEvent[] = []) =>
  fold(
    [
      event('sent', 2),
      ...before,
      event('response', 8, { status, headers: lines }),
      event('completed', 9, { status, headers: lines }),
    ],
    firefox,
  );

describe('weigh', () => {
  test.each([
    [401, headers(), 'refused'],
    [403, headers(), 'refused'],
    [407, headers(), 'refused'],
    [200, headers(), undefined],
    [404, headers(), undefined],
    [404, challenge, 'refused'],
    [200, challenge, 'quiet'],
    [302, challenge, 'quiet'],
    [200, headers('Optional-WWW-Authenticate: Basic realm="x"'), 'quiet'],
    [407, headers('Proxy-Authenticate: Basic realm="p"'), 'refused'],
    [419, headers(), 'refused'],
    [440, headers(), 'refused'],
    [493, headers(), undefined],
    [494, headers(), 'refused'],
    [499, headers(), 'refused'],
    [511, headers(), 'refused'],
    [202, headers('x-amzn-waf-action: challenge'), 'refused'],
    [200, headers('grpc-status: 16'), 'refused'],
    [200, headers('grpc-status: 5'), undefined],
    [200, headers('X-GitHub-SSO: partial-results; organizations=21955855'), 'quiet'],
    [403, headers('X-GitHub-SSO: required; url=https://github.com/orgs/octodocs-test/sso'), 'refused'],
    [400, headers('x-amzn-ErrorType: UnrecognizedClientException'), 'refused'],
    [400, headers('x-amzn-ErrorType: ExpiredTokenException:http://internal.amazon.com/coral/'), 'refused'],
    [400, headers('x-amzn-ErrorType: ValidationException'), undefined],
    [429, headers('X-RateLimit-Remaining: 0'), 'refused'],
    [200, headers('X-RateLimit-Remaining: 0'), undefined],
    [429, headers('X-RateLimit-Remaining: 10'), undefined],
    [429, headers('Retry-After: 60'), 'refused'],
    [503, headers('Retry-After: 60'), undefined],
    [999, headers(), 'refused'],
    [503, headers('x-datadome: protected'), undefined],
    [405, headers('cf-ray: 9a1000000000abcd-FRA'), undefined],
  ])('%i with %j is %s', (status, lines, weight) => {
    expect(weigh(ends(status, lines))).toBe(weight);
  });

  test('a challenge that was answered well is quiet', () => {
    const first = event('response', 3, { headers: challenge });
    const again = event('sent', 4);
    expect(weigh(ends(200, headers(), [first, again]))).toBe('quiet');
    expect(weigh(ends(401, headers(), [first, again]))).toBe('refused');
  });

  test('an open dialog waits', () => {
    const open = fold([event('response', 2, { headers: challenge }), event('auth', 3)], firefox);
    expect(weigh(open)).toBe('waiting');
    expect(finalStatus(open)).toBe(401);
  });

  test('refused by its body alone', () => {
    expect(weigh({ ...ends(200), refusal: 'unauthenticated' })).toBe('refused');
  });

  test('no response at all is none of our business', () => {
    expect(weigh(fold([event('failed', 2)], firefox))).toBeUndefined();
  });
});

test('challengeLines keeps order, spelling and repeated lines', () => {
  const lines = headers('www-authenticate: Bearer', 'X: y', 'WWW-Authenticate: Basic realm="x"');
  const [round] = ends(401, lines).rounds;
  expect(round && challengeLines(round)).toEqual([lines[0], lines[2]]);
});

test.each([
  ['Basic realm="x"', true],
  ['Bearer, Negotiate', true],
  ['Bearer realm="Basic"', false],
  ['xBasic realm="x"', false],
  ['DPoP algs="ES256"', false],
])('isForBrowser(%s) is %s', (value, expected) => {
  expect(isForBrowser({ headers: [{ name: 'WWW-Authenticate', value }] })).toBe(expected);
});
