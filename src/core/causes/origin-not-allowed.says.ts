import type { Says } from './cause.ts';

export const says = {
  certain: [
    'origin_not_allowed',
    'OriginNotAllowed',
    'ORIGIN_NOT_ALLOWED_ERROR',
    'general_unknown_origin',
    'cors_not_allowed',
    'CORSForbidden',
    /\b(?:invalid|disallowed|forbidden|unauthori[sz]ed|illegal|blocked|rejected|denied|untrusted) (?:cors|cross[ -]origin) (?:request|origin|call|access)\b/i,
    /\b(?:not allowed|forbidden|blocked|denied|rejected|disallowed|refused) (?:by|due to|because of) (?:the )?(?:server'?s? )?cors\b/i,
    /\bcors(?:response)?\b[^.;]{0,40}\b(?:origin|requests?|access)\b[^.;]{0,80}\b(?:not (?:allowed|permitted|authori[sz]ed|whitelisted|accepted)|denied|rejected|forbidden|blocked|disallowed)\b/i,
    /\borigin_mismatch\b/i,
    /\bcors not enabled\b/i,
    /\bcors policy\b[^.;]{0,60}\bdoes not allow\b/i,
    /\bblocking cross[ -]origin\b/i,
    /\brejected an incoming websocket connection from the \S+ origin\b/i,
  ],
  likely: [
    'invalid_origin',
    'origin_invalid',
    /\borigin\b['":]? ?(?:(?!server|host)['"(]?[^\s'"()]{1,200}['")]? )?(?:header )?(?:is |was |are |has been )?(?:not (?:allowed|permitted|authori[sz]ed|trusted|accepted|whitelisted|registered|in the allow ?list)|disallowed|rejected|forbidden|denied|blocked)\b/i,
    /\b(?:invalid|disallowed|forbidden|unauthori[sz]ed|unknown|untrusted|bad|illegal|unsupported|unregistered) (?:request |http )?origins?\b/i,
    /\bis not (?:a|an) (?:valid|allowed|trusted|permitted|accepted|authori[sz]ed|registered) origin\b/i,
    /\borigin \S{1,200} does not have permission\b/i,
    /\borigin (?:header )?(?:is |was )?(?:validation failed|invalid|not valid|unknown)\b/i,
    /\b(?:not (?:an )?allowed|not (?:a )?permitted|not accepting requests from|access (?:is )?denied (?:for|from)) (?:request )?origin\b/i,
    /\bcross[ -]origin (?:requests?|access|websockets?|calls?) (?:is |are |was )?(?:not allowed|not permitted|disallowed|forbidden|denied|blocked|rejected)\b/i,
    /\binvalid host\/origin header\b/i,
  ],
} satisfies Says;
