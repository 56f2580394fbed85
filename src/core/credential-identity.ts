/** Whose credentials they are: some stay the same from request to request, others are made anew for each one. */

/** Schemes of the second kind whose parameters do not show it (facts/auth.md sections 2.1 and 2.2). Lower-case. */
const anew: ReadonlySet<string> = new Set([
  'negotiate',
  'ntlm',
  'hoba',
  'mutual',
  'concealed',
  'privatetoken',
  'scram-sha-1',
  'scram-sha-256',
  'aws',
  'sharedkey',
  'sharedkeylite',
  'sapisidhash',
]);

/** A parameter that is right only once: of Digest, Hawk, OAuth 1.0, SigV4, EdgeGrid, HTTP signatures and their like. */
const once = /[\s,;](?:[\w-]*(?:nonce|signature)|ts|timestamp|mac|response)=/i;

/** Parameters that name who asks. */
const names =
  /[\s,;](username\*?|id|keyid|credential|token|client_token|access_token|oauth_consumer_key|oauth_token)=("[^"]*"|[^\s,;]*)/gi;

/**
 * @param value of Authorization or Proxy-Authorization
 * @returns the same for credentials that are the same, or that the same client has made anew with the same key, as far as
 *   they name it. It may hold a secret
 */
export function identityOf(value: string): string {
  const scheme = /^[^\s,;]*/.exec(value)?.[0].toLowerCase() ?? '';
  // `AWS AKID:signature`, `SharedKey account:signature`; of the others nothing lasts but the scheme.
  if (anew.has(scheme)) return `${scheme} ${/^\S+ +([^\s:="]+):/.exec(value)?.[1] ?? ''}`;
  if (scheme === 'bearer' || scheme === 'basic' || !once.test(value)) return value;
  return [scheme, ...[...value.matchAll(names)].map(([, name, text]) => `${name}=${text}`)].join(' ');
}
