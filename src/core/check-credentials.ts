import { type CredentialContext, type Credentials, readCredentials } from './credentials.ts';
import { type Problem, problem } from './problem.ts';
import { type DigestSecret, digestResponses, digestUserhash } from './schemes/digest-response.ts';
import { dpopProof } from './schemes/dpop.ts';
import { readToken } from './tokens/token.ts';

/** `secret` is the password of Digest. Where the user name was sent as a hash, "user:password" or `username` names it. */
export interface CheckContext extends CredentialContext {
  readonly secret?: string;
  readonly username?: string;
}

/** What was found beyond readCredentials. */
export interface Check {
  readonly problems: readonly Problem[];
  /** Recomputed and equal. Missing where it could not be recomputed. */
  readonly proven?: boolean;
}

/** Tried in turn where the request is not known: an equal response then still proves the password. */
const usualMethods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'CONNECT'];
/** Their requests have no body, so that auth-int knows it although none was recorded. */
const bodiless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'CONNECT']);

/**
 * Proves what readCredentials can only read: the response of Digest where the password is given, the DPoP proof beside
 * a token. Asks nobody, and never throws.
 */
export async function checkCredentials(name: string, value: string, context: CheckContext = {}): Promise<Check> {
  const credentials = readCredentials(name, value, context);
  if (credentials.kind === 'digest') return checkDigest(credentials, context);
  const scheme = credentials.scheme?.toLowerCase();
  if (scheme === 'dpop' || scheme === 'bearer') return checkProof(credentials, scheme, context);
  return { problems: [] };
}

function checkDigest({ fields }: Credentials, { secret, username, request }: CheckContext): Check {
  const { response } = fields;
  if (secret === undefined || response === undefined) return { problems: [] };
  const users = usersOf(fields, secret, username);
  const methods = request ? [request.method] : usualMethods;
  const computed = users.flatMap((user) =>
    methods.flatMap((method) => {
      const body = request?.body ?? (bodiless.has(method) ? '' : undefined);
      return digestResponses(fields, { ...user, method, ...(body !== undefined && { body }) });
    }),
  );
  if (computed.includes(response.toLowerCase())) return { problems: [], proven: true };
  // Without the request nobody knows its method, without the name its hash says nothing.
  if (!request || computed.length === 0) return { problems: [] };
  const message = 'The response is not what these parameters, the method and the password give.';
  return { problems: [problem('digest-response-mismatch', message)], proven: false };
}

/** Who it may be, with the password. RFC 7616 section 3.4.4: a hashed name still enters the response in clear. */
function usersOf(
  fields: Readonly<Record<string, string>>,
  secret: string,
  given: string | undefined,
): Pick<DigestSecret, 'username' | 'password'>[] {
  const { username = '', realm = '', algorithm, userhash } = fields;
  if (userhash?.toLowerCase() !== 'true') return [{ username: given ?? username, password: secret }];
  if (given !== undefined) return [{ username: given, password: secret }];
  const colon = secret.indexOf(':');
  const user = secret.slice(0, Math.max(colon, 0));
  if (colon < 0 || digestUserhash(user, realm, algorithm) !== username.toLowerCase()) return [];
  return [{ username: user, password: secret.slice(colon + 1) }];
}

async function checkProof(
  { fields, problems }: Credentials,
  scheme: string,
  { request }: CheckContext,
): Promise<Check> {
  const proof = request && dpopProof(request);
  const { token } = fields;
  if (!proof || !token) return { problems: [] };
  // With jose in it, and wanted for few requests: loaded when there is a proof.
  const { accessTokenHash, checkDpopProof } = await import('./tokens/dpop-proof.ts');
  if (scheme === 'dpop') {
    const check = await checkDpopProof(proof, token);
    const elsewhere = problems.some(({ code }) => code === 'dpop-htm-mismatch' || code === 'dpop-htu-mismatch');
    // The proof of another request, one for a token for example, names no access token: that is told already.
    const told = check.problems.filter(({ code }) => !(elsewhere && code === 'dpop-ath-missing'));
    return { problems: told, proven: check.proven && !elsewhere };
  }
  // A proof for this very token stands beside it: it was meant for DPoP, although it was sent as Bearer.
  const bound = readToken(proof).claims?.ath === accessTokenHash(token);
  if (!bound || problems.some(({ code }) => code === 'dpop-bound-token-as-bearer')) return { problems: [] };
  const message = 'A DPoP proof for this token was sent, but not the scheme DPoP.';
  return { problems: [problem('dpop-bound-token-as-bearer', message)] };
}
