/** All causes. Written by `npm run causes` from this folder. */
import { cause as authHeaderMalformed } from './auth-header-malformed.ts';
import { cause as authorizationLostOnRedirect } from './authorization-lost-on-redirect.ts';
import { cause as authorizationStrippedByProxy } from './authorization-stripped-by-proxy.ts';
import { cause as cachedRefusal } from './cached-refusal.ts';
import type { Cause } from './cause.ts';
import { cause as clockSkew } from './clock-skew.ts';
import { cause as cookieDuplicate } from './cookie-duplicate.ts';
import { cause as cookieNotSent } from './cookie-not-sent.ts';
import { cause as corsHeadersMissing } from './cors-headers-missing.ts';
import { cause as corsPreflightRejected } from './cors-preflight-rejected.ts';
import { cause as credentialsMissing } from './credentials-missing.ts';
import { cause as csrfOriginMismatch } from './csrf-origin-mismatch.ts';
import { cause as csrfRejected } from './csrf-rejected.ts';
import { cause as insufficientScope } from './insufficient-scope.ts';
import { cause as loginLoop } from './login-loop.ts';
import { cause as multipleCredentials } from './multiple-credentials.ts';
import { cause as oauthClientInvalid } from './oauth-client-invalid.ts';
import { cause as oauthGrantInvalid } from './oauth-grant-invalid.ts';
import { cause as oauthRedirectError } from './oauth-redirect-error.ts';
import { cause as originNotAllowed } from './origin-not-allowed.ts';
import { cause as retryStorm } from './retry-storm.ts';
import { cause as serviceWorkerDroppedCredentials } from './service-worker-dropped-credentials.ts';
import { cause as thirdPartyCookieBlocked } from './third-party-cookie-blocked.ts';
import { cause as tokenExpired } from './token-expired.ts';
import { cause as tokenInvalid } from './token-invalid.ts';
import { cause as tokenMalformed } from './token-malformed.ts';
import { cause as tokenNotYetValid } from './token-not-yet-valid.ts';
import { cause as tokenSignatureInvalid } from './token-signature-invalid.ts';
import { cause as tokenWrongAudience } from './token-wrong-audience.ts';
import { cause as tokenWrongIssuer } from './token-wrong-issuer.ts';
import { cause as unknown } from './unknown.ts';
import { cause as websocketHandshakeRefused } from './websocket-handshake-refused.ts';
import { cause as wrongAuthScheme } from './wrong-auth-scheme.ts';
import { cause as wrongCredentialType } from './wrong-credential-type.ts';

export const causes: readonly Cause[] = [
  authHeaderMalformed,
  authorizationLostOnRedirect,
  authorizationStrippedByProxy,
  cachedRefusal,
  clockSkew,
  cookieDuplicate,
  cookieNotSent,
  corsHeadersMissing,
  corsPreflightRejected,
  credentialsMissing,
  csrfOriginMismatch,
  csrfRejected,
  insufficientScope,
  loginLoop,
  multipleCredentials,
  oauthClientInvalid,
  oauthGrantInvalid,
  oauthRedirectError,
  originNotAllowed,
  retryStorm,
  serviceWorkerDroppedCredentials,
  thirdPartyCookieBlocked,
  tokenExpired,
  tokenInvalid,
  tokenMalformed,
  tokenNotYetValid,
  tokenSignatureInvalid,
  tokenWrongAudience,
  tokenWrongIssuer,
  unknown,
  websocketHandshakeRefused,
  wrongAuthScheme,
  wrongCredentialType,
];
