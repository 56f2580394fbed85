import { keyPhrase } from '../key-phrase.ts';
import { plain } from './api-key-invalid.phrases.ts';
import type { Says } from './cause.ts';

export const says = {
  certain: [
    'invalid_api_key',
    'api_key_invalid',
    'api_key_not_valid',
    'bad_api_key',
    'incorrect_api_key',
    'wrong_api_key',
    'unknown_api_key',
    'unrecognized_api_key',
    'unregistered_api_key',
    'api_key_not_found',
    'api_key_disabled',
    'disabled_api_key',
    'api_key_deactivated',
    'api_key_inactive',
    'inactive_api_key',
    'api_key_revoked',
    'revoked_api_key',
    'api_key_deleted',
    'api_key_suspended',
    'invalid_x_api_key',
    'InvalidApiKeyError',
    'InvalidApiKeyException',
    'invalid_api_key_provided',
    'invalid_subscription_key',
    'subscription_key_invalid',
    'invalid_app_key',
    // Apigee and the older APIs of Google.
    'oauth.v2.InvalidApiKey',
    'oauth.v2.ApiKeyNotApproved',
    'keyInvalid',
    ...plain,
  ],
  likely: [
    'invalid_key',
    'key_invalid',
    'bad_key',
    'apikey_error',
    'invalid_credential_key',
    keyPhrase(String.raw`\bno (?:such |matching )(?:[\w'-]+ ){0,2}KEY`),
    keyPhrase(
      String.raw`\b(?:could not|couldn't|unable to|failed to|cannot|can't) (?:verify|validate|authenticate|find|recogni[sz]e|resolve)(?: [\w'-]+){0,3} KEY`,
    ),
    keyPhrase(String.raw`\b(?:check|verify|double[- ]check) (?:that )?(?:[\w'-]+ ){0,3}KEY`),
    /^(?:the )?(?:provided )?key (?:is |was )?(?:invalid|not valid|revoked|disabled|unknown)\.?$/i,
  ],
} satisfies Says;
