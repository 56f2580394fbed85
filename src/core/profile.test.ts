import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firefox } from './engine.ts';
import { event, headers } from './event.fixture.ts';
import type { NetEvent } from './event.ts';
import type { Exchange } from './exchange.ts';
import { fold } from './fold.ts';
import { createProfiles, type Profiles } from './profile.ts';

const noon = Date.UTC(2026, 10, 21, 12);

interface Told {
  readonly at?: number;
  readonly url?: string;
  readonly method?: string;
  readonly status?: number;
  readonly sends?: readonly string[];
  readonly answers?: readonly string[];
  readonly fromCache?: true;
}

/** Sent at `at`, answered and heard 100 ms later. */
function events({ at = noon, status = 200, sends = [], answers = [], fromCache, ...base }: Told = {}): NetEvent[] {
  const head = { ...base, status, headers: headers(...answers), ...(fromCache && { fromCache }) };
  return [
    event('sent', at, { ...base, headers: headers(...sends) }),
    event('response', at + 100, { ...head, heard: at + 100 }),
    event('completed', at + 101, head),
  ];
}

const failing = (told: Told = {}): Exchange => fold(events({ at: noon + 60_000, status: 401, ...told }), firefox);

function fed(...list: readonly Told[]): Profiles {
  const profiles = createProfiles();
  for (const told of list) profiles.note(events(told), false);
  return profiles;
}

const url = 'http://a.localhost/things/1';

test('nothing went well where a mark or a body refuses, whatever the status', () => {
  const profiles = createProfiles();
  profiles.note(events({ answers: [`Date: ${new Date(noon).toUTCString()}`] }), false, true);
  expect(profiles.of(failing(), 'salt')).toEqual({ clock: expect.anything() });
  profiles.note(events(), false);
  expect(profiles.of(failing(), 'salt')?.good).toBeDefined();
  expect(profiles.of({ ...failing(), refusal: 'forbidden' }, 'salt')).toEqual({ clock: expect.anything() });
});
const date = (at: number): string => `Date: ${new Date(at).toUTCString()}`;

describe('the clock', () => {
  test('of a server ten minutes ahead, by refusals as well as by successes', () => {
    const profiles = fed({ status: 401, answers: [date(noon + 600_000)] }, { answers: [date(noon + 600_000)] });
    expect(profiles.of(failing(), 'salt')?.clock).toEqual({ offset: 600_450, within: 550, samples: 2 });
  });

  test('rests on the latest five answers', () => {
    const old = { answers: [date(noon + 600_000)] };
    const now = Array.from({ length: 5 }, (_, n) => ({ at: noon + n * 1_000, answers: [date(noon + n * 1_000)] }));
    expect(fed(old, ...now).of(failing(), 'salt')?.clock).toMatchObject({ samples: 5, offset: 450 });
    expect(fed(old, ...now.slice(1)).of(failing(), 'salt')?.clock).toMatchObject({ samples: 1, offset: 450 });
  });

  test('not by what a cache gave, nor by what nobody heard in time', () => {
    const profiles = fed({ answers: [date(noon)], fromCache: true }, { answers: [date(noon), 'Age: 1'] });
    const unheard = events({ answers: [date(noon)] }).map((each) => {
      if (each.kind !== 'response') return each;
      const { heard: _, ...rest } = each;
      return rest;
    });
    profiles.note(unheard, false);
    expect(profiles.of(failing(), 'salt')?.clock).toBeUndefined();
  });
});

