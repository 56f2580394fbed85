import type { Example } from '../causes/example.ts';

const source =
  'https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/TokenManager.java';
const answer = ['Content-Type: application/json'];

export const examples: readonly Example[] = [
  {
    name: 'too many wrong passwords: locked for a while',
    source: 'https://www.keycloak.org/docs/latest/server_admin/#password-guess-brute-force-attacks',
    refusal: {
      request: 'POST https://sign-in.example/realms/shop/protocol/openid-connect/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      form: 'grant_type=password&client_id=shop&username=me&password=abc',
      status: 400,
      answer,
      body: '{"error":"invalid_grant","error_description":"Account temporarily disabled"}',
    },
    expect: ['account-locked certain'],
  },
  {
    name: 'the session of a refresh token has ended',
    source,
    refusal: {
      request: 'POST https://sign-in.example/realms/shop/protocol/openid-connect/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      form: 'grant_type=refresh_token&client_id=shop&refresh_token=abc',
      status: 400,
      answer,
      body: '{"error":"invalid_grant","error_description":"Session not active"}',
    },
    expect: ['oauth-grant-invalid certain'],
  },
  {
    name: 'the administration, without the role',
    source: 'https://www.keycloak.org/docs-api/latest/rest-api/index.html',
    refusal: {
      request: 'GET https://sign-in.example/admin/realms/shop/users',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'],
      status: 403,
      answer,
      body: '{"error":"HTTP 403 Forbidden"}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'a description of another server',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'],
      status: 403,
      answer,
      body: '{"error":"shop_closed","error_description":"Stale token"}',
    },
    expect: ['permission-denied possible'],
  },
];
