import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Spring Security: no key fits',
    source:
      'https://github.com/spring-projects/spring-security/blob/main/oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/NimbusJwtDecoder.java',
    refusal: {
      request: 'GET https://api.example.com/messages',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://as.example', aud: 'https://api.example.com', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found"',
      ],
    },
    expect: ['token-signature-invalid certain'],
  },
  {
    name: 'jose: the key set has no such key',
    source: 'https://github.com/panva/jose/blob/main/src/util/errors.ts',
    refusal: {
      request: 'GET https://api.example.com/messages',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://as.example', aud: 'https://api.example.com', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"code":"ERR_JWKS_NO_MATCHING_KEY","message":"no applicable key found in the JSON Web Key Set"}',
    },
    expect: ['token-signature-invalid certain'],
  },
  {
    name: 'jsonwebtoken says two words; a JWT was sent',
    source: 'https://github.com/auth0/node-jsonwebtoken#jsonwebtokenerror',
    refusal: {
      request: 'GET https://api.example.com/messages',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://as.example', aud: 'https://api.example.com', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"invalid signature"}',
    },
    expect: ['token-signature-invalid likely'],
  },
  {
    name: 'near miss: Laravel says the same two words of a signed address',
    source: 'https://laravel.com/docs/urls#signed-urls',
    refusal: {
      request: 'GET https://app.example/unsubscribe/1?expires=1767229200&signature=aa',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Invalid signature."}',
    },
    expect: ['request-signature-mismatch likely'],
  },
];
