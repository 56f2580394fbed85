/** The words of all causes, by id: for a chunk of their own. Written by `npm run causes` from this folder. */
import { words as authHeaderMalformed } from './auth-header-malformed.words.ts';
import { words as authorizationLostOnRedirect } from './authorization-lost-on-redirect.words.ts';
import { words as authorizationStrippedByProxy } from './authorization-stripped-by-proxy.words.ts';
import { words as cachedRefusal } from './cached-refusal.words.ts';
import type { CauseWords } from './cause.ts';
import { words as clockSkew } from './clock-skew.words.ts';
import { words as cookieDuplicate } from './cookie-duplicate.words.ts';
import { words as cookieNotSent } from './cookie-not-sent.words.ts';
import { words as corsHeadersMissing } from './cors-headers-missing.words.ts';
import { words as corsPreflightRejected } from './cors-preflight-rejected.words.ts';
import { words as credentialsMissing } from './credentials-missing.words.ts';
import { words as csrfOriginMismatch } from './csrf-origin-mismatch.words.ts';
import { words as csrfRejected } from './csrf-rejected.words.ts';
import { words as insufficientScope } from './insufficient-scope.words.ts';
import { words as loginLoop } from './login-loop.words.ts';
import { words as multipleCredentials } from './multiple-credentials.words.ts';
import { words as oauthClientInvalid } from './oauth-client-invalid.words.ts';
import { words as oauthGrantInvalid } from './oauth-grant-invalid.words.ts';
import { words as oauthRedirectError } from './oauth-redirect-error.words.ts';
import { words as originNotAllowed } from './origin-not-allowed.words.ts';
import { words as retryStorm } from './retry-storm.words.ts';
import { words as serviceWorkerDroppedCredentials } from './service-worker-dropped-credentials.words.ts';
import { words as thirdPartyCookieBlocked } from './third-party-cookie-blocked.words.ts';
import { words as tokenExpired } from './token-expired.words.ts';
import { words as tokenInvalid } from './token-invalid.words.ts';
import { words as tokenMalformed } from './token-malformed.words.ts';
import { words as tokenNotYetValid } from './token-not-yet-valid.words.ts';
import { words as tokenSignatureInvalid } from './token-signature-invalid.words.ts';
import { words as tokenWrongAudience } from './token-wrong-audience.words.ts';
import { words as tokenWrongIssuer } from './token-wrong-issuer.words.ts';
import { words as unknown } from './unknown.words.ts';
import { words as websocketHandshakeRefused } from './websocket-handshake-refused.words.ts';
import { words as wrongAuthScheme } from './wrong-auth-scheme.words.ts';
import { words as wrongCredentialType } from './wrong-credential-type.words.ts';

export const causeWords: Readonly<Record<string, CauseWords>> = {
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
