import { describe, expect, test } from 'vitest';
import type { Cause, Says } from './causes/cause.ts';
import type { Reason } from './reason.ts';
import { type Lexicon, lexiconOf, statementsOf } from './stated.ts';

/** A cause, and how servers say it. */
type Told = readonly [cause: Cause, says: Says];

const cause = (id: string, says: Says, implies: readonly string[] = []): Told => [
  { id, family: 'wrong', actor: 'developer', implies },
  says,
];

const lexicon = (all: readonly Told[]): Lexicon =>
  lexiconOf(
    all.map(([each]) => each),
    Object.fromEntries(all.map(([{ id }, says]) => [id, says])),
  );

const reason = (said: string, is: Reason['is'] = 'text', field = 'message'): Reason => ({
  source: 'json',
  is,
  said,
  field,
  place: { round: 0, part: 'body', name: field, quote: said },
});

const expired = cause('expired', { certain: ['token_expired', /\btoken expired\b/i], likely: [/\bexpired\b/i] }, [
  'invalid',
]);
const invalid = cause('invalid', { certain: [/\brevoked\b/i], likely: ['invalid_token', /\binvalid\b/i] });

const said = (reasons: readonly Reason[], causes: readonly Told[] = [expired, invalid]): [string, string][] =>
  [...statementsOf(reasons, lexicon(causes))].map(([id, { certainty }]) => [id, certainty]);

describe('statementsOf', () => {
  test.each(['token_expired', 'TokenExpired', 'TOKEN-EXPIRED', 'token.expired'])('reads the code %s', (code) => {
    expect(said([reason(code, 'code')])).toEqual([['expired', 'certain']]);
  });

  test('takes a word for a code and a sentence for a sentence, wherever they stand', () => {
    expect(said([reason('TokenExpired')])).toEqual([['expired', 'certain']]);
    expect(said([reason('token expired soon', 'code')])).toEqual([['expired', 'certain']]);
    expect(said([reason('my token_expired code')])).toEqual([]);
  });

  test('keeps the strongest of what is said of one cause, with all its places', () => {
    const weak = reason('it expired', 'text', 'detail');
    const strong = reason('token_expired', 'code', 'error');
    const [statement] = statementsOf([weak, strong], lexicon([expired])).values();
    expect(statement).toEqual({ certainty: 'certain', reason: strong, evidence: [strong.place, weak.place] });
  });

  test('is certain of neither where one sentence names two causes', () => {
    const other = cause('other', { certain: [/\bwrong audience\b/i] });
    expect(said([reason('token expired, wrong audience')], [expired, other])).toEqual([
      ['expired', 'likely'],
      ['other', 'likely'],
    ]);
  });

  test('stays certain where the one cause explains the other', () => {
    expect(said([reason('revoked: token expired')])).toEqual([
      ['expired', 'certain'],
      ['invalid', 'certain'],
    ]);
  });

  test('of "invalid or expired" only the general cause is likely', () => {
    expect(said([reason('Invalid or expired token')])).toEqual([
      ['expired', 'possible'],
      ['invalid', 'likely'],
    ]);
  });
});

test('what a cause implies is followed through others, also in a circle', () => {
  const { implied } = lexicon([cause('a', {}, ['b']), cause('b', {}, ['c']), cause('c', {}, ['a'])]);
  expect([...(implied.get('a') ?? [])]).toEqual(['b', 'c', 'a']);
});
