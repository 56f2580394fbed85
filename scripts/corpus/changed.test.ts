import { describe, expect, test } from 'vitest';
import { changed } from './changed.ts';
import type { Json } from './json.ts';

interface Line {
  readonly name: string;
  readonly value: string;
}

interface Entry {
  readonly startedDateTime: string;
  readonly request: { readonly method: string; readonly url: string; readonly headers: readonly Line[] };
  readonly response: {
    readonly status: number;
    readonly headers: readonly Line[];
    readonly content: { readonly text: string };
  };
}

const token = (claims: object): string =>
  ['{"alg":"none"}', JSON.stringify(claims)].map((part) => Buffer.from(part).toString('base64url')).join('.');
/** 2026-03-01T12:00:00Z, and an hour later. */
const at = 1_772_366_400;

const body = {
  error: 'invalid_token',
  error_code: 50013,
  message:
    'The access token 0123456789abcdef expired at 2026-03-01T11:00:00Z, see https://docs.vendor.example/errors/20003',
  user: 1234567,
  trace: 'F47AC10B-58CC-4372-A567-0E02B2C3D479',
  policy: '2012-10-17',
};

const sample = (text = JSON.stringify(body)): { entry: Json } => ({
  entry: {
    startedDateTime: '2026-03-01T12:00:00.250Z',
    time: 87.4,
    request: {
      method: 'GET',
      url: 'https://api.shop.example/users/1234567?expires=1772370000&host=api.shop.example',
      headers: [
        { name: ':authority', value: 'api.shop.example' },
        { name: 'origin', value: 'https://www.shop.example' },
        {
          name: 'authorization',
          value: `Bearer ${token({ iss: 'https://id.other.example', aud: 'https://api.shop.example', exp: at, n: 7 })}.c2ln`,
        },
        { name: 'cookie', value: 'sid=xyzTUV12; theme=on' },
        { name: 'user-agent', value: 'Tool/99887766' },
      ],
    },
    response: {
      status: 401,
      headers: [
        { name: 'date', value: 'Sun, 01 Mar 2026 12:00:00 GMT' },
        { name: 'www-authenticate', value: 'Bearer error="invalid_token"' },
        { name: 'x-error-code', value: '20003' },
        { name: 'set-cookie', value: 'sid=xyzTUV12; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT' },
        { name: 'set-cookie', value: 'b=2; Domain=shop.example' },
        { name: 'max-age', value: '86400' },
      ],
      content: { size: 9, mimeType: 'application/json', text },
    },
  },
});

const run = (seed: number, id = 'a', from = sample()): Entry => changed(from, id, seed).entry as unknown as Entry;
const value = (lines: readonly Line[], name: string): string | undefined =>
  lines.find((line) => line.name.toLowerCase() === name)?.value;
const seeds = Array.from({ length: 30 }, (_, index) => index);

