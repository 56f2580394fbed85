import { describe, expect, test } from 'vitest';
import { exchangeOf } from './causes/example.ts';
import { asksForToken, formField, grantType } from './grant-type.ts';

const of = (request: string, form?: string) =>
  exchangeOf({ request, status: 400, ...(form !== undefined && { form }) });
const asks = (exchange: ReturnType<typeof of>) => exchange.rounds.map((round) => asksForToken(exchange, round))[0];

describe('formField', () => {
  // RFC 6749 section 4.1.3
  const form = of('POST https://as.example/token', 'grant_type=authorization_code&code=a%2Fb+c&redirect_uri=x');
  const json = of('POST https://as.example/token', '{"grant_type": "refresh_token", "refresh_token": "abc"}');

  test('of a form', () => {
    expect([grantType(form), formField(form, 'code'), formField(form, 'type')]).toEqual([
      'authorization_code',
      'a/b c',
      undefined,
    ]);
  });

  test('of JSON', () => {
    expect([grantType(json), formField(json, 'refresh_token')]).toEqual(['refresh_token', 'abc']);
  });
});

test.each([
  ['POST https://as.example/oauth2/v2.0/token', undefined, true],
  ['POST https://as.example/login', 'client_id=a', true],
  ['GET https://as.example/login?client_id=a', undefined, true],
  ['POST https://kc.example/realms/a/protocol/openid-connect/logout', undefined, true],
  ['GET https://crm.example/clients/42', undefined, false],
  ['GET https://token.example/', undefined, false],
])('%s with %s', (request, form, is) => {
  expect(asks(of(request, form))).toBe(is);
});
