import type { Says } from './cause.ts';

export const says = {
  certain: [
    'RequestHeaderSectionTooLarge',
    'RequestHeaderFieldsTooLarge',
    'request_header_fields_too_large',
    'headers_too_large',
    'HPE_HEADER_OVERFLOW',
    'ERR_HEADERS_TOO_LARGE',
    /\brequest (?:http )?headers?(?: or cookies?| fields?)? (?:is |are )?too (?:large|long|big)\b/i,
    /\bsize of (?:a|the) request headers?(?: fields?)? (?:is too long|exceeds)\b/i,
    /\bheaders? (?:fields? |size |section |value |line )?(?:is |are )?too (?:large|long|big)\b/i,
    /\bheader(?: fields?)? size (?:exceeded|exceeds|limit)\b/i,
    /\bcookies? (?:header )?(?:is |are )?too (?:large|long|big)\b|\bheader or cookie too (?:large|big)\b/i,
    /\btoo (?:many|large) (?:request )?(?:headers?|cookies?)\b/i,
    /\bheader (?:value |length |list )?exceeds (?:the )?(?:maximum|limit|server limit|allowed)\b/i,
  ],
  likely: ['HTTP_REQUEST_HEADERS_TOO_LARGE', /\brequest too long\b/i],
} satisfies Says;
