/** The cookies: those that sign in one by one, the others together. */
import { isSessionCookie } from '../session-cookie.ts';
import type { Difference } from './difference.ts';
import { nameList } from './names.ts';
import type { Sides } from './sides.ts';

const prefix = 'cookie ';

export function cookieDifferences(sides: Sides): readonly Difference[] {
  const { before, sent, at, without } = sides;
  const names = new Set([...before.keys(), ...sent.keys()].filter((name) => name.startsWith(prefix)));
  const all = [...names].map((field) => ({ field, name: field.slice(prefix.length) }));
  const sessions = all.filter(({ name }) => isSessionCookie(name));
  const others = all.filter(({ name }) => !isSessionCookie(name));
  const place = at('sent', 'cookie');
  const listed = (is: (field: string) => boolean): string | undefined =>
    nameList(others.filter(({ field }) => is(field)).map(({ name }) => name));
  const [lost, gained] = [listed(sides.isLost), listed(sides.isGained)];
  // Where others went, the field is there and this one is not in it.
  const lostPlace =
    sent.size > 0 && [...sent.keys()].some((name) => name.startsWith(prefix)) ? place : without('cookie');
  return [
    ...sessions.flatMap(({ field, name }): Difference[] => {
      if (sides.isLost(field)) return [{ kind: 'session-cookie-lost', name, place: lostPlace }];
      if (sides.isGained(field)) return [{ kind: 'session-cookie-gained', name, place }];
      return sides.isOther(field) ? [{ kind: 'session-cookie-other', name, place }] : [];
    }),
    ...(lost ? [{ kind: 'cookies-lost', before: lost, place: lostPlace } as const] : []),
    ...(gained ? [{ kind: 'cookies-gained', now: gained, place } as const] : []),
  ];
}
