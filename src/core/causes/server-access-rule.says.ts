import type { Says } from './cause.ts';

export const says = {
  certain: [
    /\bdirectory (?:listing|browsing|index(?:ing)?) (?:is |was |has been )?(?:denied|not allowed|disabled|forbidden|not permitted)\b/i,
    /\bnot configured to list the contents of this directory\b/i,
    /\bclient denied by server configuration\b/i,
    /\bsymbolic link not allowed\b/i,
    /\bno matching directoryindex\b/i,
    /\beither read-protected or not readable by the server\b/i,
    /\b403\.(?:1|2|3|4|5|9|10|11|14|15|18)(?!\d)/,
    /\bis outside of vite serving allow list\b/i,
    /\bthis host \([^)]{1,100}\) is not allowed\b/i,
    /\binvalid host header\b/i,
    /\bblocked hosts?: /i,
    /\bserver unable to read htaccess file\b/i,
  ],
  likely: [
    // HAProxy.
    /^request forbidden by administrative rules\.?$/i,
    /\byou (?:don'?t|do not) have permission to access (?:this resource|this document|this page|the requested (?:object|directory|url|resource|page)|\/\S{0,200})/i,
    /\byou (?:don'?t|do not) have permission to view this (?:directory|document)\b/i,
    /\baccess to this resource on the server is denied\b/i,
    /\b(?:direct|directory|script) access (?:\w+ ){0,3}(?:is )?(?:not (?:allowed|permitted)|denied|forbidden)\b/i,
    /\bno direct (?:script )?access\b/i,
    /\bdotfiles?\b.{0,40}\b(?:denied|forbidden|not allowed)\b/i,
    /\b(?:file|directory|folder|path)\b.{0,40}\b(?:permission denied|not (?:publicly )?readable|is protected by (?:a )?(?:server )?rule)\b/i,
  ],
  possible: [/\baccess to the (?:specified|requested) resource (?:\([^)]{0,200}\) )?has been (?:forbidden|denied)\b/i],
} satisfies Says;
