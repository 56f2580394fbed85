/** The words of all causes, by id: for a chunk of their own. Written by `npm run causes` from this folder. */
import { words as accountLocked } from './account-locked.words.ts';
import { words as accountRestricted } from './account-restricted.words.ts';
import { words as apiKeyInvalid } from './api-key-invalid.words.ts';
import { words as apiKeyMissing } from './api-key-missing.words.ts';
import { words as apiKeyRestricted } from './api-key-restricted.words.ts';
import { words as apiNotEnabled } from './api-not-enabled.words.ts';
import { words as authHeaderMalformed } from './auth-header-malformed.words.ts';
import { words as authServiceDown } from './auth-service-down.words.ts';
import { words as authorizationLostOnRedirect } from './authorization-lost-on-redirect.words.ts';
import { words as authorizationStrippedByProxy } from './authorization-stripped-by-proxy.words.ts';
import { words as botBlocked } from './bot-blocked.words.ts';
import { words as botChallenge } from './bot-challenge.words.ts';
import { words as cachedRefusal } from './cached-refusal.words.ts';
import { words as captiveNetwork } from './captive-network.words.ts';
import type { CauseWords } from './cause.ts';
import { words as challengeMissing } from './challenge-missing.words.ts';
import { words as clientCertificateRequired } from './client-certificate-required.words.ts';
import { words as clockSkew } from './clock-skew.words.ts';
import { words as cookieDuplicate } from './cookie-duplicate.words.ts';
import { words as cookieNotSent } from './cookie-not-sent.words.ts';
import { words as corsHeadersMissing } from './cors-headers-missing.words.ts';
import { words as corsPreflightRejected } from './cors-preflight-rejected.words.ts';
import { words as credentialsMissing } from './credentials-missing.words.ts';
import { words as credentialsNotVisible } from './credentials-not-visible.words.ts';
import { words as credentialsRejected } from './credentials-rejected.words.ts';
import { words as csrfOriginMismatch } from './csrf-origin-mismatch.words.ts';
import { words as csrfRejected } from './csrf-rejected.words.ts';
import { words as digestNonceStale } from './digest-nonce-stale.words.ts';
import { words as dpopNonceRequired } from './dpop-nonce-required.words.ts';
import { words as dpopProofInvalid } from './dpop-proof-invalid.words.ts';
import { words as expectedChallenge } from './expected-challenge.words.ts';
import { words as geoBlocked } from './geo-blocked.words.ts';
import { words as headerTooLarge } from './header-too-large.words.ts';
import { words as hiddenNotFound } from './hidden-not-found.words.ts';
import { words as hotlinkProtection } from './hotlink-protection.words.ts';
import { words as insufficientScope } from './insufficient-scope.words.ts';
import { words as integratedAuthFailed } from './integrated-auth-failed.words.ts';
import { words as ipBlocked } from './ip-blocked.words.ts';
import { words as loginCaptcha } from './login-captcha.words.ts';
import { words as loginLoop } from './login-loop.words.ts';
import { words as multipleCredentials } from './multiple-credentials.words.ts';
import { words as oauthClientInvalid } from './oauth-client-invalid.words.ts';
import { words as oauthGrantInvalid } from './oauth-grant-invalid.words.ts';
import { words as oauthRedirectError } from './oauth-redirect-error.words.ts';
import { words as originNotAllowed } from './origin-not-allowed.words.ts';
import { words as passwordExpired } from './password-expired.words.ts';
import { words as permissionDenied } from './permission-denied.words.ts';
import { words as protectionTooWide } from './protection-too-wide.words.ts';
import { words as proxyAuthRequired } from './proxy-auth-required.words.ts';
import { words as proxyDenied } from './proxy-denied.words.ts';
import { words as rateLimited } from './rate-limited.words.ts';
import { words as requestSignatureMismatch } from './request-signature-mismatch.words.ts';
import { words as requiredHeaderMissing } from './required-header-missing.words.ts';
import { words as retryStorm } from './retry-storm.words.ts';
import { words as serverAccessRule } from './server-access-rule.words.ts';
import { words as serviceWorkerDroppedCredentials } from './service-worker-dropped-credentials.words.ts';
import { words as sessionExpired } from './session-expired.words.ts';
import { words as sessionMissing } from './session-missing.words.ts';
import { words as signedUrlExpired } from './signed-url-expired.words.ts';
import { words as siteDisabled } from './site-disabled.words.ts';
import { words as ssoAuthorizationRequired } from './sso-authorization-required.words.ts';
import { words as staleBrowserCredentials } from './stale-browser-credentials.words.ts';
import { words as stepUpRequired } from './step-up-required.words.ts';
import { words as thirdPartyCookieBlocked } from './third-party-cookie-blocked.words.ts';
import { words as tokenExpired } from './token-expired.words.ts';
import { words as tokenInvalid } from './token-invalid.words.ts';
import { words as tokenMalformed } from './token-malformed.words.ts';
import { words as tokenNotYetValid } from './token-not-yet-valid.words.ts';
import { words as tokenSignatureInvalid } from './token-signature-invalid.words.ts';
import { words as tokenWrongAudience } from './token-wrong-audience.words.ts';
import { words as tokenWrongIssuer } from './token-wrong-issuer.words.ts';
import { words as unknown } from './unknown.words.ts';
import { words as wafBlocked } from './waf-blocked.words.ts';
import { words as websocketHandshakeRefused } from './websocket-handshake-refused.words.ts';
import { words as wrongAuthScheme } from './wrong-auth-scheme.words.ts';
import { words as wrongCredentialType } from './wrong-credential-type.words.ts';
import { words as wrongEndpoint } from './wrong-endpoint.words.ts';

export const causeWords: Readonly<Record<string, CauseWords>> = {
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
