import type { Says } from './cause.ts';

export const says = {
  certain: [
    'multiple_credentials',
    'multiple_auth_methods',
    'multiple_authentication_methods',
    'multiple_authorization_headers',
    'too_many_credentials',
    /\bonly one auth(?:entication|orization)? (?:mechanism|method|scheme|type|header)s?\b/i,
    /\b(?:multiple|more than one|both|several|conflicting) (?:different )?(?:auth(?:entication|orization)?|client authentication|access token|credentials?) (?:mechanism|method|scheme|type|header|credential|token)s?\b/i,
    /\b(?:multiple|more than one|several) (?:sets? of )?(?:client )?(?:credentials|(?:(?:bearer|access|auth|jwt) )?tokens? (?:in|provided|found|were|was)|(?:bearer|access|auth) tokens?|authorization headers?)\b/i,
    /\bmore than one method\b.{0,60}\btoken\b/i,
    /\bclient authentication must only be provided using one mechanism\b/i,
    /\b(?:duplicate|repeated) (?:authorization headers?|api keys?)\b/i,
  ],
} satisfies Says;
