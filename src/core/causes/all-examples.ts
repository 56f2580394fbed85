/** The examples of all causes, by id: for tests and docs. Written by `npm run causes` from this folder. */
import { examples as accountLocked } from './account-locked.examples.ts';
import { examples as accountRestricted } from './account-restricted.examples.ts';
import { examples as apiKeyInvalid } from './api-key-invalid.examples.ts';
import { examples as apiKeyMissing } from './api-key-missing.examples.ts';
import { examples as apiKeyRestricted } from './api-key-restricted.examples.ts';
import { examples as apiNotEnabled } from './api-not-enabled.examples.ts';
import { examples as authHeaderMalformed } from './auth-header-malformed.examples.ts';
import { examples as authServiceDown } from './auth-service-down.examples.ts';
import { examples as authorizationLostOnRedirect } from './authorization-lost-on-redirect.examples.ts';
import { examples as authorizationStrippedByProxy } from './authorization-stripped-by-proxy.examples.ts';
import { examples as botBlocked } from './bot-blocked.examples.ts';
import { examples as botChallenge } from './bot-challenge.examples.ts';
import { examples as cachedRefusal } from './cached-refusal.examples.ts';
import { examples as captiveNetwork } from './captive-network.examples.ts';
import { examples as challengeMissing } from './challenge-missing.examples.ts';
import { examples as clientCertificateRequired } from './client-certificate-required.examples.ts';
import { examples as clockSkew } from './clock-skew.examples.ts';
import { examples as cookieDuplicate } from './cookie-duplicate.examples.ts';
import { examples as cookieNotSent } from './cookie-not-sent.examples.ts';
import { examples as corsHeadersMissing } from './cors-headers-missing.examples.ts';
import { examples as corsPreflightRejected } from './cors-preflight-rejected.examples.ts';
import { examples as credentialsMissing } from './credentials-missing.examples.ts';
import { examples as credentialsNotVisible } from './credentials-not-visible.examples.ts';
import { examples as credentialsRejected } from './credentials-rejected.examples.ts';
import { examples as csrfOriginMismatch } from './csrf-origin-mismatch.examples.ts';
import { examples as csrfRejected } from './csrf-rejected.examples.ts';
import { examples as digestNonceStale } from './digest-nonce-stale.examples.ts';
import { examples as dpopNonceRequired } from './dpop-nonce-required.examples.ts';
import { examples as dpopProofInvalid } from './dpop-proof-invalid.examples.ts';
import type { Example } from './example.ts';
import { examples as expectedChallenge } from './expected-challenge.examples.ts';
import { examples as geoBlocked } from './geo-blocked.examples.ts';
import { examples as headerTooLarge } from './header-too-large.examples.ts';
import { examples as hiddenNotFound } from './hidden-not-found.examples.ts';
import { examples as hotlinkProtection } from './hotlink-protection.examples.ts';
import { examples as insufficientScope } from './insufficient-scope.examples.ts';
import { examples as integratedAuthFailed } from './integrated-auth-failed.examples.ts';
import { examples as ipBlocked } from './ip-blocked.examples.ts';
import { examples as loginCaptcha } from './login-captcha.examples.ts';
import { examples as loginLoop } from './login-loop.examples.ts';
import { examples as multipleCredentials } from './multiple-credentials.examples.ts';
import { examples as oauthClientInvalid } from './oauth-client-invalid.examples.ts';
import { examples as oauthGrantInvalid } from './oauth-grant-invalid.examples.ts';
import { examples as oauthRedirectError } from './oauth-redirect-error.examples.ts';
import { examples as originNotAllowed } from './origin-not-allowed.examples.ts';
import { examples as passwordExpired } from './password-expired.examples.ts';
import { examples as permissionDenied } from './permission-denied.examples.ts';
import { examples as protectionTooWide } from './protection-too-wide.examples.ts';
import { examples as proxyAuthRequired } from './proxy-auth-required.examples.ts';
import { examples as proxyDenied } from './proxy-denied.examples.ts';
import { examples as rateLimited } from './rate-limited.examples.ts';
import { examples as requestSignatureMismatch } from './request-signature-mismatch.examples.ts';
import { examples as requiredHeaderMissing } from './required-header-missing.examples.ts';
import { examples as retryStorm } from './retry-storm.examples.ts';
import { examples as serverAccessRule } from './server-access-rule.examples.ts';
import { examples as serviceWorkerDroppedCredentials } from './service-worker-dropped-credentials.examples.ts';
import { examples as sessionExpired } from './session-expired.examples.ts';
import { examples as sessionMissing } from './session-missing.examples.ts';
import { examples as signedUrlExpired } from './signed-url-expired.examples.ts';
import { examples as siteDisabled } from './site-disabled.examples.ts';
import { examples as ssoAuthorizationRequired } from './sso-authorization-required.examples.ts';
import { examples as staleBrowserCredentials } from './stale-browser-credentials.examples.ts';
import { examples as stepUpRequired } from './step-up-required.examples.ts';
import { examples as thirdPartyCookieBlocked } from './third-party-cookie-blocked.examples.ts';
import { examples as tokenExpired } from './token-expired.examples.ts';
import { examples as tokenInvalid } from './token-invalid.examples.ts';
import { examples as tokenMalformed } from './token-malformed.examples.ts';
import { examples as tokenNotYetValid } from './token-not-yet-valid.examples.ts';
import { examples as tokenSignatureInvalid } from './token-signature-invalid.examples.ts';
import { examples as tokenWrongAudience } from './token-wrong-audience.examples.ts';
import { examples as tokenWrongIssuer } from './token-wrong-issuer.examples.ts';
import { examples as unknown } from './unknown.examples.ts';
import { examples as wafBlocked } from './waf-blocked.examples.ts';
import { examples as websocketHandshakeRefused } from './websocket-handshake-refused.examples.ts';
import { examples as wrongAuthScheme } from './wrong-auth-scheme.examples.ts';
import { examples as wrongCredentialType } from './wrong-credential-type.examples.ts';
import { examples as wrongEndpoint } from './wrong-endpoint.examples.ts';

