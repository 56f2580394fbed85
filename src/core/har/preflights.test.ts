import { describe, expect, test } from 'vitest';
import type { Exchange } from '../exchange.ts';
import { importHar } from '../har.ts';
import { entry, type Fields, lines } from './har.fixture.ts';

describe('preflights', () => {
  const preflight = (after: number, status: number): Fields =>
    entry({
      after,
      request: {
        method: 'OPTIONS',
        headers: lines('access-control-request-method: PUT', 'origin: https://shop.example'),
      },
      response: { status },
    });
  const killed = (after: number, method = 'PUT'): Fields =>
    entry({ after, request: { method }, response: { status: 0, _error: 'net::ERR_FAILED' } });
  const joints = (...entries: readonly Fields[]): readonly Exchange['joints'][] =>
    importHar(entries).exchanges.map((exchange) => exchange.joints);

  test('a refused one, and the request that it killed', () => {
    expect(joints(killed(0), preflight(2, 401))).toEqual([
      [{ role: 'killed-by-preflight', requestId: 'har:1', method: 'OPTIONS' }],
      [{ role: 'preflight-of', requestId: 'har:0', method: 'PUT' }],
    ]);
    // Firefox lists the preflight first.
    expect(joints(preflight(0, 302), killed(2))).toEqual([
      [{ role: 'preflight-of', requestId: 'har:1', method: 'PUT' }],
      [{ role: 'killed-by-preflight', requestId: 'har:0', method: 'OPTIONS' }],
    ]);
  });

  test.each<[string, readonly Fields[]]>([
    ['allowed', [preflight(0, 204), killed(2)]],
    ['another method', [preflight(0, 401), killed(2, 'DELETE')]],
    ['answered', [preflight(0, 401), entry({ after: 2, request: { method: 'PUT' } })]],
    ['long after', [preflight(0, 401), killed(10_001)]],
    ['long before', [killed(0), preflight(10_001, 401)]],
  ])('not joined: %s', (_, entries) => {
    expect(joints(...entries)).toEqual([undefined, undefined]);
  });

  test('each killed request has one preflight', () => {
    expect(joints(preflight(0, 401), preflight(1, 401), killed(2)).map((each) => each?.[0]?.requestId)).toEqual([
      'har:2',
      undefined,
      'har:0',
    ]);
  });
});
