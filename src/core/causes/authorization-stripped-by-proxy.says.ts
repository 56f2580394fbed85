import type { Says } from './cause.ts';
import { says as missing } from './credentials-missing.says.ts';

export const says = {
  likely: [
    ...missing.certain,
    'jwt_auth_no_auth_header',
    'rest_not_logged_in',
    'NO_AUTH_HEADER',
    'AUTH_HEADER_MISSING',
    'missing_authorization',
    'missing_auth_header',
    /\bsystem:anonymous\b|\banonymous (?:access|requests?|users?) (?:is |are )?(?:denied|not allowed|forbidden|disabled)\b/i,
    /\bmissing (?:\w+ ){1,4}(?:authentication|authorization) (?:in )?(?:the )?header\b/i,
    /\b(?:did not|didn.t) (?:provide|send|include|supply) (?:\w+ ){1,3}(?:key|token|credentials|header)\b[^;]{0,80}\bauthorization header\b/i,
    /\b(?:no|without|missing|absent|empty) (?:an? |the |any |valid )?['"]?auth(?:orization)?['"]? (?:http )?header\b/i,
    /\bauth(?:orization)?['"]? (?:http )?header (?:is |was |has )?(?:not (?:been )?(?:found|provided|set|sent|supplied|present|given|received)|missing|absent|empty|required)\b/i,
    /\b(?:no|missing) (?:auth\w* )?(?:credentials|authorization|authentication) (?:were |was |is |are )?(?:provided|found|supplied|sent|given|present|specified|received|in (?:the )?request)\b/i,
    /\b(?:credentials?|authorization|access token|token) (?:were|was|is|are) not (?:provided|supplied|sent|found|given|present|specified|received)\b/i,
  ],
} satisfies Says;
