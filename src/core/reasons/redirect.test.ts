import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const location = (address: string, status = 302) => told({ status, headers: [`Location: ${address}`] });

test.each<[source: string, address: string, reasons: string[]]>([
  [
    'RFC 6749 section 4.1.2.1',
    'https://client.example.com/cb?error=access_denied&state=xyz',
    ['redirect code error: access_denied « error=access_denied'],
  ],
  [
    'OpenID Connect Core section 3.1.2.6',
    'https://client.example.org/cb?error=invalid_request&error_description=Unsupported%20response_type%20value&state=af0ifjsldkj',
    [
      'redirect code error: invalid_request « error=invalid_request',
      'redirect text error_description: Unsupported response_type value « error_description=Unsupported%20response_type%20value',
    ],
  ],
  [
    'RFC 6749 section 4.2.2.1: in the fragment',
    'https://client.example.com/cb#error=access_denied&state=xyz',
    ['redirect code error: access_denied « error=access_denied'],
  ],
  [
    // https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
    'Meta',
    'https://a.example/?error_reason=user_denied&error=access_denied&error_description=Permissions+error.',
    [
      'redirect code error_reason: user_denied « error_reason=user_denied',
      'redirect code error: access_denied « error=access_denied',
      'redirect text error_description: Permissions error. « error_description=Permissions+error.',
    ],
  ],
  [
    // https://docs.spring.io/spring-security/reference/servlet/authentication/passwords/form.html
    'Spring Security',
    '/login?error',
    ['redirect code error: error', 'redirect code location: sign-in page « /login'],
  ],
  ['a sign-in page', 'https://a.example/login?next=%2F', ['redirect code location: sign-in page « /login']],
  ['another page', '/moved', []],
])('%s', (_, address, reasons) => {
  expect(location(address)).toEqual(reasons);
});

test('an address that leads nowhere says nothing; that of a refusal does', () => {
  expect(location('/login', 201)).toEqual([]);
  // authelia source, with nginx auth_request.
  expect(location('https://auth.example/?rd=https%3A%2F%2Fapp.example%2F', 401)).toEqual([
    'redirect code location: sign-in page « /',
  ]);
});

test('Refresh (HTML, shared declarative refresh steps)', () => {
  expect(told({ status: 403, headers: ['Refresh: 0; url=/login?from=%2F'] })).toEqual([
    'redirect code refresh: sign-in page « /login',
  ]);
});
