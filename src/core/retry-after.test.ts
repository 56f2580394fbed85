import { describe, expect, test } from 'vitest';
import { exampleTime, exchangeOf } from './causes/example.ts';
import { factsOf } from './facts.ts';
import { retryAfter } from './retry-after.ts';

const secondsUntil = (answer: readonly string[], body?: string): number | undefined => {
  const refusal = { request: 'GET https://api.example.com/', status: 429, answer, ...(body !== undefined && { body }) };
  const facts = factsOf(exchangeOf(refusal), { now: exampleTime });
  const at = facts && retryAfter(facts);
  return at === undefined ? undefined : (at - exampleTime) / 1_000;
};

describe('when to try again, in seconds from now', () => {
  test.each([
    // RFC 9110 section 10.2.3
    [['Retry-After: 120'], 120],
    [['Retry-After: Thu, 01 Jan 2026 00:01:00 GMT'], 60],
    // The server's clock is an hour slow: the wait is what it means.
    [['Date: Wed, 31 Dec 2025 23:00:00 GMT', 'Retry-After: Wed, 31 Dec 2025 23:00:30 GMT'], 30],
    // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: UTC epoch seconds
    [['X-RateLimit-Remaining: 0', 'X-RateLimit-Reset: 1767225900'], 300],
    [['X-RateLimit-Remaining: 7', 'X-RateLimit-Reset: 1767225900'], undefined],
    [['Retry-After: 5', 'X-RateLimit-Remaining: 0', 'X-RateLimit-Reset: 1767225900'], 5],
    // https://docs.claude.com/en/api/rate-limits#response-headers: RFC 3339
    [['anthropic-ratelimit-tokens-remaining: 0', 'anthropic-ratelimit-tokens-reset: 2026-01-01T00:00:40Z'], 40],
    // https://platform.openai.com/docs/guides/rate-limits#rate-limits-in-headers
    [['x-ratelimit-remaining-tokens: 0', 'x-ratelimit-reset-tokens: 6m0s'], 360],
    [['x-ratelimit-remaining-requests: 0', 'x-ratelimit-reset-requests: 20ms'], 0.02],
    // draft-ietf-httpapi-ratelimit-headers-10
    [['RateLimit: "default";r=0;t=50'], 50],
    [['Retry-After: soon'], undefined],
    [[], undefined],
  ])('%j: %s', (answer, expected) => {
    expect(secondsUntil(answer)).toBe(expected);
  });

  // https://discord.com/developers/docs/topics/rate-limits
  test('a member of the body', () => {
    const body = '{"message":"You are being rate limited.","retry_after":64.57,"global":false}';
    expect(secondsUntil(['Content-Type: application/json'], body)).toBe(64.57);
  });
});