export const causeExamples: Readonly<Record<string, readonly Example[]>> = {
  'account-locked': accountLocked,
  'account-restricted': accountRestricted,
  'api-key-invalid': apiKeyInvalid,
  'api-key-missing': apiKeyMissing,
  'api-key-restricted': apiKeyRestricted,
  'api-not-enabled': apiNotEnabled,
  'auth-header-malformed': authHeaderMalformed,
  'auth-service-down': authServiceDown,
  'authorization-lost-on-redirect': authorizationLostOnRedirect,
  'authorization-stripped-by-proxy': authorizationStrippedByProxy,
  'bot-blocked': botBlocked,
  'bot-challenge': botChallenge,
  'cached-refusal': cachedRefusal,
  'captive-network': captiveNetwork,
  'challenge-missing': challengeMissing,
  'client-certificate-required': clientCertificateRequired,
  'clock-skew': clockSkew,
  'cookie-duplicate': cookieDuplicate,
  'cookie-not-sent': cookieNotSent,
  'cors-headers-missing': corsHeadersMissing,
  'cors-preflight-rejected': corsPreflightRejected,
  'credentials-missing': credentialsMissing,
  'credentials-not-visible': credentialsNotVisible,
  'credentials-rejected': credentialsRejected,
  'csrf-origin-mismatch': csrfOriginMismatch,
  'csrf-rejected': csrfRejected,
  'digest-nonce-stale': digestNonceStale,
  'dpop-nonce-required': dpopNonceRequired,
  'dpop-proof-invalid': dpopProofInvalid,
  'expected-challenge': expectedChallenge,
  'geo-blocked': geoBlocked,
  'header-too-large': headerTooLarge,
  'hidden-not-found': hiddenNotFound,
  'hotlink-protection': hotlinkProtection,
  'insufficient-scope': insufficientScope,
  'integrated-auth-failed': integratedAuthFailed,
  'ip-blocked': ipBlocked,
  'login-captcha': loginCaptcha,
  'login-loop': loginLoop,
  'multiple-credentials': multipleCredentials,
  'oauth-client-invalid': oauthClientInvalid,
  'oauth-grant-invalid': oauthGrantInvalid,
  'oauth-redirect-error': oauthRedirectError,
  'origin-not-allowed': originNotAllowed,
  'password-expired': passwordExpired,
  'permission-denied': permissionDenied,
  'protection-too-wide': protectionTooWide,
  'proxy-auth-required': proxyAuthRequired,
  'proxy-denied': proxyDenied,
  'rate-limited': rateLimited,
  'request-signature-mismatch': requestSignatureMismatch,
  'required-header-missing': requiredHeaderMissing,
  'retry-storm': retryStorm,
  'server-access-rule': serverAccessRule,
  'service-worker-dropped-credentials': serviceWorkerDroppedCredentials,
  'session-expired': sessionExpired,
  'session-missing': sessionMissing,
  'signed-url-expired': signedUrlExpired,
  'site-disabled': siteDisabled,
  'sso-authorization-required': ssoAuthorizationRequired,
  'stale-browser-credentials': staleBrowserCredentials,
  'step-up-required': stepUpRequired,
  'third-party-cookie-blocked': thirdPartyCookieBlocked,
  'token-expired': tokenExpired,
  'token-invalid': tokenInvalid,
  'token-malformed': tokenMalformed,
  'token-not-yet-valid': tokenNotYetValid,
  'token-signature-invalid': tokenSignatureInvalid,
  'token-wrong-audience': tokenWrongAudience,
  'token-wrong-issuer': tokenWrongIssuer,
  unknown: unknown,
  'waf-blocked': wafBlocked,
  'websocket-handshake-refused': websocketHandshakeRefused,
  'wrong-auth-scheme': wrongAuthScheme,
  'wrong-credential-type': wrongCredentialType,
  'wrong-endpoint': wrongEndpoint,
};
