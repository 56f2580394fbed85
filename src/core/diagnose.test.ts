import { describe, expect, test } from 'vitest';
import type { Cause, Found, Says } from './causes/cause.ts';
import { exampleTime, exchangeOf, type Refusal } from './causes/example.ts';
import { diagnoseBy, type Services } from './diagnose-by.ts';

const cause = (id: string, found: Partial<Found> & Pick<Found, 'certainty'>, over: Partial<Cause> = {}): Cause => ({
  id,
  family: 'wrong',
  actor: 'developer',
  check: ({ at }) => ({ evidence: [at('status')], ...found }),
  ...over,
});

const nothing: Services = { vendorsOf: () => [], wallsOf: () => new Map() };

const refused: Refusal = { request: 'GET https://api.example/me', status: 401 };

const found = (causes: readonly Cause[], refusal = refused, says: Readonly<Record<string, Says>> = {}): string[] =>
  diagnoseBy(
    causes,
    says,
    nothing,
  )(exchangeOf(refusal), { now: exampleTime }).map(({ cause: id, certainty }) => `${id} ${certainty}`);

describe('diagnose', () => {
  test('puts the surest first, then what has more evidence, then by name', () => {
    const two: Partial<Cause> = {
      check: ({ at }) => ({ certainty: 'likely', evidence: [at('status'), at('method')] }),
    };
    const causes = [
      cause('possible', { certainty: 'possible' }),
      cause('b', { certainty: 'likely' }),
      cause('a', { certainty: 'likely' }),
      cause('two', { certainty: 'likely' }, two),
      cause('certain', { certainty: 'certain' }),
    ];
    expect(found(causes)).toEqual(['certain certain', 'two likely', 'a likely', 'b likely', 'possible possible']);
  });

  test('puts what the server says itself before what is inferred just as surely', () => {
    const causes = [
      cause('a', { certainty: 'likely' }),
      { id: 'z', family: 'wrong', actor: 'developer' } satisfies Cause,
    ];
    const answer = ['WWW-Authenticate: Bearer error="access_denied"'];
    expect(found(causes, { ...refused, answer }, { z: { likely: ['access_denied'] } })).toEqual([
      'z likely',
      'a likely',
    ]);
  });

  test('lets only the first finding be certain', () => {
    expect(found([cause('a', { certainty: 'certain' }), cause('b', { certainty: 'certain' })])).toEqual([
      'a certain',
      'b likely',
    ]);
  });

  test('hides what a finding implies, also through another cause, unless that is surer', () => {
    const special = cause('special', { certainty: 'likely' }, { implies: ['general'] });
    const general = cause('general', { certainty: 'likely' }, { implies: ['more-general'] });
    const more = cause('more-general', { certainty: 'likely' });
    expect(found([special, more, { ...general, check: () => undefined }])).toEqual(['special likely']);
    expect(found([special, cause('general', { certainty: 'certain' })])).toEqual(['general certain', 'special likely']);
  });

  test('says that a check broke off, and goes on', () => {
    const broken = cause(
      'broken',
      { certainty: 'certain' },
      {
        check() {
          throw new Error('secret');
        },
      },
    );
    const all = diagnoseBy(
      [broken, cause('a', { certainty: 'likely' })],
      {},
      nothing,
    )(exchangeOf(refused), {
      now: exampleTime,
    });
    expect(all.map(({ cause: id, params }) => [id, params])).toEqual([
      ['a', {}],
      ['unknown', { failed: 'broken' }],
    ]);
  });

  test('drops "unknown" where anything else was found', () => {
    const unknown = cause('unknown', { certainty: 'possible' });
    expect(found([unknown])).toEqual(['unknown possible']);
    expect(found([unknown, cause('a', { certainty: 'possible' })])).toEqual(['a possible']);
  });

  test('says nothing of an answer that is no refusal by its status, unless the server says so', () => {
    const guess = cause('guess', { certainty: 'likely' });
    const said: Cause = { id: 'said', family: 'wrong', actor: 'developer' };
    const says = { said: { certain: ['missing_scope'] } };
    const answer = ['Content-Type: application/json'];
    expect(found([guess, said], { ...refused, status: 200 }, says)).toEqual([]);
    const body = '{"ok":false,"error":"missing_scope"}';
    expect(found([guess, said], { ...refused, status: 200, answer, body }, says)).toEqual([
      'said certain',
      'guess likely',
    ]);
  });

  test('asks the visitor to act where a navigation was refused, and the developer where a script asked', () => {
    const asker = cause('a', { certainty: 'likely' }, { actor: 'asker' });
    const actor = (type: string) =>
      diagnoseBy([asker], {}, nothing)(exchangeOf({ ...refused, type }), { now: exampleTime })[0]?.actor;
    expect([actor('main_frame'), actor('sub_frame'), actor('xmlhttprequest')]).toEqual([
      'visitor',
      'visitor',
      'developer',
    ]);
  });

  test('never throws: an exchange without rounds has no verdict', () => {
    const empty = { ...exchangeOf(refused), rounds: [] };
    expect(diagnoseBy([cause('a', { certainty: 'likely' })], {}, nothing)(empty, { now: exampleTime })).toEqual([]);
  });
});
