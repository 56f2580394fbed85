import type { Problem } from '#core/problem.ts';

/** Which field of credentials a problem is about, by its code. */
const places: readonly (readonly [field: string, codes: string])[] = [
  ['username', 'digest-empty-username basic-empty-username'],
  ['password', 'basic-empty-password'],
  ['decoded', 'basic-no-colon basic-control-chars basic-not-utf8'],
  ['uri', 'digest-uri-mismatch'],
  ['nc', 'digest-nc-format'],
  ['algorithm', 'digest-algorithm-unknown'],
  ['response', 'digest-response-mismatch'],
  ['date', 'sigv4-date-mismatch sigv4-date-old'],
  ['signedHeaders', 'sigv4-host-not-signed'],
];

const fieldOf: ReadonlyMap<string, string> = new Map(
  places.flatMap(([field, codes]) => codes.split(' ').map((code) => [code, field])),
);

/** @returns the problems of a field that is shown; those of none of them with `undefined` */
export const problemsAt = (
  problems: readonly Problem[],
  field: string | undefined,
  shown: readonly string[],
): readonly Problem[] =>
  problems.filter(({ code }) => {
    const place = fieldOf.get(code);
    return field === (place !== undefined && shown.includes(place) ? place : undefined);
  });
