/** Others have clients too, who are people. */
export const vague: readonly (string | RegExp)[] = [
  'unknown_client',
  'client_not_found',
  'client_disabled',
  'disabled_client',
  'deleted_client',
  /\b(?:unknown|unrecogni[sz]ed|unregistered|disabled) (?:oauth2? )?client\b(?! cert)/i,
  /\bclient (?:\S+ )?(?:was |is )?not found\b|\bclient (?:is )?disabled\b/i,
];
