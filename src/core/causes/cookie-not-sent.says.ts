import type { Says } from './cause.ts';

export const says = {
  likely: [
    'authorization_request_not_found',
    /\b(?:state|nonce|correlation|pkce|code_verifier) cookie (?:was |is |has been )?(?:missing|not found|absent|expired)\b/i,
    /\b(?:missing|no|could not find|unable to find) (?:the |a )?(?:state|nonce|correlation|pkce) cookie\b/i,
    /^correlation failed\b/i,
    /\bcookie not found\b/i,
  ],
} satisfies Says;
