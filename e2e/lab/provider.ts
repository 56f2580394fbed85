import { exportJWK, generateKeyPair } from 'jose';
import Provider, { errors } from 'oidc-provider';
import { memory } from './memory.ts';

/** A client that may ask the provider for tokens with its own credentials (RFC 6749 section 4.4). */
export interface LabClient {
  readonly id: string;
  readonly secret: string;
  /** Seconds that its access tokens live. */
  readonly lifetime: number;
}

/** Scopes of each API that the provider issues tokens for, by its address (RFC 8707 resource indicator). */
export type Resources = Readonly<Record<string, string>>;

/**
 * A real OpenID provider with its own fresh RS256 key. Access tokens are JWTs (RFC 9068) for one resource.
 * @param issuer its address, for example "http://login.d.localhost:4180"
 */
export async function createProvider(
  issuer: string,
  clients: readonly LabClient[],
  resources: Resources,
): Promise<Provider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'lab-1' };
  const lifetimes = new Map(clients.map(({ id, lifetime }) => [id, lifetime]));
  return new Provider(issuer, {
    adapter: memory(),
    jwks: { keys: [key] },
    cookies: { keys: [crypto.randomUUID()] },
    clients: clients.map(({ id, secret }) => ({
      client_id: id,
      client_secret: secret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    })),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo(_context, resource, client) {
          const scope = resources[resource];
          if (scope === undefined) throw new errors.InvalidTarget();
          const accessTokenTTL = lifetimes.get(client.clientId) ?? 0;
          return { scope, audience: resource, accessTokenTTL, accessTokenFormat: 'jwt' };
        },
      },
    },
    ttl: { ClientCredentials: (_context, token) => token.resourceServer?.accessTokenTTL ?? 0 },
  });
}
