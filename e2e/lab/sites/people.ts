import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';
import { hosts } from '../hosts.ts';
import { memory } from '../memory.ts';
import { type Call, type Handler, json, page, type Routes, redirect } from '../reply.ts';

/** The application that people sign in to, without a secret (RFC 6749 section 2.1, public client). */
export const application = { id: 'kiosk', callback: '/people/back' } as const;

/** An application that signs in by itself, with a secret (a confidential client). */
const machine = { id: 'till', secret: 'lab-secret-of-till' } as const;

/** What the provider has issued to it once the person has agreed; always the same, so that a row can name it. */
export const issued = { code: 'lab-code-of-ada', refreshToken: 'lab-refresh-token-of-ada' } as const;

const account = 'ada';
const scope = 'openid offline_access';

/** The person agrees: all that was issued before is good again. */
async function agree(provider: Provider, redirectUri: string): Promise<void> {
  const grant = new provider.Grant({ accountId: account, clientId: application.id });
  grant.addOIDCScope(scope);
  const grantId = await grant.save();
  const client = await provider.Client.find(application.id);
  if (client === undefined) throw new Error(`The provider does not know ${application.id}.`);
  const common = { accountId: account, client, grantId, scope, gty: 'authorization_code' };
  await new provider.AuthorizationCode({ ...common, jti: issued.code, redirectUri }).save();
  await new provider.RefreshToken({ ...common, jti: issued.refreshToken }).save();
}

/**
 * A second real OpenID provider on the host of the first, for people instead of machines: codes, refresh tokens, and errors
 * by redirect.
 * @param issuer its address; everything is under /people/
 * @param pageOrigin of the application: that of the lab's page
 */
export async function peopleSite(issuer: string, pageOrigin: string): Promise<(call: Call) => Promise<void>> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const redirectUri = `${pageOrigin}${application.callback}`;
  const provider = new Provider(issuer, {
    adapter: memory(),
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'people-1' }] },
    cookies: { keys: [crypto.randomUUID()] },
    clients: [
      {
        client_id: application.id,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [redirectUri],
        response_types: ['code'],
      },
      {
        client_id: machine.id,
        client_secret: machine.secret,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      },
    ],
    clientBasedCORS: () => true,
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
    },
    interactions: { url: () => '/people/sign-in' },
    routes: {
      authorization: '/people/auth',
      jwks: '/people/jwks',
      revocation: '/people/revocation',
      token: '/people/token',
      userinfo: '/people/me',
      end_session: '/people/end',
    },
    ttl: { AuthorizationCode: 600, Grant: 600, IdToken: 600, RefreshToken: 600, AccessToken: 600, Session: 600 },
  });
  const answer = provider.callback();
  return async (call) => {
    const { request, response, url } = call;
    if (request.method === 'POST' && url.pathname === '/people/agree') {
      await agree(provider, redirectUri);
      json(call, 201, { agreed: true }, { 'Access-Control-Allow-Origin': pageOrigin });
    } else await answer(request, response);
  };
}

/** Sends the person to the provider (RFC 6749 section 4.1.1). */
const signIn =
  (parameters: Readonly<Record<string, string>>): Handler =>
  (call) => {
    const { origin, port } = call.url;
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: application.id,
      redirect_uri: `${origin}${application.callback}`,
      scope: 'openid',
      state: 'af0ifjsldkj',
      ...parameters,
    });
    redirect(call, 303, `http://${hosts.login}:${port}/people/auth?${query}`);
  };

/** Where the provider sends people back to: the application finds an error in the address, and nobody signed in. */
export const callbacks: Routes = {
  'GET /people/enter': signIn({
    prompt: 'none',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  }),
  'GET /people/enter/old': signIn({}),
  [`GET ${application.callback}`]: (call) => page(call, 401, 'Unauthorized', 'The sign-in did not work.'),
  // In the words of Google, which shows the error itself where it does not know the client to send it to.
  'GET /people/google': ({ response }) => {
    response
      .writeHead(401, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(
        '<!doctype html><html lang="en"><head><title>Error 401 (Client Error)!!1</title></head><body><p><b>401.</b> That’s an error.</p><p>Error: invalid_client</p><p>The OAuth client was not found.</p></body></html>',
      );
  },
};
