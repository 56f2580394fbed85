import { expect, test } from 'vitest';
import { keyPhrase } from './key-phrase.ts';

const invalid = keyPhrase(String.raw`\binvalid KEY`);

test.each([
  'Invalid API key',
  'invalid x-api-key',
  'invalid `x-typesense-api-key` header',
  'Invalid ApiKey',
  'Access denied due to invalid subscription key',
  'invalid "api_key" parameter',
])('%s speaks of an API key', (said) => {
  expect(invalid.test(said)).toBe(true);
});

test.each([
  'Invalid form key',
  'invalid key',
  'Invalid access key id',
  'Invalid API token',
  'Invalid monkey',
  'invalid api keyboard',
])('%s does not', (said) => {
  expect(invalid.test(said)).toBe(false);
});
