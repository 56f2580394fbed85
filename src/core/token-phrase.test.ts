import { expect, test } from 'vitest';
import { tokenPhrase } from './token-phrase.ts';

const expired = tokenPhrase(String.raw`TOKEN (?:has )?expired\b`);

test.each([
  ['Token expired', true],
  ['The access token has expired.', true],
  ['access_token expired', true],
  ['accessToken expired', true],
  ['jwt expired', true],
  ['CSRF token expired', false],
  ['The csrf_token has expired.', false],
  ['Refresh token expired', false],
  ['Your password reset token has expired', false],
  ['nontoken expired', false],
])('%s', (said, is) => {
  expect(expired.test(said)).toBe(is);
});
