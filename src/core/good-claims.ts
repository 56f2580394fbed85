/** What a token says of itself, as far as it can be compared later: no secret, and no more than a few words. */
import { fingerprint } from './fingerprint.ts';
import type { GoodField } from './messages.ts';

/** RFC 7519 section 4.1, RFC 9068 section 2.2; scp, roles: Entra and Okta; permissions: Auth0 (facts/auth.md section 4.1). */
const compared = ['exp', 'iat', 'iss', 'aud', 'sub', 'scope', 'scp', 'roles', 'permissions'] as const;

/** The claims that say what a token allows. */
export const scopeClaims = ['scope', 'scp', 'roles', 'permissions'] as const;

/** Names of scopes, addresses and clients. What holds another character (a query, an e-mail address) is not shown. */
const plain = /^[\w.:/*~+ -]{1,300}$/;

/** A JWS in the compact form (RFC 7515 section 3.1) at the end of a header value. */
const compact = /(?:^|\s)eyJ[\w-]+\.([\w-]+)\.[\w-]*$/;

/** RFC 4648 section 5. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The worker is to stay small, and this is a third of bytes.ts. Latin-1 is enough: what is not ASCII is not shown, and the
 * same bytes give the same text.
 */
const decoded = (text: string): string =>
  Array.from(text, (character) => alphabet.indexOf(character).toString(2).padStart(6, '0'))
    .join('')
    .replace(/.{8}|.+/g, (bits) => (bits.length < 8 ? '' : String.fromCharCode(Number.parseInt(bits, 2))));

function claimsOf(value: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(decoded(compact.exec(value)?.[1] ?? '')) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/**
 * @param value of a header field: a token alone, or behind its scheme
 * @returns the claims of a JWT as "claim name", lists sorted; nothing for any other text. Who it is of (`sub`) stands as a
 *   fingerprint, as does what might hold more than a few words
 */
export function claimFields(value: string, salt: string): readonly GoodField[] {
  const claims = claimsOf(value);
  return compared.flatMap((claim) => {
    const words = [claims[claim]].flat().filter((each) => typeof each === 'string' || typeof each === 'number');
    if (words.length === 0) return [];
    const name = `claim ${claim}`;
    const text = words.sort().join(' ');
    return claim !== 'sub' && plain.test(text) ? { name, value: text } : { name, tag: fingerprint(salt, text) };
  });
}
