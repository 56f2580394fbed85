/** Field names as their documents write them; browsers and HTTP/2 lower them (RFC 9113 section 8.2.1). */
const written: Readonly<Record<string, string>> = {
  'www-authenticate': 'WWW-Authenticate',
  dpop: 'DPoP',
  'dpop-nonce': 'DPoP-Nonce',
  te: 'TE',
  etag: 'ETag',
};

/** "x-api-key" -> "X-Api-Key" */
export const headerNames = (name: string): string =>
  written[name] ?? name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
