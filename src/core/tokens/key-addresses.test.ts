import { expect, test } from 'vitest';
import { keyAddresses } from './key-addresses.ts';

const urls = (issuer: string) => keyAddresses(issuer).map(({ url }) => url);

test('RFC 8414 section 5: the three spellings for an issuer with a path', () => {
  expect(urls('https://example.com/issuer1')).toEqual([
    'https://example.com/issuer1/.well-known/openid-configuration',
    'https://example.com/.well-known/oauth-authorization-server/issuer1',
    'https://example.com/.well-known/openid-configuration/issuer1',
  ]);
});

test.each(['https://example.com', 'https://example.com/'])('%s: without a path two are the same', (issuer) => {
  expect(urls(issuer)).toEqual([
    'https://example.com/.well-known/openid-configuration',
    'https://example.com/.well-known/oauth-authorization-server',
  ]);
});

// Documents of the vendors, facts/auth.md section 4.4
test.each([
  ['https://accounts.google.com', 'https://www.googleapis.com/oauth2/v3/certs'],
  [
    'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc',
    'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc/.well-known/jwks.json',
  ],
  ['https://team.cloudflareaccess.com', 'https://team.cloudflareaccess.com/cdn-cgi/access/certs'],
  ['https://abc.supabase.co/auth/v1', 'https://abc.supabase.co/auth/v1/.well-known/jwks.json'],
  ['https://sts.windows.net/tenant/', 'https://login.microsoftonline.com/tenant/discovery/keys'],
  ['https://login.microsoftonline.com/tenant/v2.0', 'https://login.microsoftonline.com/tenant/discovery/v2.0/keys'],
  ['https://id.example/realms/shop', 'https://id.example/realms/shop/protocol/openid-connect/certs'],
  ['https://shop.eu.auth0.com/', 'https://shop.eu.auth0.com/.well-known/jwks.json'],
  ['https://dev-1.okta.com/oauth2/default', 'https://dev-1.okta.com/oauth2/default/v1/keys'],
])('%s is asked first at %s', (issuer, first) => {
  expect(keyAddresses(issuer)[0]).toMatchObject({ url: first, kind: 'jwks' });
});

test('Firebase has certificates too', () => {
  expect(keyAddresses('https://securetoken.google.com/project').map(({ kind }) => kind)).toEqual([
    'jwks',
    'x509',
    'metadata',
    'metadata',
    'metadata',
  ]);
});

test.each(['joe', '', 'http://plain.example', 'ftp://x', 'https://user@host', 'https://a b', 'javascript:alert(1)'])(
  '%j is no address to ask',
  (issuer) => {
    expect(urls(issuer)).toEqual([]);
  },
);

test('a machine of one’s own may be asked without TLS', () => {
  expect(urls('http://localhost:8080/realms/x')).toContain(
    'http://localhost:8080/realms/x/.well-known/openid-configuration',
  );
});
