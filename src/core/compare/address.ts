/** What was asked for: method, host, path, query, and by which way. */
import { hostAndPath } from '../address.ts';
import { keptVia } from '../good.ts';
import type { LastGood } from '../messages.ts';
import { sizeOf } from '../trim.ts';
import type { Difference } from './difference.ts';
import { nameList } from './names.ts';
import type { Sides } from './sides.ts';

const originOf = (url: string): string => /^[^/]*\/\/[^/]*/.exec(url)?.[0] ?? url;

function way({ exchange, index, good: { via }, at }: Sides): readonly Difference[] {
  if (via === undefined) return [];
  const rounds = exchange.rounds.slice(0, index).filter(({ end }) => end.kind === 'redirect');
  const [before, now] = [via, keptVia(rounds.map(({ url }) => url))].map((each) => each.join(' → ')) as [
    string,
    string,
  ];
  if (before === now) return [];
  return [{ kind: 'redirect', ...(before !== '' && { before }), ...(now !== '' && { now }), place: at('url') }];
}

/** Of a long query good.ts keeps only a part. */
const isWhole = (query: LastGood['query']): boolean => query.length < 20 && sizeOf(query) < 300;

function query({ good, now, round, at }: Sides): readonly Difference[] {
  if (round.cut !== undefined) return [];
  const [had, has] = [new Set(good.query), new Set(now.query)];
  const lost = isWhole(now.query) ? good.query.filter((name) => !has.has(name)) : [];
  const gained = isWhole(good.query) ? now.query.filter((name) => !had.has(name)) : [];
  const [before, more] = [nameList(lost), nameList(gained)];
  return [
    ...(before ? [{ kind: 'query-lost', before, place: { ...at('url', lost[0]), absent: true } } as const] : []),
    ...(more ? [{ kind: 'query-gained', now: more, place: at('url', gained[0]) } as const] : []),
  ];
}

export function addressDifferences(sides: Sides): readonly Difference[] {
  const { good, now, at } = sides;
  const differing = (kind: Difference['kind'], before: string, after: string, part: 'url' | 'method'): Difference[] =>
    before === after ? [] : [{ kind, before, now: after, place: at(part) }];
  const [before, path] = [hostAndPath(good.url).path, hostAndPath(now.url).path];
  const isOtherThing = good.url === now.url && sides.isOther(':path');
  return [
    ...differing('method', good.method, now.method, 'method'),
    ...differing('host', originOf(good.url), originOf(now.url), 'url'),
    ...differing('path', before, path, 'url'),
    ...(isOtherThing ? [{ kind: 'thing', place: at('url') } as const] : []),
    ...way(sides),
    ...query(sides),
  ];
}
