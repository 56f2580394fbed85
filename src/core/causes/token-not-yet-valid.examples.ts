import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Spring Security: used before its time',
    source:
      'https://github.com/spring-projects/spring-security/blob/main/oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/JwtTimestampValidator.java',
    refusal: {
      request: 'GET https://api.example.com/messages',
      sent: [`Authorization: Bearer ${jws({ nbf: 1767225900, exp: 1767229200 })}`],
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Jwt used before 2026-01-01T00:05:00Z"',
      ],
    },
    expect: ['token-not-yet-valid certain'],
  },
  {
    name: 'the token itself says so',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    refusal: {
      request: 'GET https://api.example.com/messages',
      sent: [`Authorization: Bearer ${jws({ nbf: 1767226500, exp: 1767229200 })}`],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['token-not-yet-valid certain'],
  },
  {
    name: 'PostgREST: issued in the future',
    source: 'https://docs.postgrest.org/en/stable/references/errors.html',
    refusal: {
      request: 'GET https://db.example/todos',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://as.example', aud: 'https://api.example.com', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"code":"PGRST303","details":null,"hint":null,"message":"JWT issued at future"}',
    },
    expect: ['token-not-yet-valid certain'],
  },
  {
    name: 'near miss: Microsoft names both times in one sentence',
    source: 'https://learn.microsoft.com/graph/resolve-auth-errors',
    refusal: {
      request: 'GET https://graph.example/v1.0/me',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired or is not yet valid."}}',
    },
    expect: ['token-expired likely', 'token-not-yet-valid likely'],
  },
  {
    name: 'near miss: it was valid from a minute before',
    source: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.5',
    refusal: {
      request: 'GET https://api.example.com/messages',
      sent: [`Authorization: Bearer ${jws({ nbf: 1767225540, exp: 1767229200 })}`],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['token-invalid likely'],
  },
];
