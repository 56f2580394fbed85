import { expect, test } from 'vitest';
import { registeredClaims } from './claim-rows.ts';
import { claimInfo, headerInfo } from './claims.ts';
import { headerMembers } from './header-rows.ts';
import { vendorClaims } from './vendor-claims.ts';

test('claims and header members by name, case-sensitive', () => {
  expect(claimInfo('exp')).toEqual({ meaning: 'Expires at', type: 'instant' });
  expect([
    claimInfo('aud')?.type,
    claimInfo('scp')?.type,
    claimInfo('cnf')?.type,
    claimInfo('email_verified')?.type,
  ]).toEqual(['list', 'scope', 'object', 'flag']);
  expect([claimInfo('EXP'), claimInfo('constructor'), headerInfo('__proto__')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(headerInfo('alg')).toEqual({ meaning: 'Algorithm of the signature or of the key encryption', type: 'text' });
});

test('all that are moments (RFC 7519 section 2: NumericDate) are shown as moments', () => {
  const instants = [...registeredClaims, ...vendorClaims].filter(([, type]) => type === 'instant');
  expect(instants.map(([name]) => name).sort()).toEqual(
    ['auth_time', 'exp', 'iat', 'nbf', 'not-before-policy', 'toe', 'updated_at', 'xms_tcdt'].sort(),
  );
});

test.each([
  ['claims', [...registeredClaims, ...vendorClaims]],
  ['header', headerMembers],
])('%s: each name once, each with a meaning', (_, rows) => {
  const names = rows.map(([name]) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(rows.filter(([, , meaning]) => meaning.trim() === '')).toEqual([]);
});
