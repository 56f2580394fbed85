import type { Says } from './cause.ts';

const keys =
  '(?:jwks?(?:_uri)?|json web key sets?|signing keys|public keys|key ?sets?|openid[- ]configuration|discovery document|(?:openid|oidc) (?:provider )?(?:configuration|metadata))';

const service =
  '(?:auth(?:entication|orization|n|z)?|identity|log-?in|sign-?in|sso|single sign-on|oauth2?|oidc|token|introspection|ldap|saml|directory) (?:service|server|provider|backend|endpoint|system|api)s?';

const down =
  '(?:(?:temporarily |currently )?(?:unavailable|down|unreachable|offline)|not (?:currently )?(?:available|responding|reachable)|timed? ?out|could not be (?:reached|contacted)|cannot be (?:reached|contacted)|did not respond|failed to respond|returned an error|is not working)';

export const says = {
  certain: [
    'AUTHORIZER_FAILURE',
    'AUTHORIZER_CONFIGURATION_ERROR',
    'AuthorizerFailureException',
    'AuthorizerConfigurationException',
    'auth_service_unavailable',
    'AuthServiceUnavailable',
    'authentication_service_unavailable',
    'authentication_unavailable',
    'auth_backend_unavailable',
    'identity_provider_unavailable',
    'IdentityProviderUnavailable',
    'idp_unavailable',
    'jwks_fetch_failed',
    'IDX20803',
    'IDX20804',
    'IDX20807',
    /\bjwks (?:remote )?fetch (?:is |has |was )?failed\b/i,
    new RegExp(
      String.raw`\b(?:failed|unable|could not|couldn't|cannot|error) (?:to )?(?:fetch(?:ing)?|retriev(?:e|ing)|get(?:ting)?|load(?:ing)?|obtain|download|reach|read) (?:[\w'-]+ ){0,4}?${keys}`,
      'i',
    ),
    /\bIDX2080[347]\b|\bunable to (?:obtain configuration|retrieve document) from\b/i,
    /\bserver lacks jwt secret\b/i,
    /\bcan'?t contact ldap server\b/i,
    new RegExp(String.raw`\b${service} (?:is |was |are |has )?${down}\b`, 'i'),
  ],
  likely: [
    new RegExp(String.raw`\b${keys}(?: endpoint| url| uri)? (?:is |was )?${down}\b`, 'i'),
    'AuthenticationServiceException',
    'authorizer_error',
    'auth_error_internal',
    'temporarily_unavailable',
    /\bauthori[sz]ation server is (?:currently )?unable to handle the request\b/i,
    new RegExp(
      String.raw`\b(?:failed|unable|could not|couldn't|cannot|error) (?:to )?(?:connect(?:ing)? to|contact(?:ing)?|reach(?:ing)?|call(?:ing)?|communicate with) (?:the |an? |your )?(?:[\w-]+ )?${service}`,
      'i',
    ),
    /\b(?:authentication|authorization) (?:is )?temporarily unavailable\b/i,
    /\bauthori[sz]er\b.{0,40}\b(?:fail\w*|error|timed? ?out|misconfigured)\b/i,
  ],
} satisfies Says;