describe('changed', () => {
  test('the same seed and sample give the same', () => {
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
    expect(run(1, 'a')).not.toEqual(run(1, 'b'));
  });

  test.each(seeds)('seed %i: hosts, together', (seed) => {
    const { request, response } = run(seed);
    const host = /^https:\/\/([a-z]{8}\.([a-z]{8}\.example))\/users\/[1-9]{7}\?expires=\d+&host=(.*)$/.exec(
      request.url,
    );
    expect(host).not.toBeNull();
    const [, whole, site, again] = host ?? [];
    expect(whole).not.toContain('shop');
    expect(again).toBe(whole);
    expect(value(request.headers, ':authority')).toBe(whole);
    expect(value(request.headers, 'origin')).toMatch(new RegExp(`^https://[a-z]{8}\\.${site}$`));
    // Of the product, and of whoever else is named.
    expect(response.content.text).toContain('https://docs.vendor.example/errors/20003');
  });

  test.each(seeds)('seed %i: all moments by the same number of days', (seed) => {
    const { startedDateTime, request, response } = run(seed);
    const days = (Date.parse(startedDateTime) - (at * 1_000 + 250)) / 86_400_000;
    expect(Number.isInteger(days) && days >= 1 && days <= 20).toBe(true);
    const later = new Date((at + days * 86_400) * 1_000);
    expect(value(response.headers, 'date')).toBe(later.toUTCString());
    expect(request.url).toContain(`expires=${1_772_370_000 + days * 86_400}&`);
    expect(response.content.text).toContain(`expired at ${later.toISOString().slice(0, 10)}T11:00:00Z`);
    const [, payload = ''] = value(request.headers, 'authorization')?.split('.') ?? [];
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({
      iss: 'https://id.other.example',
      aud: `https://${value(request.headers, ':authority')}`,
      exp: at + days * 86_400,
      n: 7,
    });
    // No moment of this failure.
    expect(response.content.text).toContain('2012-10-17');
    expect(response.headers.map((line) => line.value).join()).toContain('Expires=Thu, 01 Jan 1970 00:00:00 GMT');
  });

  test.each(seeds)('seed %i: ids, but no codes, sizes and words', (seed) => {
    const { request, response } = run(seed);
    const made = JSON.parse(response.content.text) as typeof body;
    expect(Object.keys(made)).toEqual(Object.keys(body));
    expect(made).toMatchObject({ error: 'invalid_token', error_code: 50013 });
    expect(made.message).toMatch(/^The access token 0[1-9]{9}[a-f]{6} expired at /);
    expect(made.message).not.toContain('0123456789abcdef');
    expect(made.trace).toMatch(/^[A-F\d]{8}-[A-F\d]{4}-[A-F\d]{4}-[A-F\d]{4}-[A-F\d]{12}$/);
    expect(made.trace).not.toBe(body.trace);
    expect(made.user).not.toBe(body.user);
    expect(request.url).toContain(`/users/${made.user}?`);
    expect(value(response.headers, 'x-error-code')).toBe('20003');
    expect(value(response.headers, 'max-age')).toBe('86400');
    expect(value(response.headers, 'www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(value(request.headers, 'user-agent')).toBe('Tool/99887766');
    expect([request.method, response.status]).toEqual(['GET', 401]);
  });

  test.each(seeds)('seed %i: cookies keep names, attributes and order, and stay equal', (seed) => {
    const { request, response } = run(seed);
    const sent = /^sid=([a-z]{3}[A-Z]{3}[1-9]{2}); theme=on$/.exec(value(request.headers, 'cookie') ?? '');
    const [, sid] = sent ?? [];
    const set = response.headers.filter(({ name }) => name.toLowerCase() === 'set-cookie').map((line) => line.value);
    expect(set[0]).toBe(`sid=${sid}; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT`);
    expect(set[1]).toBe('b=2; Domain=shop.example');
    expect(sid).not.toBe('xyzTUV12');
  });

  test('header fields: every order and case, pseudo-header fields in lower case', () => {
    const all = seeds.map((seed) => run(seed).request.headers.map(({ name }) => name));
    const names = [':authority', 'authorization', 'cookie', 'origin', 'user-agent'];
    for (const each of all) expect(each.map((name) => name.toLowerCase()).sort()).toEqual(names);
    expect(new Set(all.map((each) => each.join().toLowerCase())).size).toBeGreaterThan(20);
    const spelt = new Set(all.flat().filter((name) => /^(?:cookie|:authority)$/i.test(name)));
    expect([...spelt].sort()).toEqual([':authority', 'COOKIE', 'Cookie', 'cookie']);
  });

  test('JSON with other spaces; text that is no JSON keeps its own', () => {
    const texts = new Set(seeds.map((seed) => /^\{(\s*)"/.exec(run(seed).response.content.text)?.[1]));
    expect([...texts].sort()).toEqual(['', '\n\t', '\n ', '\n  '].sort());
    expect(run(1, 'a', sample('No  access:\n7')).response.content.text).toBe('No  access:\n7');
  });

  test('related entries change in the same way', () => {
    const { entry } = sample();
    const { related, entry: made } = changed({ entry, related: [entry] }, 'a', 3);
    const urlOf = (each: Json | undefined): string => (each as unknown as Entry).request.url;
    expect(urlOf(related?.[0])).toBe(urlOf(made));
  });
});
