/** These mean it even in a sentence that cannot tell missing from wrong. */
export const plain: readonly RegExp[] = [
  /(?<![\w-])(?:x-)?(?:anti[- ]?)?[cx]srf(?:[_ -]?tokens?)?\b[^.;]{0,80}\b(?:fail\w*|invalid|missing|mismatch\w*|incorrect|expired|required|denied|reject\w*|bad|wrong|violation|detected|suspected|stale|not (?:\w+ )?(?:found|set|valid|present|match|provided|supplied|verified)|do(?:es)? not match|could not be)\b/i,
  /\b(?:invalid|missing|incorrect|expired|bad|wrong|mismatch\w*|no|verify|provided|expected|matching|valid) (?:[\w'"-]+ ){0,4}?(?:x-)?(?:anti[- ]?)?[cx]srf\b/i,
  // Apollo calls so what lacks a header of another kind: required-header-missing.
  /(?<!potential )\bcross[- ]?site[- ]request[- ]forgery\b/i,
  /\banti-?forgery (?:request )?(?:token|cookie|form field|validation)\b/i,
  /\b(?:authenticity|form) token\b[^.;]{0,40}\b(?:invalid|missing|expired|could not|mismatch)|\b(?:invalid|missing|verify)\b[^.;]{0,30}\bauthenticity token\b/i,
  /\bno valid crumb\b/i,
];
