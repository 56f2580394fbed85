import { describe, expect, test } from 'vitest';
import { givenAway } from './redact/decoded.fixture.ts';
import type { Kind } from './redact/hide.ts';
import { places, planted } from './redact/planted.fixture.ts';
import { isProvable } from './redact/proof.ts';
import { createRedactor, type ExportRecord, redactRecords, redactText } from './redact.ts';

/** Numerical Recipes' linear congruential generator: the same secrets in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const random = generator(20_261_121);
/** Letters and digits, with one of each at least: what a token looks like. */
const secret = (): string => {
  const length = 10 + random(30);
  const drawn = Array.from({ length }, () => letters[random(letters.length)]).join('');
  return `${drawn}${random(10)}q${random(10)}${random(10)}`;
};

const names = Object.keys(places);
const garden = Array.from({ length: 300 }, (_, index) => ({
  place: names[index % names.length] ?? '',
  secret: secret(),
}));
const records: readonly ExportRecord[] = garden.map(({ place, secret: planting }) => planted(place, planting));
const secrets = garden.map((each) => each.secret);
const exported = (redacted: unknown): string => JSON.stringify(redacted, null, 1);

describe('300 secrets, in every place', () => {
  test('the checker finds each of them before', () => {
    expect(givenAway(exported(records), secrets)).toEqual(secrets);
  });

  test('the checker finds none of them after, nor does the proof', () => {
    const redactor = createRedactor();
    const text = exported(redactRecords(records, redactor));
    const left = new Set(givenAway(text, secrets));
    expect(garden.filter((each) => left.has(each.secret)).map(({ place }) => place)).toEqual([]);
    expect(redactText(text, redactor.secrets())).toMatchObject({ ok: true });
  });

  test.each(names)('one record alone: %s', (place) => {
    const redactor = createRedactor();
    const planting = secret();
    const text = exported(redactRecords([planted(place, planting)], redactor));
    expect(givenAway(text, [planting])).toEqual([]);
    expect(redactText(text, redactor.secrets()).ok).toBe(true);
  });
});

test('with the redactor switched off for one kind the proof refuses, and never says the secret', () => {
  const all = createRedactor();
  redactRecords(records, all);
  const kinds = [
    ...new Set(
      all
        .secrets()
        .filter(isProvable)
        .map(({ kind }) => kind),
    ),
  ];
  expect(kinds.toSorted()).toEqual(
    'basic bearer challenge claim code cookie credentials email header key name nonce password proof saml segment signature state token user value'.split(
      ' ',
    ) as Kind[],
  );
  for (const kind of kinds) {
    const redactor = createRedactor({ show: [kind] });
    const result = redactText(exported(redactRecords(records, redactor)), redactor.secrets());
    expect([kind, result.ok]).toEqual([kind, false]);
    expect(givenAway(exported(result), secrets)).toEqual([]);
  }
}, 60_000);
