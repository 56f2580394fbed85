/** Parameters of an address that say who asks. */

/** Names of parameters that hold credentials; page tokens and their like name a place in a list. */
const credentialName =
  /(?<!(?:page|next|continuation|sync|skip|start)[-_]?)token$|(?:signature|credential|assertion|jwt|(?:api|access)[-_]?key)$|^(?:sig|appid)$/i;

/** Nobody has so long a key for a thing: it is a caller's. */
const longKey = 16;

/** Is this "name=value" of a query a credential (facts/auth.md section 2.2)? */
export function isCredentialPair(pair: string): boolean {
  const [name = ''] = pair.split('=', 1);
  return credentialName.test(name) || (/^key$/i.test(name) && pair.length - name.length > longKey);
}

/** Those of an address, in its order. They are secrets. */
export const queryCredentials = (url: string): readonly string[] =>
  url.includes('?') ? (/\?([^#]*)/.exec(url)?.[1] ?? '').split('&').filter(isCredentialPair) : [];
