import { describe, expect, test } from 'vitest';
import type { Evidence, Finding } from '../../src/core/exchange.ts';
import { isAt, scoreVerdict } from './score.ts';

const evidence = (part: Evidence['part'], more: Partial<Evidence> = {}): Evidence => ({ round: 0, part, ...more });

describe('isAt', () => {
  test.each<[Evidence, string, boolean]>([
    [evidence('response', { name: 'www-authenticate', quote: 'Bearer' }), 'response.header:WWW-Authenticate', true],
    [evidence('response', { name: 'www-authenticate' }), 'response.header:server', false],
    [evidence('response', { name: 'server' }), 'request.header:server', false],
    [evidence('response', { name: 'www-authenticate', absent: true }), 'response.header:!www-authenticate', true],
    [evidence('response', { name: 'www-authenticate', absent: true }), 'response.header:www-authenticate', false],
    [evidence('sent', { name: 'authorization', absent: true }), 'request.header:!Authorization', true],
    [evidence('sent', { name: 'authorization' }), 'request.header:!authorization', false],
    [evidence('sent', { name: 'authorization' }), 'request.header:authorization', true],
    [evidence('body', { quote: '"message":"No such key: x"' }), 'response.body:No such key', true],
    [evidence('body', { quote: 'such' }), 'response.body:No such key', true],
    [evidence('body', { quote: 'No' }), 'response.body:No such key', false],
    [evidence('body', { quote: ' k ' }), 'response.body:No such key', false],
    [evidence('body'), 'response.body:No such key', false],
    [evidence('body', { quote: '10' }), 'response.body:10', true],
    [evidence('body', { quote: 'at: 10:15' }), 'response.body:at: 10:15', true],
    [evidence('form', { quote: 'secret_id' }), 'request.body:secret_id', true],
    [evidence('url', { name: 'Expires' }), 'request.url:expires', true],
    [evidence('url', { quote: '?X-Sign=1' }), 'request.url:x-sign', true],
    [evidence('url'), 'request.url:expires', false],
    [evidence('method', { quote: 'OPTIONS' }), 'request.method', true],
    [evidence('status', { quote: '403' }), 'response.status', true],
    [evidence('event'), 'response.status', false],
  ])('%j at %s: %s', (each, place, expected) => {
    expect(isAt(each, place)).toBe(expected);
  });
});

describe('scoreVerdict', () => {
  const finding = (cause: string, more: Partial<Finding> = {}): Finding => ({
    cause,
    certainty: 'likely',
    actor: 'developer',
    evidence: [evidence('status')],
    params: {},
    retry: 'no',
    ...more,
  });
  const expected = {
    cause: 'token-expired',
    audience: 'developer',
    evidence: 'response.status | response.body:expired',
  };

  test('right in all', () => {
    const findings = [finding('token-expired', { certainty: 'certain' }), finding('clock-skew')];
    expect(scoreVerdict(expected, findings)).toEqual({
      cause: true,
      place: true,
      actor: true,
      certainAndWrong: [],
      stated: true,
      certain: true,
      differences: [],
    });
  });

  test('right by what is also accepted', () => {
    const also = { ...expected, alsoAccept: ['session-expired'], alsoAudience: ['visitor'] };
    expect(scoreVerdict(also, [finding('session-expired', { actor: 'visitor' })]).differences).toEqual([]);
  });

  test('wrong in all', () => {
    const findings = [
      finding('ip-blocked', { actor: 'visitor', evidence: [evidence('sent', { name: 'origin', quote: 'https://a' })] }),
    ];
    expect(scoreVerdict({ ...expected, alsoAccept: ['token-invalid'] }, findings)).toEqual({
      cause: false,
      place: false,
      actor: false,
      certainAndWrong: [],
      stated: true,
      certain: false,
      differences: [
        'cause: ip-blocked (likely), not token-expired or token-invalid',
        'evidence: sent:origin "https://a", not at response.status or response.body:expired',
        'actor: visitor, not developer',
      ],
    });
  });

  test('a second finding that is certain and wrong is told first', () => {
    const findings = [finding('token-expired'), finding('geo-blocked', { certainty: 'certain' })];
    const { certainAndWrong, differences } = scoreVerdict(expected, findings);
    expect(certainAndWrong).toEqual(['geo-blocked']);
    expect(differences).toEqual(['CERTAIN AND WRONG: geo-blocked']);
  });

  test('nothing found', () => {
    expect(scoreVerdict(expected, []).differences).toEqual([
      'cause: none, not token-expired',
      'evidence: none, not at response.status or response.body:expired',
      'actor: none, not developer',
    ]);
  });

  test.each([
    ['response.header:www-authenticate', true],
    ['response.header:!www-authenticate | response.status', false],
    ['request.header:authorization | response.body:no', true],
    ['request.header:!authorization', false],
  ])('does the server state its reason at %s: %s', (places, stated) => {
    expect(scoreVerdict({ ...expected, evidence: places }, [finding('token-expired')]).stated).toBe(stated);
  });
});
