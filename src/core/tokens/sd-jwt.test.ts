import { expect, test } from 'vitest';
import { applyDisclosures, digestOf, holdsDigests } from './sd-jwt.ts';
import { encode, jws, late } from './token.fixture.ts';
import { readToken } from './token.ts';

const codes = (text: string) => readToken(text).problems.map(({ code }) => code);

// RFC 9901 section 4.2.3: disclosure and digest as printed
const name = 'WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0';
const nameDigest = 'X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0';
const country = 'WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIkZSIl0';
const countryDigest = 'w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs';

test('the digests of RFC 9901 section 4.2.3', () => {
  expect([digestOf(name, {}), digestOf(country, {})]).toEqual([nameDigest, countryDigest]);
});

const claims = { ...late, _sd: [nameDigest, 'decoy'], nationalities: [{ '...': countryDigest }, { '...': 'decoy' }] };

test('disclosed claims stand where their digests stood; decoys go', () => {
  const token = readToken(`${jws(claims)}~${name}~${country}~`);
  expect(token).toMatchObject({
    kind: 'SD-JWT',
    claims,
    disclosures: [
      { name: 'family_name', value: 'Möbius', digest: nameDigest },
      { value: 'FR', digest: countryDigest },
    ],
    problems: [],
  });
  expect(token.disclosed).toEqual({ ...late, family_name: 'Möbius', nationalities: ['FR'] });
});

test('nothing disclosed', () => {
  expect(readToken(`${jws(claims)}~`)).toMatchObject({ disclosures: [], problems: [] });
  expect(readToken(`${jws(claims)}~`).disclosed).toEqual({ ...late, nationalities: [] });
});

test('a disclosure inside a disclosure (RFC 9901 section 6.3)', () => {
  const inner = encode(['salt', 'street', 'Main Street']);
  const outer = encode(['salt', 'address', { _sd: [digestOf(inner, {})] }]);
  const token = readToken(`${jws({ ...late, _sd: [digestOf(outer, {})] })}~${outer}~${inner}~`);
  expect([token.disclosed, token.problems]).toEqual([{ ...late, address: { street: 'Main Street' } }, []]);
});

test.each([
  ['changed', [name.replace('Wy', 'Wz')], ['sd-digest-mismatch']],
  ['of another token', [encode(['salt', 'a', 1])], ['sd-digest-mismatch']],
  ['no disclosure', [encode({ a: 1 })], ['sd-digest-mismatch']],
  ['a name in a list', [encode(['salt', '_sd', []])], ['sd-digest-mismatch']],
])('%s', (_, texts, expected) => {
  expect(applyDisclosures(claims, texts).codes).toEqual(expected);
});

test('a disclosure that fits no digest is told from the others', () => {
  const changed = encode(['salt', 'a', 1]);
  const { disclosures } = applyDisclosures(claims, [name, changed]);
  expect(disclosures.map((each) => [each.name, each.unfounded])).toEqual([
    ['family_name', undefined],
    ['a', true],
  ]);
});

test('a claim of that name is there already', () => {
  const taken = encode(['salt', 'exp', 1]);
  const { codes: found, disclosed } = applyDisclosures({ ...late, _sd: [digestOf(taken, {})] }, [taken]);
  expect([found, disclosed]).toEqual([['sd-claim-conflict'], late]);
});

test('the algorithm of the digests', () => {
  const long = { ...late, _sd_alg: 'sha-512', _sd: [digestOf(name, { _sd_alg: 'sha-512' })] };
  expect(applyDisclosures(long, [name])).toMatchObject({ disclosed: { family_name: 'Möbius' }, codes: [] });
  expect(applyDisclosures({ ...late, _sd_alg: 'md5', _sd: [] }, [name]).codes).toEqual(['sd-alg-unknown']);
});

test('the tilde at the end', () => {
  const holders = [
    { ...late, _sd: [] },
    { ...late, a: { b: [{ '...': 'x' }] } },
    { ...late, _sd_alg: 'sha-256' },
  ];
  expect(holders.map((each) => [holdsDigests(each), codes(jws(each))])).toEqual(
    holders.map(() => [true, ['sd-jwt-missing-tilde']]),
  );
  expect(codes(`${jws(claims)}~${name}`)).toEqual(['sd-jwt-missing-tilde']);
  expect([holdsDigests(late), readToken(`${jws(late)}~`).kind, codes(`${jws(late)}~`)]).toEqual([false, 'SD-JWT', []]);
});

test('key binding signs what was presented (RFC 9901 section 4.3)', () => {
  const presented = `${jws(claims)}~${name}~`;
  const proof = (hash: string) =>
    jws({ iat: 1, aud: 'https://verifier.example', nonce: '1', sd_hash: hash }, { alg: 'ES256', typ: 'kb+jwt' }, 64);
  const right = readToken(`${presented}${proof(digestOf(presented, {}) ?? '')}`);
  expect(right).toMatchObject({ kind: 'SD-JWT', problems: [], keyBinding: { use: 'key binding', problems: [] } });
  expect(right.disclosures).toHaveLength(1);
  expect(codes(`${presented}${proof('another')}`)).toEqual(['sd-hash-mismatch']);
});

test('the JSON form (RFC 9901 section 8): disclosures in the open header', () => {
  const [head, payload, signature] = jws(claims).split('.');
  const text = JSON.stringify({ payload, protected: head, signature, header: { kid: '1', disclosures: [name] } });
  expect(readToken(text)).toMatchObject({
    kind: 'SD-JWT',
    header: { alg: 'HS256', kid: '1' },
    disclosed: { family_name: 'Möbius' },
    problems: [{ code: 'json-serialization' }],
  });
});
