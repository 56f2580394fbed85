/** All causes. Written by `npm run causes` from this folder. */
import { cause as accountLocked } from './account-locked.ts';
import { cause as accountRestricted } from './account-restricted.ts';
import { cause as apiKeyInvalid } from './api-key-invalid.ts';
import { cause as apiKeyMissing } from './api-key-missing.ts';
import { cause as apiKeyRestricted } from './api-key-restricted.ts';
import { cause as apiNotEnabled } from './api-not-enabled.ts';
import { cause as authHeaderMalformed } from './auth-header-malformed.ts';
import { cause as authServiceDown } from './auth-service-down.ts';
import { cause as authorizationLostOnRedirect } from './authorization-lost-on-redirect.ts';
import { cause as authorizationStrippedByProxy } from './authorization-stripped-by-proxy.ts';
import { cause as botBlocked } from './bot-blocked.ts';
import { cause as botChallenge } from './bot-challenge.ts';
import { cause as cachedRefusal } from './cached-refusal.ts';
import { cause as captiveNetwork } from './captive-network.ts';
import type { Cause } from './cause.ts';
import { cause as challengeMissing } from './challenge-missing.ts';
import { cause as clientCertificateRequired } from './client-certificate-required.ts';
import { cause as clockSkew } from './clock-skew.ts';
import { cause as cookieDuplicate } from './cookie-duplicate.ts';
import { cause as cookieNotSent } from './cookie-not-sent.ts';
import { cause as corsHeadersMissing } from './cors-headers-missing.ts';
import { cause as corsPreflightRejected } from './cors-preflight-rejected.ts';
import { cause as credentialsMissing } from './credentials-missing.ts';
import { cause as credentialsNotVisible } from './credentials-not-visible.ts';
import { cause as credentialsRejected } from './credentials-rejected.ts';
import { cause as csrfOriginMismatch } from './csrf-origin-mismatch.ts';
import { cause as csrfRejected } from './csrf-rejected.ts';
import { cause as digestNonceStale } from './digest-nonce-stale.ts';
import { cause as dpopNonceRequired } from './dpop-nonce-required.ts';
import { cause as dpopProofInvalid } from './dpop-proof-invalid.ts';
import { cause as expectedChallenge } from './expected-challenge.ts';
import { cause as geoBlocked } from './geo-blocked.ts';
import { cause as headerTooLarge } from './header-too-large.ts';
import { cause as hiddenNotFound } from './hidden-not-found.ts';
import { cause as hotlinkProtection } from './hotlink-protection.ts';
import { cause as insufficientScope } from './insufficient-scope.ts';
import { cause as integratedAuthFailed } from './integrated-auth-failed.ts';
import { cause as ipBlocked } from './ip-blocked.ts';
import { cause as loginCaptcha } from './login-captcha.ts';
import { cause as loginLoop } from './login-loop.ts';
import { cause as multipleCredentials } from './multiple-credentials.ts';
import { cause as oauthClientInvalid } from './oauth-client-invalid.ts';
import { cause as oauthGrantInvalid } from './oauth-grant-invalid.ts';
import { cause as oauthRedirectError } from './oauth-redirect-error.ts';
import { cause as originNotAllowed } from './origin-not-allowed.ts';
import { cause as passwordExpired } from './password-expired.ts';
import { cause as permissionDenied } from './permission-denied.ts';
import { cause as protectionTooWide } from './protection-too-wide.ts';
import { cause as proxyAuthRequired } from './proxy-auth-required.ts';
import { cause as proxyDenied } from './proxy-denied.ts';
import { cause as rateLimited } from './rate-limited.ts';
import { cause as requestSignatureMismatch } from './request-signature-mismatch.ts';
import { cause as requiredHeaderMissing } from './required-header-missing.ts';
import { cause as retryStorm } from './retry-storm.ts';
import { cause as serverAccessRule } from './server-access-rule.ts';
import { cause as serviceWorkerDroppedCredentials } from './service-worker-dropped-credentials.ts';
import { cause as sessionExpired } from './session-expired.ts';
import { cause as sessionMissing } from './session-missing.ts';
import { cause as signedUrlExpired } from './signed-url-expired.ts';
import { cause as siteDisabled } from './site-disabled.ts';
import { cause as ssoAuthorizationRequired } from './sso-authorization-required.ts';
import { cause as staleBrowserCredentials } from './stale-browser-credentials.ts';
import { cause as stepUpRequired } from './step-up-required.ts';
import { cause as thirdPartyCookieBlocked } from './third-party-cookie-blocked.ts';
import { cause as tokenExpired } from './token-expired.ts';
import { cause as tokenInvalid } from './token-invalid.ts';
import { cause as tokenMalformed } from './token-malformed.ts';
import { cause as tokenNotYetValid } from './token-not-yet-valid.ts';
import { cause as tokenSignatureInvalid } from './token-signature-invalid.ts';
import { cause as tokenWrongAudience } from './token-wrong-audience.ts';
import { cause as tokenWrongIssuer } from './token-wrong-issuer.ts';
import { cause as unknown } from './unknown.ts';
import { cause as wafBlocked } from './waf-blocked.ts';
import { cause as websocketHandshakeRefused } from './websocket-handshake-refused.ts';
import { cause as wrongAuthScheme } from './wrong-auth-scheme.ts';
import { cause as wrongCredentialType } from './wrong-credential-type.ts';
import { cause as wrongEndpoint } from './wrong-endpoint.ts';

export const causes: readonly Cause[] = [
  accountLocked,
  accountRestricted,
  apiKeyInvalid,
  apiKeyMissing,
  apiKeyRestricted,
  apiNotEnabled,
  authHeaderMalformed,
  authServiceDown,
  authorizationLostOnRedirect,
  authorizationStrippedByProxy,
  botBlocked,
  botChallenge,
  cachedRefusal,
  captiveNetwork,
  challengeMissing,
  clientCertificateRequired,
  clockSkew,
  cookieDuplicate,
  cookieNotSent,
  corsHeadersMissing,
  corsPreflightRejected,
  credentialsMissing,
  credentialsNotVisible,
  credentialsRejected,
  csrfOriginMismatch,
  csrfRejected,
  digestNonceStale,
  dpopNonceRequired,
  dpopProofInvalid,
  expectedChallenge,
  geoBlocked,
  headerTooLarge,
  hiddenNotFound,
  hotlinkProtection,
  insufficientScope,
  integratedAuthFailed,
  ipBlocked,
  loginCaptcha,
  loginLoop,
  multipleCredentials,
  oauthClientInvalid,
  oauthGrantInvalid,
  oauthRedirectError,
  originNotAllowed,
  passwordExpired,
  permissionDenied,
  protectionTooWide,
  proxyAuthRequired,
  proxyDenied,
  rateLimited,
  requestSignatureMismatch,
  requiredHeaderMissing,
  retryStorm,
  serverAccessRule,
  serviceWorkerDroppedCredentials,
  sessionExpired,
  sessionMissing,
  signedUrlExpired,
  siteDisabled,
  ssoAuthorizationRequired,
  staleBrowserCredentials,
  stepUpRequired,
  thirdPartyCookieBlocked,
  tokenExpired,
  tokenInvalid,
  tokenMalformed,
  tokenNotYetValid,
  tokenSignatureInvalid,
  tokenWrongAudience,
  tokenWrongIssuer,
  unknown,
  wafBlocked,
  websocketHandshakeRefused,
  wrongAuthScheme,
  wrongCredentialType,
  wrongEndpoint,
];
