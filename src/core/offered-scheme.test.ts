import { expect, test } from 'vitest';
import { offersScheme, schemeOfShape } from './offered-scheme.ts';

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

test.each([
  // Discord, "Authentication": the example of its reference, shortened in no part
  ['MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs', 'Bot'],
  [`00${'a'.repeat(40)}`, 'SSWS'],
  [`00${'a'.repeat(39)}`, undefined],
  ['mF_9.B5f-4.1JqM', undefined],
])('%s', (token, scheme) => {
  expect(schemeOfShape(token)).toBe(scheme);
});