describe('credentials', () => {
  const [a, b] = ['Authorization: Bearer a', 'Authorization: Bearer b'];

  test('these very ones, and others of the same kind', () => {
    const known = fed({ at: noon, sends: [a] }, { at: noon + 1, sends: [a] }, { at: noon + 2, sends: [b] });
    expect(known.of(failing({ sends: [a] }), 'salt')).toMatchObject({ workedAt: noon + 1, otherWorkedAt: noon + 2 });
    expect(known.of(failing({ sends: [b] }), 'salt')).toMatchObject({ workedAt: noon + 2, otherWorkedAt: noon + 1 });
    const third = known.of(failing({ sends: ['Authorization: Bearer c'] }), 'salt');
    expect(third).toMatchObject({ otherWorkedAt: noon + 2 });
    expect(third?.workedAt).toBeUndefined();
  });

  test('fields of another kind, other origins and refusals say nothing', () => {
    const known = fed(
      { sends: ['X-API-Key: a'] },
      { sends: [a], status: 401 },
      { sends: [a], status: 302 },
      { sends: [b], url: 'http://b.localhost/' },
      { sends: [b], url: 'https://a.localhost/' },
      { sends: [b], url: 'http://a.localhost:81/' },
    ).of(failing({ sends: [a] }), 'salt');
    expect(known?.workedAt).toBeUndefined();
    expect(known?.otherWorkedAt).toBeUndefined();
    expect(known?.good?.status).toBe(200);
  });

  test('two fields are one pair: the key alone did not work', () => {
    const known = fed({ sends: ['apikey: k', a] }).of(failing({ sends: ['apikey: k', b] }), 'salt');
    expect(known?.workedAt).toBeUndefined();
    expect(known?.otherWorkedAt).toBe(noon);
    expect(fed({ sends: [a, 'apikey: k'] }).of(failing({ sends: ['apikey: k', a] }), 'salt')?.workedAt).toBe(noon);
  });

  test('made anew for each request, they are the same ones', () => {
    const digest = (user: string, n: number) =>
      `Authorization: Digest username="${user}", nonce="n${n}", response="r${n}"`;
    const known = fed({ sends: [digest('ada', 1)] });
    expect(known.of(failing({ sends: [digest('ada', 2)] }), 'salt')).toMatchObject({ workedAt: noon });
    expect(known.of(failing({ sends: [digest('bob', 2)] }), 'salt')).toMatchObject({ otherWorkedAt: noon });
  });

  test('a request without any has no kind', () => {
    const known = fed({ sends: [a] }).of(failing(), 'salt');
    expect(known?.workedAt).toBeUndefined();
    expect(known?.otherWorkedAt).toBeUndefined();
  });
});

describe('the last good one', () => {
  test('of the same method and path template', () => {
    const profiles = fed(
      { url, at: noon },
      { url: 'http://a.localhost/things/{}', at: noon + 5 },
      { url: 'http://a.localhost/others/3', at: noon + 9 },
    );
    expect(profiles.of(failing({ url }), 'salt')?.good).toMatchObject({
      at: noon + 5,
      url: 'http://a.localhost/things/{}',
    });
    expect(profiles.of(failing({ url, method: 'PUT' }), 'salt')).toBeUndefined();
    expect(profiles.of(failing({ url: 'http://a.localhost/elsewhere' }), 'salt')).toBeUndefined();
  });

  test('with user and password in its address it is the same one', () => {
    const profiles = fed({ url: 'http://ada:hunter2hunter2@a.localhost/things/2' });
    const known = profiles.of(failing({ url }), 'salt');
    expect(known?.good?.url).toBe('http://a.localhost/things/{}');
    expect(JSON.stringify(known)).not.toContain('hunter2');
  });

  test.each([200, 204, 304, 101])('%i is good', (status) => {
    expect(fed({ status }).of(failing(), 'salt')?.good?.status).toBe(status);
  });

  test.each([301, 302, 400, 404, 500])('%i is not', (status) => {
    expect(fed({ status }).of(failing(), 'salt')).toBeUndefined();
  });

  test('what a cache of the browser gave was not asked for now', () => {
    expect(fed({ fromCache: true }).of(failing(), 'salt')).toBeUndefined();
  });

  test('not where the browser answered a challenge itself: what it sent is not told', () => {
    const profiles = createProfiles();
    profiles.note(
      [
        event('sent', noon, {}),
        event('response', noon + 5, { status: 401, heard: noon + 5 }),
        event('response', noon + 9, { status: 200, heard: noon + 9 }),
        event('completed', noon + 10, { status: 200 }),
      ],
      false,
    );
    expect(profiles.of(failing(), 'salt')).toBeUndefined();
  });

  test('but where it tells the second leg, that one', () => {
    const profiles = createProfiles();
    profiles.note(
      [
        event('sent', noon, {}),
        event('response', noon + 5, { status: 401, heard: noon + 5 }),
        event('sent', noon + 6, { headers: headers('Authorization: Basic dTpw') }),
        event('response', noon + 9, { status: 200, heard: noon + 9 }),
        event('completed', noon + 10, { status: 200 }),
      ],
      false,
    );
    expect(profiles.of(failing(), 'salt')?.good?.sent).toMatchObject([{ name: 'authorization', scheme: 'Basic' }]);
  });

  test('not where the answer is that of an earlier address', () => {
    const profiles = createProfiles();
    const lost = { url: 'http://a.localhost/lost' };
    profiles.note(
      [
        event('sent', noon, {}),
        event('response', noon + 5, { status: 200, heard: noon + 5 }),
        event('sent', noon + 6, lost),
      ],
      false,
    );
    expect(profiles.of(failing(), 'salt')).toBeUndefined();
    expect(profiles.of(failing(lost), 'salt')).toBeUndefined();
  });

  test('later than a failure: what may have healed it', () => {
    const failure = failing({ url, at: noon + 100 });
    expect(fed({ url, at: noon + 99 }).laterGood(failure)).toBeUndefined();
    expect(fed({ url, at: noon + 100 }).laterGood(failure)).toMatchObject({ kind: 'sent', at: noon + 100, url });
    expect(fed({ url: 'http://b.localhost/things/1', at: noon + 100 }).laterGood(failure)).toBeUndefined();
    expect(fed().laterGood(failure)).toBeUndefined();
  });
});

