/** The examples of all causes, by id: for tests and docs. Written by `npm run causes` from this folder. */
import { examples as authHeaderMalformed } from './auth-header-malformed.examples.ts';
import { examples as authorizationLostOnRedirect } from './authorization-lost-on-redirect.examples.ts';
import { examples as authorizationStrippedByProxy } from './authorization-stripped-by-proxy.examples.ts';
import { examples as cachedRefusal } from './cached-refusal.examples.ts';
import { examples as clockSkew } from './clock-skew.examples.ts';
import { examples as cookieDuplicate } from './cookie-duplicate.examples.ts';
import { examples as cookieNotSent } from './cookie-not-sent.examples.ts';
import { examples as corsHeadersMissing } from './cors-headers-missing.examples.ts';
import { examples as corsPreflightRejected } from './cors-preflight-rejected.examples.ts';
import { examples as credentialsMissing } from './credentials-missing.examples.ts';
import { examples as csrfOriginMismatch } from './csrf-origin-mismatch.examples.ts';
import { examples as csrfRejected } from './csrf-rejected.examples.ts';
import type { Example } from './example.ts';
import { examples as insufficientScope } from './insufficient-scope.examples.ts';
import { examples as loginLoop } from './login-loop.examples.ts';
import { examples as multipleCredentials } from './multiple-credentials.examples.ts';
import { examples as oauthClientInvalid } from './oauth-client-invalid.examples.ts';
import { examples as oauthGrantInvalid } from './oauth-grant-invalid.examples.ts';
import { examples as oauthRedirectError } from './oauth-redirect-error.examples.ts';
import { examples as originNotAllowed } from './origin-not-allowed.examples.ts';
import { examples as retryStorm } from './retry-storm.examples.ts';
import { examples as serviceWorkerDroppedCredentials } from './service-worker-dropped-credentials.examples.ts';
import { examples as thirdPartyCookieBlocked } from './third-party-cookie-blocked.examples.ts';
import { examples as tokenExpired } from './token-expired.examples.ts';
import { examples as tokenInvalid } from './token-invalid.examples.ts';
import { examples as tokenMalformed } from './token-malformed.examples.ts';
import { examples as tokenNotYetValid } from './token-not-yet-valid.examples.ts';
import { examples as tokenSignatureInvalid } from './token-signature-invalid.examples.ts';
import { examples as tokenWrongAudience } from './token-wrong-audience.examples.ts';
import { examples as tokenWrongIssuer } from './token-wrong-issuer.examples.ts';
import { examples as unknown } from './unknown.examples.ts';
import { examples as websocketHandshakeRefused } from './websocket-handshake-refused.examples.ts';
import { examples as wrongAuthScheme } from './wrong-auth-scheme.examples.ts';
import { examples as wrongCredentialType } from './wrong-credential-type.examples.ts';

export const causeExamples: Readonly<Record<string, readonly Example[]>> = {
  'auth-header-malformed': authHeaderMalformed,
  'authorization-lost-on-redirect': authorizationLostOnRedirect,
  'authorization-stripped-by-proxy': authorizationStrippedByProxy,
  'cached-refusal': cachedRefusal,
  'clock-skew': clockSkew,
  'cookie-duplicate': cookieDuplicate,
  'cookie-not-sent': cookieNotSent,
  'cors-headers-missing': corsHeadersMissing,
  'cors-preflight-rejected': corsPreflightRejected,
  'credentials-missing': credentialsMissing,
  'csrf-origin-mismatch': csrfOriginMismatch,
  'csrf-rejected': csrfRejected,
  'insufficient-scope': insufficientScope,
  'login-loop': loginLoop,
  'multiple-credentials': multipleCredentials,
  'oauth-client-invalid': oauthClientInvalid,
  'oauth-grant-invalid': oauthGrantInvalid,
  'oauth-redirect-error': oauthRedirectError,
  'origin-not-allowed': originNotAllowed,
  'retry-storm': retryStorm,
  'service-worker-dropped-credentials': serviceWorkerDroppedCredentials,
  'third-party-cookie-blocked': thirdPartyCookieBlocked,
  'token-expired': tokenExpired,
  'token-invalid': tokenInvalid,
  'token-malformed': tokenMalformed,
  'token-not-yet-valid': tokenNotYetValid,
  'token-signature-invalid': tokenSignatureInvalid,
  'token-wrong-audience': tokenWrongAudience,
  'token-wrong-issuer': tokenWrongIssuer,
  unknown: unknown,
  'websocket-handshake-refused': websocketHandshakeRefused,
  'wrong-auth-scheme': wrongAuthScheme,
  'wrong-credential-type': wrongCredentialType,
};
