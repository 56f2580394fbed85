/** Request headers, other than Authorization, that hold one key or token and nothing else (facts/auth.md section 2.2). */

/** Keys and tokens that name the caller. Lower-case. */
export const apiKeyHeaders: ReadonlySet<string> = new Set([
  'private-token',
  'job-token',
  'deploy-token',
  'x-api-key',
  'x-apikey',
  'x-api-token',
  'api-key',
  'apikey',
  'api_key',
  'x-rapidapi-key',
  'x-functions-key',
  'ocp-apim-subscription-key',
  'x-auth-token',
  'x-auth-key',
  'x-access-token',
  'x-id-token',
  'x-shopify-access-token',
  'x-vault-token',
  'x-amz-security-token',
  'x-goog-api-key',
  'x-goog-iap-jwt-assertion',
  'cf-access-jwt-assertion',
  'cf-access-client-secret',
  'x-figma-token',
  'x-gitlab-token',
  'x-master-key',
  'x-session-token',
]);

/** Tokens against cross-site request forgery. Lower-case. */
export const csrfHeaders: ReadonlySet<string> = new Set([
  'x-csrf-token',
  'x-xsrf-token',
  'x-csrftoken',
  'csrf-token',
  'requestverificationtoken',
  'x-wp-nonce',
  'jenkins-crumb',
]);