describe('bounds', () => {
  const origin = (n: number): string => `http://h${n}.localhost/`;
  const path = (n: number): string => `http://a.localhost/${'x'.repeat(n + 1)}`;
  const known = (profiles: Profiles, of: (n: number) => string, count: number): number[] =>
    Array.from({ length: count }, (_, n) => n).filter(
      (n) => profiles.of(failing({ url: of(n) }), 'salt') !== undefined,
    );

  test('a hundred origins, the one unheard of for longest goes first', () => {
    const profiles = fed(
      ...Array.from({ length: 100 }, (_, n) => ({ url: origin(n) })),
      { url: origin(0) },
      { url: origin(100) },
    );
    const left = known(profiles, origin, 101);
    expect(left).toHaveLength(100);
    expect(left).not.toContain(1);
  });

  test('thirty path templates of an origin', () => {
    const profiles = fed(
      ...Array.from({ length: 30 }, (_, n) => ({ url: path(n) })),
      { url: path(0) },
      { url: path(30) },
    );
    const left = known(profiles, path, 31);
    expect(left).toHaveLength(30);
    expect(left).not.toContain(1);
  });

  test('thirty credentials of an origin', () => {
    const sends = (n: number): readonly string[] => [`X-API-Key: ${n}`];
    const profiles = fed(...Array.from({ length: 31 }, (_, n) => ({ sends: sends(n), at: noon + n })));
    const worked = Array.from({ length: 31 }, (_, n) => profiles.of(failing({ sends: sends(n) }), 'salt')?.workedAt);
    expect(worked).toEqual([undefined, ...Array.from({ length: 30 }, (_, n) => noon + n + 1)]);
  });
});

describe('private windows', () => {
  const isPrivate = (exchange: Exchange, as: 'yes' | 'unknown' = 'yes'): Exchange => ({ ...exchange, private: as });

  test('are apart from the others, and what may be private belongs to them', () => {
    const profiles = createProfiles();
    profiles.note(events({ at: noon }), true);
    expect(profiles.of(failing(), 'salt')).toBeUndefined();
    expect(profiles.laterGood(failing({ at: noon }))).toBeUndefined();
    expect(profiles.of(isPrivate(failing()), 'salt')?.good?.at).toBe(noon);
    expect(profiles.of(isPrivate(failing(), 'unknown'), 'salt')?.good?.at).toBe(noon);
    profiles.note(events({ at: noon + 1 }), false);
    expect(profiles.of(failing(), 'salt')?.good?.at).toBe(noon + 1);
    expect(profiles.of(isPrivate(failing()), 'salt')?.good?.at).toBe(noon);
  });

  test('are forgotten, and only they', () => {
    const profiles = createProfiles();
    profiles.note(events(), true);
    profiles.note(events({ url: 'http://b.localhost/' }), true);
    profiles.note(events(), false);
    profiles.forgetPrivate();
    expect(profiles.of(isPrivate(failing()), 'salt')).toBeUndefined();
    expect(profiles.of(isPrivate(failing({ url: 'http://b.localhost/' })), 'salt')).toBeUndefined();
    expect(profiles.of(failing(), 'salt')).toBeDefined();
  });
});

test('nothing is known of an origin that nobody heard, nor of an exchange without an answer', () => {
  expect(fed().of(failing(), 'salt')).toBeUndefined();
  const unanswered = fold([event('sent', noon), event('failed', noon + 1)], firefox);
  expect(fed({}).of(unanswered, 'salt')).toBeUndefined();
  expect(fed({}).laterGood(unanswered)).toBeUndefined();
});

test('what is known holds no secret', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9+]{16,40}$/);
  fc.assert(
    fc.property(secret, secret, secret, (token, key, cookie) => {
      const told = {
        url: `http://u:${key}@a.localhost/?k=${key}`,
        sends: [`Authorization: Bearer ${token}`, `X-API-Key: ${key}`, `Cookie: a=${cookie}`],
      };
      const known = JSON.stringify(fed(told).of(failing(told), 'salt'));
      expect(known).toContain('workedAt');
      for (const each of [token, key, cookie]) expect(known).not.toContain(each);
    }),
  );
});
