import { expect, test } from 'vitest';
import { offersScheme } from './offered-scheme.ts';

test.each([
  ['Bearer', 'bearer', true],
  ['Negotiate', 'NTLM', true],
  ['xBasic', 'Basic', true],
  ['x-Basic', 'Basic', true],
  ['FormBased', 'Bearer', true],
  ['Bearer', 'Basic', false],
  ['Basic', 'Bearer', false],
  ['DPoP', 'Bearer', false],
])('%s and %s', (challenge, credentials, is) => {
  expect(offersScheme(challenge, credentials)).toBe(is);
});
