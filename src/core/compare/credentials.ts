/** Who asked: the credentials, and what a token says of itself. */
import { scopeClaims } from '../good-claims.ts';
import { isCredential } from '../group.ts';
import type { Difference } from './difference.ts';
import type { Sides } from './sides.ts';

type Fields = Sides['sent'];

const isOfCredential = (name: string): boolean => name.startsWith('query ') || isCredential({ name, value: '' });

const schemeIn = (fields: Fields, name: string): string | undefined => fields.get(name)?.[0]?.scheme;

const textIn = (fields: Fields, name: string): string | undefined => fields.get(name)?.[0]?.value;

/** Moments in a JWT are seconds since 1970 (RFC 7519 section 2). */
function momentIn(fields: Fields, claim: 'exp' | 'iat'): number | undefined {
  const moment = Number(textIn(fields, `claim ${claim}`)) * 1_000;
  // What a Date can hold (ECMA-262 section 21.4.1.1).
  return Math.abs(moment) <= 8.64e15 ? moment : undefined;
}

const momentWords = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

const shown = (before: string | undefined, now: string | undefined) => ({
  ...(before !== undefined && { before }),
  ...(now !== undefined && { now }),
});

/** Is it a token of another age than the one that worked? */
function ageOf({ before, sent }: Sides): Pick<Difference, 'kind' | 'before' | 'now'> {
  const [then, now] = [momentIn(before, 'iat'), momentIn(sent, 'iat')];
  if (then === undefined || now === undefined || then === now) return { kind: 'credential-other' };
  return { kind: now < then ? 'token-older' : 'token-newer', before: momentWords(then), now: momentWords(now) };
}

function credential(sides: Sides, field: string): readonly Difference[] {
  const { before, sent, at, without } = sides;
  const isQuery = field.startsWith('query ');
  const name = isQuery ? field.slice('query '.length) : field;
  const [then, now] = [schemeIn(before, field), schemeIn(sent, field)];
  const place = isQuery ? at('url', name) : at('sent', name);
  if (sides.isLost(field)) {
    const absent = isQuery ? { ...place, absent: true as const } : without(name);
    return [{ kind: 'credential-lost', name, ...shown(then, undefined), place: absent }];
  }
  if (sides.isGained(field)) return [{ kind: 'credential-gained', name, ...shown(undefined, now), place }];
  if (!sides.isOther(field)) return [];
  if (then !== now) return [{ kind: 'credential-scheme', name, ...shown(then, now), place }];
  if (isBroken(sides, field)) return [{ kind: 'token-broken', name, place }];
  return [{ name, ...(field === sides.tokenField ? ageOf(sides) : { kind: 'credential-other' }), place }];
}

const hasClaims = (fields: Fields): boolean => [...fields.keys()].some((name) => name.startsWith('claim '));

/** A JWT worked, and what stands in its place can't be read as one. */
const isBroken = ({ before, sent, tokenField }: Sides, field: string): boolean =>
  field === tokenField && hasClaims(before) && !hasClaims(sent);

/** The time of the token was over when it was sent; that of the one that worked was not. Both by our own clock. */
function ended({ before, sent, good, round, tokenField, at }: Sides): readonly Difference[] {
  const [then, now] = [momentIn(before, 'exp'), momentIn(sent, 'exp')];
  if (now === undefined || now > round.at || (then !== undefined && then <= good.at)) return [];
  const words = shown(then === undefined ? undefined : momentWords(then), momentWords(now));
  return [{ kind: 'token-ended', name: 'exp', ...words, place: at('sent', tokenField) }];
}

const wordsIn = (text: string | undefined): readonly string[] => (text ?? '').split(' ').filter((word) => word !== '');

function scopes(sides: Sides, claim: string): readonly Difference[] {
  const { before, sent, tokenField, at } = sides;
  const name = `claim ${claim}`;
  const place = at('sent', tokenField);
  const isUntold = [before, sent].some((fields) => fields.has(name) && textIn(fields, name) === undefined);
  if (isUntold) return sides.isOther(name) ? [{ kind: 'scope-other', name: claim, place }] : [];
  const [then, now] = [wordsIn(textIn(before, name)), wordsIn(textIn(sent, name))];
  const [had, has] = [new Set(then), new Set(now)];
  const lost = then.filter((word) => !has.has(word)).join(' ');
  const gained = now.filter((word) => !had.has(word)).join(' ');
  return [
    ...(lost === '' ? [] : [{ kind: 'scope-lost', name: claim, before: lost, place } as const]),
    ...(gained === '' ? [] : [{ kind: 'scope-gained', name: claim, now: gained, place } as const]),
  ];
}

const whole = { aud: 'audience', iss: 'issuer', sub: 'subject' } as const;

function claims(sides: Sides): readonly Difference[] {
  const { before, sent, tokenField, at } = sides;
  if (!hasClaims(before) || !hasClaims(sent)) return [];
  const others = (['aud', 'iss', 'sub'] as const).flatMap((claim): Difference[] => {
    const name = `claim ${claim}`;
    if (!sides.isOther(name) && before.has(name) === sent.has(name)) return [];
    const words = shown(textIn(before, name), textIn(sent, name));
    return [{ kind: whole[claim], name: claim, ...words, place: at('sent', tokenField) }];
  });
  return [...ended(sides), ...scopeClaims.flatMap((claim) => scopes(sides, claim)), ...others];
}

/** What is different of who asked. */
export function credentialDifferences(sides: Sides): readonly Difference[] {
  const names = new Set([...sides.before.keys(), ...sides.sent.keys()].filter(isOfCredential));
  const isWhole = sides.isWhole(sides.tokenField);
  return [...[...names].flatMap((name) => credential(sides, name)), ...(isWhole ? claims(sides) : [])];
}
