export const plainWords = [
  'ERR_CACHE_ACCESS_DENIED',
  'ProxyAuthenticationRequired',
  'proxy_auth_required',
  /\bproxy authentication (?:is )?(?:required|failed|needed)\b/i,
  /\bcache access denied\b/i,
];
