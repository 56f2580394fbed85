/** Said of one-time codes as well. */
export const vague: readonly (string | RegExp)[] = [
  'invalid_code',
  'bad_code',
  'expired_code',
  /\b(?:invalid|expired|revoked) (?:authorization )?grant\b|\bgrant (?:is |has (?:been )?)?(?:invalid|expired|revoked|not found)\b/i,
  /^(?:code|grant) (?:is |was )?(?:not valid|invalid|expired|not found|revoked)\.?$/i,
];
