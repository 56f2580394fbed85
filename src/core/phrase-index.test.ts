import { describe, expect, test } from 'vitest';
import { causeExamples } from './causes/all-examples.ts';
import { causeSays } from './causes/all-says.ts';
import { exchangeOf } from './causes/example.ts';
import { phraseIndex } from './phrase-index.ts';
import { reasonsOf } from './reasons.ts';

const phrases = Object.entries(causeSays).flatMap(([id, says]) =>
  Object.values<readonly (string | RegExp)[]>(says)
    .flat()
    .flatMap((pattern) => (pattern instanceof RegExp ? [{ id, pattern }] : [])),
);
const find = phraseIndex(phrases);

describe('finds what trying each finds', () => {
  const said = Object.values(causeExamples)
    .flat()
    .flatMap(({ refusal }) => reasonsOf(exchangeOf(refusal)).map((reason) => reason.said));
  test.each([...new Set([...said, '', 'ab', 'İ TOKEN EXPIRED', 'été: token expiré, token expired'])])('%s', (text) => {
    expect(find(text)).toEqual(phrases.filter(({ pattern }) => pattern.test(text)));
  });
});
