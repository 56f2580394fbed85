import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Azure Resource Manager: another tenant',
    source: 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
    refusal: {
      request: 'GET https://management.example/subscriptions/1',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://as.example', aud: 'https://api.example.com', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":"InvalidAuthenticationTokenTenant","message":"The access token is from the wrong issuer. It must match the tenant associated with this subscription."}}',
    },
    expect: ['token-wrong-issuer certain'],
  },
  {
    name: 'jsonwebtoken',
    source: 'https://github.com/auth0/node-jsonwebtoken#jsonwebtokenerror',
    refusal: {
      request: 'GET https://api.example.com/items',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://as.example', aud: 'https://api.example.com', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"name":"JsonWebTokenError","message":"jwt issuer invalid. expected: https://as.example/"}',
    },
    expect: ['token-wrong-issuer certain'],
  },
  {
    name: 'the challenge names a tenant, the token another',
    source: 'https://learn.microsoft.com/entra/identity-platform/claims-challenge',
    refusal: {
      request: 'GET https://api.example.com/items',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://sts.windows.net/22222222-2222-2222-2222-222222222222/', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer error="invalid_token", authorization_uri="https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555"',
      ],
    },
    expect: ['token-wrong-issuer likely'],
  },
  {
    name: 'near miss: the issuer of a certificate',
    source: 'https://www.openssl.org/docs/man3.0/man1/openssl-verification-options.html',
    refusal: {
      request: 'GET https://api.example.com/items',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://as.example', aud: 'https://api.example.com', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"', 'Content-Type: text/plain'],
      body: 'upstream: unable to get local issuer certificate',
    },
    expect: ['token-invalid likely'],
  },
];
