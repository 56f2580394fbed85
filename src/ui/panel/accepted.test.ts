import { expect, test } from 'vitest';
import { acceptedWords } from './accepted.ts';

const minute = 60_000;

test.each<[workedAt: number | undefined, otherWorkedAt: number | undefined, words: string[]]>([
  [undefined, undefined, []],
  [8 * minute, undefined, ['These credentials were last accepted 2 minutes before this request.']],
  [undefined, 8 * minute, ['Other credentials of the same kind were accepted 2 minutes before this request.']],
  [
    7 * minute,
    8 * minute,
    [
      'These credentials were last accepted 3 minutes before this request.',
      'Other credentials of the same kind were accepted since, 2 minutes before this request.',
    ],
  ],
  [8 * minute, 7 * minute, ['These credentials were last accepted 2 minutes before this request.']],
])('accepted at %s, others at %s', (workedAt, otherWorkedAt, words) => {
  const known = { ...(workedAt && { workedAt }), ...(otherWorkedAt && { otherWorkedAt }) };
  expect(acceptedWords(known, 10 * minute)).toEqual(words);
});
