/** How servers say each cause, by id: for a chunk of their own. Missing where no server says it. Written by `npm run causes` from this folder. */
import { says as accountLocked } from './account-locked.says.ts';
import { says as accountRestricted } from './account-restricted.says.ts';
import { says as apiKeyInvalid } from './api-key-invalid.says.ts';
import { says as apiKeyMissing } from './api-key-missing.says.ts';
import { says as apiKeyRestricted } from './api-key-restricted.says.ts';
import { says as apiNotEnabled } from './api-not-enabled.says.ts';
import { says as authHeaderMalformed } from './auth-header-malformed.says.ts';
import { says as authServiceDown } from './auth-service-down.says.ts';
import { says as authorizationLostOnRedirect } from './authorization-lost-on-redirect.says.ts';
import { says as authorizationStrippedByProxy } from './authorization-stripped-by-proxy.says.ts';
import { says as botBlocked } from './bot-blocked.says.ts';
import { says as botChallenge } from './bot-challenge.says.ts';
import { says as captiveNetwork } from './captive-network.says.ts';
import type { Says } from './cause.ts';
import { says as clientCertificateRequired } from './client-certificate-required.says.ts';
import { says as clockSkew } from './clock-skew.says.ts';
import { says as cookieNotSent } from './cookie-not-sent.says.ts';
import { says as corsHeadersMissing } from './cors-headers-missing.says.ts';
import { says as corsPreflightRejected } from './cors-preflight-rejected.says.ts';
import { says as credentialsMissing } from './credentials-missing.says.ts';
import { says as credentialsRejected } from './credentials-rejected.says.ts';
import { says as csrfOriginMismatch } from './csrf-origin-mismatch.says.ts';
import { says as csrfRejected } from './csrf-rejected.says.ts';
import { says as dpopNonceRequired } from './dpop-nonce-required.says.ts';
import { says as dpopProofInvalid } from './dpop-proof-invalid.says.ts';
import { says as geoBlocked } from './geo-blocked.says.ts';
import { says as headerTooLarge } from './header-too-large.says.ts';
import { says as hiddenNotFound } from './hidden-not-found.says.ts';
import { says as hotlinkProtection } from './hotlink-protection.says.ts';
import { says as insufficientScope } from './insufficient-scope.says.ts';
import { says as integratedAuthFailed } from './integrated-auth-failed.says.ts';
import { says as ipBlocked } from './ip-blocked.says.ts';
import { says as loginCaptcha } from './login-captcha.says.ts';
import { says as multipleCredentials } from './multiple-credentials.says.ts';
import { says as oauthClientInvalid } from './oauth-client-invalid.says.ts';
import { says as oauthGrantInvalid } from './oauth-grant-invalid.says.ts';
import { says as oauthRedirectError } from './oauth-redirect-error.says.ts';
import { says as originNotAllowed } from './origin-not-allowed.says.ts';
import { says as passwordExpired } from './password-expired.says.ts';
import { says as permissionDenied } from './permission-denied.says.ts';
import { says as proxyAuthRequired } from './proxy-auth-required.says.ts';
import { says as proxyDenied } from './proxy-denied.says.ts';
import { says as rateLimited } from './rate-limited.says.ts';
import { says as requestSignatureMismatch } from './request-signature-mismatch.says.ts';
import { says as requiredHeaderMissing } from './required-header-missing.says.ts';
import { says as serverAccessRule } from './server-access-rule.says.ts';
import { says as sessionExpired } from './session-expired.says.ts';
import { says as sessionMissing } from './session-missing.says.ts';
import { says as signedUrlExpired } from './signed-url-expired.says.ts';
import { says as siteDisabled } from './site-disabled.says.ts';
import { says as ssoAuthorizationRequired } from './sso-authorization-required.says.ts';
import { says as stepUpRequired } from './step-up-required.says.ts';
import { says as thirdPartyCookieBlocked } from './third-party-cookie-blocked.says.ts';
import { says as tokenExpired } from './token-expired.says.ts';
import { says as tokenInvalid } from './token-invalid.says.ts';
import { says as tokenMalformed } from './token-malformed.says.ts';
import { says as tokenNotYetValid } from './token-not-yet-valid.says.ts';
import { says as tokenSignatureInvalid } from './token-signature-invalid.says.ts';
import { says as tokenWrongAudience } from './token-wrong-audience.says.ts';
import { says as tokenWrongIssuer } from './token-wrong-issuer.says.ts';
import { says as wafBlocked } from './waf-blocked.says.ts';
import { says as wrongAuthScheme } from './wrong-auth-scheme.says.ts';
import { says as wrongCredentialType } from './wrong-credential-type.says.ts';
import { says as wrongEndpoint } from './wrong-endpoint.says.ts';

export const causeSays: Readonly<Record<string, Says>> = {
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
  'captive-network': captiveNetwork,
  'client-certificate-required': clientCertificateRequired,
  'clock-skew': clockSkew,
  'cookie-not-sent': cookieNotSent,
  'cors-headers-missing': corsHeadersMissing,
  'cors-preflight-rejected': corsPreflightRejected,
  'credentials-missing': credentialsMissing,
  'credentials-rejected': credentialsRejected,
  'csrf-origin-mismatch': csrfOriginMismatch,
  'csrf-rejected': csrfRejected,
  'dpop-nonce-required': dpopNonceRequired,
  'dpop-proof-invalid': dpopProofInvalid,
  'geo-blocked': geoBlocked,
  'header-too-large': headerTooLarge,
  'hidden-not-found': hiddenNotFound,
  'hotlink-protection': hotlinkProtection,
  'insufficient-scope': insufficientScope,
  'integrated-auth-failed': integratedAuthFailed,
  'ip-blocked': ipBlocked,
  'login-captcha': loginCaptcha,
  'multiple-credentials': multipleCredentials,
  'oauth-client-invalid': oauthClientInvalid,
  'oauth-grant-invalid': oauthGrantInvalid,
  'oauth-redirect-error': oauthRedirectError,
  'origin-not-allowed': originNotAllowed,
  'password-expired': passwordExpired,
  'permission-denied': permissionDenied,
  'proxy-auth-required': proxyAuthRequired,
  'proxy-denied': proxyDenied,
  'rate-limited': rateLimited,
  'request-signature-mismatch': requestSignatureMismatch,
  'required-header-missing': requiredHeaderMissing,
  'server-access-rule': serverAccessRule,
  'session-expired': sessionExpired,
  'session-missing': sessionMissing,
  'signed-url-expired': signedUrlExpired,
  'site-disabled': siteDisabled,
  'sso-authorization-required': ssoAuthorizationRequired,
  'step-up-required': stepUpRequired,
  'third-party-cookie-blocked': thirdPartyCookieBlocked,
  'token-expired': tokenExpired,
  'token-invalid': tokenInvalid,
  'token-malformed': tokenMalformed,
  'token-not-yet-valid': tokenNotYetValid,
  'token-signature-invalid': tokenSignatureInvalid,
  'token-wrong-audience': tokenWrongAudience,
  'token-wrong-issuer': tokenWrongIssuer,
  'waf-blocked': wafBlocked,
  'wrong-auth-scheme': wrongAuthScheme,
  'wrong-credential-type': wrongCredentialType,
  'wrong-endpoint': wrongEndpoint,
};
