/** Errors of OAuth and OpenID Connect in a body: JSON, and the form that some servers send instead. */
import type { Reason } from '../reason.ts';
import type { Scan } from './json-scan.ts';
import { errorPairs } from './redirect.ts';
import type { Spot } from './statement.ts';

/**
 * Registered in "OAuth Extensions Error" (IANA), with those of RFC 6749 sections 4.1.2.1 and 5.2, and of OpenID Connect Core
 * section 3.1.2.6.
 */
const codes: ReadonlySet<string> = new Set(
  `invalid_request invalid_client invalid_grant unauthorized_client unsupported_grant_type invalid_scope
  unsupported_response_type server_error temporarily_unavailable invalid_token insufficient_scope unsupported_token_type
  interaction_required login_required account_selection_required consent_required invalid_request_uri invalid_request_object
  request_not_supported request_uri_not_supported registration_not_supported invalid_target invalid_authorization_details
  authorization_pending slow_down expired_token access_denied use_dpop_nonce invalid_dpop_proof
  insufficient_user_authentication unmet_authentication_requirements invalid_redirect_uri invalid_client_metadata
  invalid_software_statement unapproved_software_statement mfa_required`.split(/\s+/),
);

/** RFC 6749 section 5.2: `error`, perhaps with `error_description` and `error_uri`. */
export const isOauth = ({ seen, leaves }: Scan): boolean =>
  leaves.some(
    ({ path, said }) => path === 'error' && (seen.has('errordescription') || seen.has('erroruri') || codes.has(said)),
  );

/** `error=...&error_description=...` as a whole body (GitHub's token endpoint; OAuth 1.0 problem reporting). */
export function formReasons(to: Reason[], text: string, spot: Spot): void {
  errorPairs(to, 'oauth', text, spot);
}
