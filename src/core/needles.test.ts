import { expect, test } from 'vitest';
import { needlesOf } from './needles.ts';

test.each([
  [/token expired/i, [['token expired']]],
  [/\bToken\b (?:has )?Expired\b/, [['token '], ['expired']]],
  [/\b(?:invalid|wrong) token\b/i, [[' token'], ['invalid', 'wrong']]],
  [/(?:invalid|wrong)/i, [['invalid', 'wrong']]],
  [/(?:a|an|the)/i, []],
  [/(?:token)?/, []],
  [/(?:token){0,2} id/, [[' id']]],
  [/(?:token){1,2} x/, [['token']]],
  [/tokens?/, [['token']]],
  [/abc+d/, [['abc']]],
  [/(?!never)always(?<!sometimes)/, [['always']]],
  [/[^)\]|(]{3}word\.\d/, [['word.']]],
  [/.{0,40}/, []],
  [
    /(?:no (?:key|token)|keyless) (?:here|there)/,
    [
      ['here', 'there'],
      ['no ', 'keyless'],
    ],
  ],
  [/(?<name>named)/, [['named']]],
  [/\u2019\x41yes/, [['yes']]],
  [/a\/b\/c/, [['a/b/c']]],
])('%s', (pattern, lists) => {
  expect(needlesOf(pattern)).toEqual([lists]);
});

test('each alternative by itself', () => {
  expect(needlesOf(/\b(?:bad|wrong) token\b|one|\d/)).toEqual([[[' token'], ['bad', 'wrong']], [['one']], []]);
});
