import { setTimeout as until } from 'node:timers/promises';
import { decodeJwt } from 'jose';
import { hosts } from './hosts.ts';
import { askJson } from './loopback.ts';
import type { LabClient, Resources } from './provider.ts';

/** Tokens that the page can ask for; the table of cases names them in braces, as in "Bearer {read}". */
export const tokenKinds = {
  /** Good for reading orders. */
  read: { client: 'shop', host: hosts.api, scope: 'orders:read' },
  /** The same, its time over. */
  expired: { client: 'hasty', host: hosts.api, scope: 'orders:read' },
  /** Good, but for the other API. */
  foreign: { client: 'shop', host: hosts.files, scope: 'files:write' },
} as const;

export type TokenKind = keyof typeof tokenKinds;

/** Who may ask for tokens. The tokens of `hasty` live one second: the shortest that a provider issues. */
export const clients: readonly LabClient[] = [
  { id: 'shop', secret: 'lab-secret-of-shop', lifetime: 600 },
  { id: 'hasty', secret: 'lab-secret-of-hasty', lifetime: 1 },
];

const at = (host: string, port: number) => `http://${host}:${port}`;

/** What the provider issues tokens for. */
export function resources(port: number): Resources {
  return { [at(hosts.api, port)]: 'orders:read orders:refund', [at(hosts.files, port)]: 'files:write' };
}

/** Asks the provider's token endpoint (RFC 6749 section 4.4.2, RFC 8707 section 2). */
async function issue(port: number, kind: TokenKind): Promise<string> {
  const { client, host, scope } = tokenKinds[kind];
  const secret = clients.find(({ id }) => id === client)?.secret ?? '';
  const answer = await askJson({
    port,
    host: hosts.login,
    path: '/token',
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: at(host, port), scope }).toString(),
  });
  return (answer as { access_token: string }).access_token;
}

/**
 * The lab's tokens, all issued by its provider. The expired one is issued at once, so that it is old when it is wanted;
 * whoever asks earlier waits until its `exp` has passed.
 */
export async function createTokens(port: number): Promise<(kind: TokenKind) => Promise<string>> {
  const expired = await issue(port, 'expired');
  const end = (decodeJwt(expired).exp ?? 0) * 1000;
  return async (kind) => {
    if (kind !== 'expired') return issue(port, kind);
    for (let left = end - Date.now(); left > 0; left = end - Date.now()) await until(left);
    return expired;
  };
}
