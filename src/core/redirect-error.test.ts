import { describe, expect, test } from 'vitest';
import { exchangeOf } from './causes/example.ts';
import { redirectError } from './redirect-error.ts';

const asked = 'GET https://as.example/authorize?client_id=a&state=xyz';

describe('redirectError', () => {
  test.each([
    // RFC 6749 sections 4.1.2.1 and 4.2.2.1
    ['https://client.example/cb?error=access_denied&state=xyz', 'access_denied', true],
    ['https://client.example/cb#error=access_denied&state=xyz', 'access_denied', true],
    ['https://client.example/cb?error=server_error', 'server_error', false],
    // Entra names errors of its own.
    [
      'https://client.example/cb?error=admin_consent_required&error_description=No&state=x',
      'admin_consent_required',
      true,
    ],
  ])('%s', (location, error, isSure) => {
    const found = redirectError(exchangeOf({ request: asked, status: 302, answer: [`Location: ${location}`] }));
    expect(found).toMatchObject({ error, isSure, evidence: [{ round: 0, part: 'response', name: 'location' }] });
  });

  test.each([
    'https://client.example/cb?code=a&state=xyz',
    'https://client.example/login?error=1',
    'https://client.example/login?error',
    'https://client.example/login?last_error=access_denied',
  ])('none in %s', (location) => {
    expect(
      redirectError(exchangeOf({ request: asked, status: 302, answer: [`Location: ${location}`] })),
    ).toBeUndefined();
  });

  test('decodes the description, and points at the page that it led to as well', () => {
    const location = 'https://client.example/cb?error=login_required&error_description=Please+sign%20in&state=x';
    const before = [{ request: asked, status: 302, answer: [`Location: ${location}`] }];
    const found = redirectError(exchangeOf({ request: `GET ${location}`, status: 401, before }));
    expect(found).toEqual({
      error: 'login_required',
      description: 'Please sign in',
      isSure: true,
      evidence: [
        { round: 0, part: 'response', name: 'location', quote: 'login_required' },
        { round: 1, part: 'url', name: 'error', quote: 'login_required' },
      ],
    });
  });
});
