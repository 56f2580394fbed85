import { expect, test } from 'vitest';
import { needlesOf } from './needles.ts';

test.each([
  [/token expired/i, ['token expired']],
  [/\bToken\b (?:has )?Expired\b/, ['token ']],
  [/\b(?:invalid|wrong) token\b/i, [' token']],
  [/(?:invalid|wrong)/i, ['invalid', 'wrong']],
  [/(?:a|an|the)/i, undefined],
  [/(?:token)?/, undefined],
  [/(?:token){0,2} id/, [' id']],
  [/(?:token){1,2} x/, ['token']],
  [/tokens?/, ['token']],
  [/abc+d/, ['abc']],
  [/(?!never)always(?<!sometimes)/, ['always']],
  [/[^)\]|(]{3}word\.\d/, ['word.']],
  [/one|\d/, undefined],
  [/.{0,40}/, undefined],
  [/(?<name>named)/, ['named']],
  [/\u2019\x41yes/, ['yes']],
  [/a\/b\/c/, ['a/b/c']],
])('%s', (pattern, needles) => {
  expect(needlesOf(pattern)).toEqual(needles);
});
