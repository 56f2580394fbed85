import { expect, test } from 'vitest';
import { claimInfo, headerInfo } from './claims.ts';

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
