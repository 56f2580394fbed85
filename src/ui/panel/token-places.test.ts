import { expect, test } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { messages } from '#core/tokens/messages.ts';
import type { Token } from '#core/tokens/token.ts';
import { type Placed, placeProblems } from './token-places.ts';

const problem = (code: string): Problem => ({ code, message: code });
const token = (parts: Partial<Token>): Token => ({ kind: 'JWS', problems: [], length: 9, ...parts });

/** "exp: expired no-exp-string" for every place that has something. */
const told = ({ above, ...parts }: Placed) => [
  ...(above.length > 0 ? [`above: ${above.map(({ code }) => code).join(' ')}`] : []),
  ...Object.entries(parts).flatMap(([part, byMember]) =>
    [...byMember].map(([name, problems]) => `${part} ${name}: ${problems.map(({ code }) => code).join(' ')}`),
  ),
];

test('a problem of one member stands with it, any other above', () => {
  const claims = { exp: 1, iat: 2, aud: 'a', iss: 'b', cnf: {}, permissions: [] };
  const codes =
    'too-large expired exp-before-iat iat-in-future audience-mismatch issuer-mismatch dpop-proof-missing scope-missing weak-alg no-exp';
  expect(told(placeProblems(token({ header: { alg: 'HS1' }, claims }), codes.split(' ').map(problem)))).toEqual([
    'above: too-large no-exp',
    'header alg: weak-alg',
    'claims exp: expired exp-before-iat',
    'claims iat: iat-in-future',
    'claims aud: audience-mismatch',
    'claims iss: issuer-mismatch',
    'claims cnf: dpop-proof-missing',
    'claims permissions: scope-missing',
  ]);
});

test('a member that is not there has no place; of several names the first that is', () => {
  const problems = ['not-yet-valid', 'remote-key', 'scope-missing'].map(problem);
  expect(told(placeProblems(token({}), problems))).toEqual(['above: not-yet-valid remote-key scope-missing']);
  const both = token({ header: { x5u: 'a' }, claims: { scp: 'a', scope: 'b' } });
  expect(told(placeProblems(both, problems))).toEqual([
    'above: not-yet-valid',
    'header x5u: remote-key',
    'claims scope: scope-missing',
  ]);
});

test('a claim that only a disclosure holds (RFC 9901)', () => {
  const selective = token({ claims: { _sd: [] }, disclosures: [{ name: 'aud', value: 'a' }] });
  expect(told(placeProblems(selective, [problem('audience-mismatch')]))).toEqual(['disclosed aud: audience-mismatch']);
});

test('every problem of exp, iat and nbf has its place', () => {
  const claims = { exp: 1, iat: 1, nbf: 1 };
  const codes = Object.keys(messages).filter((code) => /^(?:exp|iat|nbf)-/.test(code));
  expect(codes.length).toBeGreaterThan(8);
  expect(placeProblems(token({ claims }), codes.map(problem)).above).toEqual([]);
});
