import { createHash, randomUUID } from 'node:crypto';
import { user } from '../basic.ts';
import type { Call } from '../reply.ts';

/** Digest algorithms that are offered, best first (RFC 7616 section 3.7), with their names in node:crypto. */
const algorithms: ReadonlyMap<string, string> = new Map([
  ['SHA-256', 'sha256'],
  ['MD5', 'md5'],
]);

function parameters(credentials: string): Readonly<Record<string, string>> {
  const pairs = credentials.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g);
  return Object.fromEntries([...pairs].map(([, name, quoted, bare]) => [name, quoted ?? bare ?? '']));
}

/** A Digest door for one folder: what it asks for, and whether an answer is right. */
export interface DigestDoor {
  /** Fresh WWW-Authenticate lines, one for each algorithm. */
  challenges(): readonly string[];
  /** Does the request carry the right response to a nonce of ours (RFC 7616 section 3.4.1, qop "auth")? */
  isUser(call: Call): boolean;
}

/** @param folder the protection space, for example "/crypt/"; without one it is the whole origin */
export function digestDoor(realm: string, folder: string): DigestDoor {
  const nonces = new Set<string>();
  return {
    challenges() {
      const nonce = randomUUID();
      nonces.add(nonce);
      const rest = `realm="${realm}", domain="${folder}", qop="auth", nonce="${nonce}"`;
      return [...algorithms.keys()].map((algorithm) => `Digest ${rest}, algorithm=${algorithm}`);
    },
    isUser({ request, url }) {
      const given = /^digest +(.*)$/i.exec(request.headers.authorization ?? '')?.[1];
      const { username, nonce = '', uri, algorithm = '', qop, nc, cnonce, response } = parameters(given ?? '');
      const hash = algorithms.get(algorithm);
      if (hash === undefined || username !== user.name || !nonces.has(nonce)) return false;
      if (uri !== `${url.pathname}${url.search}` || qop !== 'auth') return false;
      const digest = (...parts: (string | undefined)[]) => createHash(hash).update(parts.join(':')).digest('hex');
      const secret = digest(username, realm, user.password);
      return response === digest(secret, nonce, nc, cnonce, qop, digest(request.method, uri));
    },
  };
}
