import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'wordpress',
  name: 'WordPress REST API',
  marks: {
    fields: [
      ['link', /rel="https:\/\/api\.w\.org\/"/],
      ['x-wp-nonce', /./],
    ],
    body: [
      /"code":\s?"(?:rest_|woocommerce_rest_|jwt_auth_|\[jwt_auth\] )\w/,
      /"code":\s?"(?:incorrect_password|invalid_username|invalid_email|application_passwords_disabled)",\s?"message":[\s\S]{1,600}"data":/,
    ],
  },
  says: {
    'credentials-rejected': {
      certain: [
        'incorrect_password',
        'invalid_username',
        'invalid_email',
        '[jwt_auth] incorrect_password',
        '[jwt_auth] invalid_username',
        '[jwt_auth] invalid_email',
      ],
      likely: ['woocommerce_rest_authentication_error'],
    },
    'api-not-enabled': { certain: ['application_passwords_disabled', 'application_passwords_disabled_for_user'] },
    'permission-denied': { certain: [/^rest_(?:cannot|user_cannot)_\w+$/], likely: [/^woocommerce_rest_cannot_\w+$/] },
    'token-invalid': { likely: ['jwt_auth_invalid_token', 'jwt_auth_user_not_found'] },
    'token-wrong-issuer': { certain: ['jwt_auth_bad_iss'] },
    'auth-header-malformed': { likely: ['jwt_auth_bad_auth_header'] },
    'token-malformed': { likely: ['jwt_auth_bad_request'] },
    'auth-service-down': { certain: ['jwt_auth_bad_config'] },
    'credentials-missing': {
      likely: [/^woocommerce_rest_cannot_\w+$/, 'rest_login_required', 'rest_user_cannot_view', 'rest_cannot_access'],
    },
  },
  reference: {
    name: 'WordPress, "REST API Handbook: Authentication"',
    url: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
  },
} satisfies Vendor;
