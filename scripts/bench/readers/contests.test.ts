import { describe, expect, test } from 'vitest';
import { parseChallenges, readCredentials, readToken } from '../../../src/core/index.ts';
import { contests, ours } from './contests.ts';
import { challenges, credentials, shapes, sizes, tokens } from './inputs.ts';

const all = contests({ parseChallenges, readCredentials, readToken });
const readers = (name: string) => all.find((contest) => contest.name === name)?.readers ?? {};

/** The bench compares like with like only while all sides find the same in these inputs. */
describe('all readers understand the same', () => {
  test.each(challenges)('%s', (line) => {
    const [challenge, ...more] = parseChallenges([line]).challenges;
    const { scheme = '', params = [], problems = [] } = challenge ?? {};
    expect([more, problems]).toEqual([[], []]);
    const facts = { scheme, params: Object.fromEntries(params.map(({ name, value }) => [name, value])) };
    const { 'auth-header': second, 'www-authenticate': first } = readers('challenges');
    expect(first?.(line)).toEqual({ scheme: facts.scheme, parms: facts.params });
    expect(second?.(line)).toEqual({ ...facts, token: null });
  });

  test.each(credentials)('%s', (value) => {
    const { fields, kind, problems, scheme } = readCredentials('authorization', value);
    expect(problems).toEqual([]);
    const { decoded = '', token } = fields;
    const only = { basic: Buffer.from(decoded).toString('base64'), digest: null }[kind] ?? token ?? null;
    const params = kind === 'digest' ? fields : {};
    expect(readers('credentials')['auth-header']?.(value)).toEqual({
      scheme,
      params,
      token: only === '' ? null : only,
    });
  });

  test.each(tokens)('%s', (text) => {
    const { claims, header } = readToken(text);
    expect(claims).toBeDefined();
    const { [ours]: _, ...packages } = readers('tokens');
    for (const read of Object.values(packages)) expect(read(text)).toEqual({ header, claims });
  });
});

test.each(shapes)('$name is about as long as it should be', ({ make }) => {
  for (const size of sizes) {
    const { length } = make(size);
    // The header and signature of a token take 400 characters more.
    expect(length).toBeGreaterThan(size * 0.9);
    expect(length).toBeLessThan(size * 1.15 + 500);
  }
});
