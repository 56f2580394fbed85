import { md5 } from '@noble/hashes/legacy.js';
import { sha256, sha512_256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

type Hash = (bytes: Uint8Array) => Uint8Array;

/** RFC 7616 section 6.1. Lower-case. */
const hashes: Readonly<Record<string, Hash>> = { md5, 'sha-256': sha256, 'sha-512-256': sha512_256 };

/** What the response was made of, beside the parameters. */
export interface DigestSecret {
  readonly username: string;
  readonly password: string;
  readonly method: string;
  /** Only auth-int needs it. */
  readonly body?: string;
}

/** Each character as the byte of the same number; undefined where one has no such byte. */
function latin1Bytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return undefined;
    bytes[at] = code;
  }
  return bytes;
}

/** `H` of RFC 7616 for the algorithm of the parameters; MD5 where none is named. */
function hashOf(algorithm: string | undefined): { hash: Hash; session: boolean } | undefined {
  const name = (algorithm ?? 'MD5').toLowerCase();
  const session = name.endsWith('-sess');
  const base = session ? name.slice(0, -5) : name;
  const hash = Object.hasOwn(hashes, base) ? hashes[base] : undefined;
  return hash && { hash, session };
}

/**
 * Computes `response` (RFC 7616 section 3.4.1; RFC 2069 section 2.1.2 where there is no qop) from the parameters of
 * the credentials, which are unescaped, and the secret.
 * @returns the values it may have: text outside ASCII is UTF-8 or, at older servers, ISO-8859-1. Empty where it cannot
 *   be computed: an unknown algorithm or qop, a parameter missing, the body not known
 */
export function digestResponses(fields: Readonly<Record<string, string>>, secret: DigestSecret): readonly string[] {
  const { realm, nonce, uri, algorithm, qop, nc, cnonce } = fields;
  const found = hashOf(algorithm);
  if (!found || realm === undefined || nonce === undefined || uri === undefined) return [];
  const { hash, session } = found;
  if (session && cnonce === undefined) return [];
  if (qop !== undefined && (cnonce === undefined || nc === undefined)) return [];
  const protectsBody = qop?.toLowerCase() === 'auth-int';
  if (protectsBody ? secret.body === undefined : qop !== undefined && qop.toLowerCase() !== 'auth') return [];

  const answer = (bytes: (text: string) => Uint8Array | undefined): string[] => {
    const h = (text: string): string | undefined => {
      const data = bytes(text);
      return data && bytesToHex(hash(data));
    };
    const user = h(`${secret.username}:${realm}:${secret.password}`);
    const a1 = session && user !== undefined ? h(`${user}:${nonce}:${cnonce}`) : user;
    const entity = protectsBody ? bytesToHex(hash(utf8ToBytes(secret.body ?? ''))) : undefined;
    const a2 = h([secret.method, uri, ...(entity === undefined ? [] : [entity])].join(':'));
    if (a1 === undefined || a2 === undefined) return [];
    const between = qop === undefined ? [nonce] : [nonce, nc, cnonce, qop];
    const response = h([a1, ...between, a2].join(':'));
    return response === undefined ? [] : [response];
  };
  return [...new Set([...answer(utf8ToBytes), ...answer(latin1Bytes)])];
}

/** `username` as userhash=true sends it (RFC 7616 section 3.4.4). */
export function digestUserhash(username: string, realm: string, algorithm: string | undefined): string | undefined {
  const found = hashOf(algorithm);
  return found && bytesToHex(found.hash(utf8ToBytes(`${username}:${realm}`)));
}
