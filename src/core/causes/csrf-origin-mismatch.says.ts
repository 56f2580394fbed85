import type { Says } from './cause.ts';

export const says = {
  certain: [
    'csrf_origin_mismatch',
    'CSRFOriginMismatch',
    /\b(?:origin|referr?er) check(?:ing)? failed\b/i,
    /\bhttp origin header\b[^;]{0,300}\b(?:didn.t|did not|does not|doesn.t) match\b/i,
    /\bcross[ -]origin request detected\b/i,
    /\bcross[ -]site post form submissions? (?:is|are) forbidden\b/i,
    /\bforbidden - (?:origin|referr?er) (?:invalid|not supplied|missing)\b/i,
    /\breferr?er (?:header )?(?:is missing|not supplied|does not match the host|is insecure while host is secure)\b/i,
    /\b(?:csrf|xsrf)\b[^.;]{0,60}\b(?:origin|referr?er)\b/i,
    /\b(?:origin|referr?er)\b[^.;]{0,60}\b(?:csrf|xsrf)\b/i,
    /\borigin\b[^.;]{0,200}\bdoes not match any trusted origins?\b/i,
  ],
  likely: [
    'InvalidOrigin',
    /\binvalid server actions request\b/i,
    /\bhost\b[^.;]{0,20}\b(?:does not|doesn.t) match [`'"]?origin\b/i,
    /\borigin not allowed\b/i,
    /\borigin\b[^.;]{0,60}\b(?:does not|doesn.t|did not|didn.t) match (?:the )?(?:host|base|request|server|expected|origin)/i,
    /\b(?:referr?er|origin) (?:header )?(?:mismatch|verification failed|validation failed)\b/i,
    /\b(?:invalid|missing|bad) referr?er(?: header)?\b/i,
  ],
} satisfies Says;
