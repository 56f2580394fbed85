import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasOpen, healed, healingKey, withOpen } from './healing.ts';
import type { OpenAddress, Slot, TabSummary } from './messages.ts';

const keyOf = (url: string, method = 'GET'): string => healingKey('salt', { method, url, asker: '' });
const same = (a: string, b: string): boolean => keyOf(`https://a.example/${a}`) === keyOf(`https://a.example/${b}`);

describe('the same request again', () => {
  test.each<[a: string, b: string]>([
    ['x#a', 'x#b'],
    ['x?access_token=a&y=1', 'x?access_token=b&y=1'],
    ['x?y=1&access_token=a', 'x?y=1&access_token=b'],
    ['x?y=1', 'x?y=1&token=b'],
    ['x?y=1', 'x?token=b&y=1'],
    ['x?token=', 'x?token=b=='],
    ['x', 'x?'],
    ['x?y=1', 'x?&y=1&'],
    ['x?API-Key=a', 'x?API-Key=b'],
    ['x?key=AIzaSyA1234567890abcdef', 'x?key=AIzaSyB1234567890abcdef'],
    // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
    [
      'x?X-Amz-Credential=A%2F20130524&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-Signature=aeea',
      'x?X-Amz-Credential=A%2F20130525&X-Amz-Date=20130525T000000Z&X-Amz-Expires=86400&X-Amz-Signature=beeb',
    ],
    // https://learn.microsoft.com/rest/api/storageservices/create-service-sas
    ['x?sv=2020&se=2026-11-21T10%3A00%3A00Z&sr=b&sig=a%3D', 'x?sv=2020&se=2026-11-22T10%3A00%3A00Z&sr=b&sig=b%3D'],
    // https://api.jquery.com/jQuery.ajax/ (cache)
    ['x?_=1700000000001', 'x?_=1700000000002'],
    ['x;jsessionid=A1?y=1', 'x;jsessionid=B2?y=1'],
  ])('%s = %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  test.each<[a: string, b: string]>([
    ['x', 'y'],
    ['x/1', 'x/2'],
    ['x?y=1', 'x?y=2'],
    ['x?y=1', 'x'],
    ['x?key=1', 'x?key=2'],
    ['x?monkey=1', 'x?monkey=2'],
    ['x?sort_key=name', 'x?sort_key=date'],
    ['x?pageToken=a', 'x?pageToken=b'],
    ['x?next_token=a', 'x?next_token=b'],
    ['x?$skiptoken=a', 'x?$skiptoken=b'],
    ['x?tokens=a', 'x?tokens=b'],
    ['x?t=1', 'x?t=2'],
    ['x?design=a', 'x?design=b'],
    ['x;v=1', 'x;v=2'],
  ])('%s ≠ %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  test('with user and password in the address or without; another method, host or salt is another request', () => {
    expect(keyOf('https://u:p@a.example/')).toBe(keyOf('https://a.example/'));
    expect(keyOf('https://a.example/', 'POST')).not.toBe(keyOf('https://a.example/'));
    expect(keyOf('https://b.example/')).not.toBe(keyOf('https://a.example/'));
    expect(healingKey('other', { method: 'GET', url: 'https://a.example/', asker: '' })).not.toBe(
      keyOf('https://a.example/'),
    );
    expect(keyOf('https://a.example/?token=hunter2hunter2')).toMatch(/^[0-9a-z]{1,11}$/);
  });

  // Each parameter is looked at once, and by patterns that never look twice at a character.
  test.each(['?', '&', '=', '&token', ';jsessionid=', '@', '#', 'x?token=', 'api_'])(
    '200,000 characters of %j give a key',
    (text) => {
      expect(keyOf(`https://a.example/?${text.repeat(200_000 / text.length)}`)).toMatch(/^[0-9a-z]{1,11}$/);
    },
  );
});

const open = (...keys: string[]): OpenAddress[] => keys.map((key) => [key, 100] as const);

const slot = (n: number, rest: Partial<Slot> = {}): Slot => ({
  n,
  bytes: 1,
  requestId: String(n),
  startedAt: 100,
  weight: 'refused',
  key: 'k',
  open: open('a'),
  ...rest,
});
const tab = (...slots: Slot[]): TabSummary => ({ tabId: 7, slots });
const without = ({ open: _, ...rest }: Slot): Slot => rest;

