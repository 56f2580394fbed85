/** RFC 6585 section 6. */
export const plainWords = ['NetworkAuthenticationRequired', /\bnetwork authentication required\b/i];
