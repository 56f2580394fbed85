import type { IncomingMessage } from 'node:http';

/** The one user of every page and report under Basic (RFC 7617). */
export const user = { name: 'ada', password: 'analytical-engine' } as const;

/** Does the request carry the right user name and password as Basic credentials (RFC 7617 section 2)? */
export function isBasicUser({ headers }: IncomingMessage): boolean {
  const encoded = /^basic +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (encoded === undefined) return false;
  return Buffer.from(encoded, 'base64').toString('utf8') === `${user.name}:${user.password}`;
}