describe('healed', () => {
  test('a failure is healed by a success that began later, or at once', () => {
    const { open: _, ...rest } = slot(1);
    expect(healed(tab(slot(1)), 'a', '9', 100)).toEqual(tab({ ...rest, weight: 'healed', healedBy: '9' }));
  });

  test('not by one that began before it, nor by one at another address', () => {
    const before = tab(slot(1), without(slot(2, { weight: 'quiet' })));
    expect(healed(before, 'a', '9', 99)).toBe(before);
    expect(healed(before, 'b', '9', 200)).toBe(before);
    expect(healed(tab(), 'a', '9', 200)).toEqual(tab());
  });

  test('a group is healed with its last address', () => {
    const group = slot(1, { open: open('a', 'b'), times: 3 });
    const once = healed(tab(group), 'a', '8', 200);
    expect(once).toEqual(tab({ ...group, open: open('b') }));
    const { open: _, ...rest } = group;
    expect(healed(once, 'b', '9', 201)).toEqual(tab({ ...rest, weight: 'healed', healedBy: '9' }));
  });

  test('not by what began before the address was refused again', () => {
    const later = tab(slot(1, { open: [['a', 300]] }));
    expect(healed(later, 'a', '9', 200)).toBe(later);
    expect(healed(later, 'a', '9', 300).slots[0]?.weight).toBe('healed');
  });

  test('each address by itself: one may be retried before another of the group is refused', () => {
    const group = slot(1, {
      open: [
        ['a', 100],
        ['b', 300],
      ],
      times: 2,
    });
    const once = healed(tab(group), 'a', '8', 200);
    expect(once.slots[0]?.open).toEqual([['b', 300]]);
    expect(healed(once, 'b', '9', 400).slots[0]?.weight).toBe('healed');
  });

  test('all failures of this address, and no others; the rest of the summary stays', () => {
    const summary: TabSummary = {
      ...tab(slot(1), slot(2, { open: open('b') }), slot(3, { open: [['a', 300]] }), slot(4)),
      dropped: 2,
    };
    const now = healed(summary, 'a', '9', 200);
    expect(now.slots.map(({ weight }) => weight)).toEqual(['healed', 'refused', 'refused', 'healed']);
    expect(now.slots[1]).toBe(summary.slots[1]);
    expect(now.dropped).toBe(2);
  });
});

describe('open addresses', () => {
  test('a tab with one is worth a look', () => {
    expect(hasOpen(undefined)).toBe(false);
    expect(hasOpen(tab())).toBe(false);
    expect(hasOpen(tab(without(slot(1))))).toBe(false);
    expect(hasOpen(tab(without(slot(1)), slot(2)))).toBe(true);
  });

  test('the same one again changes nothing, but when it was asked', () => {
    const both = open('a', 'b');
    expect(withOpen(both, ['b', 100])).toBe(both);
    expect(withOpen(both, ['b', 50])).toBe(both);
    expect(withOpen(both, ['b', 200])).toEqual([
      ['a', 100],
      ['b', 200],
    ]);
    expect(withOpen(both, ['c', 100])).toEqual(open('a', 'b', 'c'));
  });

  test('beyond twenty a mark stays that nothing heals', () => {
    const names = Array.from({ length: 30 }, (_, n) => `k${n}`);
    const all = open(...names).reduce<readonly OpenAddress[]>(withOpen, []);
    expect(all).toEqual(open(...names.slice(0, 20), '*'));
    expect(withOpen(all, ['another', 100])).toBe(all);
    const now = names.reduce((summary, key) => healed(summary, key, '9', 200), tab(slot(1, { open: all })));
    expect(now.slots[0]).toMatchObject({ weight: 'refused', open: open('*') });
  });

  test('whatever fails and is healed in whatever order: healed exactly when each address went well after it failed', () => {
    const happenings = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean() }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(happenings, (list) => {
        let summary = tab(slot(1));
        const refused = new Set(['a']);
        for (const [index, { key, fails }] of list.entries()) {
          const [group] = summary.slots;
          const at = 200 + index;
          if (group?.open === undefined) break;
          if (fails) refused.add(key);
          else refused.delete(key);
          summary = fails ? tab({ ...group, open: withOpen(group.open, [key, at]) }) : healed(summary, key, '9', at);
        }
        expect(summary.slots[0]?.weight).toBe(refused.size === 0 ? 'healed' : 'refused');
        expect((summary.slots[0]?.open ?? []).map(([key]) => key).sort()).toEqual([...refused].sort());
      }),
    );
  });
});
