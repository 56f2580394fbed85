import { type Challenge, param } from '../challenge.ts';
import { type Problem, problem } from '../problem.ts';
import type { Token } from './token.ts';

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter((each) => typeof each === 'string');

/** Address without its last slashes, host in small letters; undefined for what is no web address. */
function webAddress(text: string): string | undefined {
  const match = /^(https?:\/\/)([^/?#\s]+)([^?#\s]*)/i.exec(text);
  if (!match) return undefined;
  const [, scheme = '', host = '', path = ''] = match;
  return `${scheme}${host}`.toLowerCase() + (path.endsWith('/') ? path.slice(0, -1) : path);
}

const metadata = /^(https?:\/\/[^/?#]+)\/\.well-known\/oauth-protected-resource(\/[^?#]*)?$/i;

/** The resource that the server says it is: RFC 9728 section 3 derives the address of the metadata from it. */
function resourceOf(challenge: Challenge): string | undefined {
  const [, origin, path = ''] = metadata.exec(param(challenge, 'resource_metadata') ?? '') ?? [];
  return webAddress(origin === undefined ? (param(challenge, 'resource') ?? '') : origin + path);
}

/**
 * Audience against the resource (RFC 8707 section 2, RFC 9728 section 7.4). Audiences are often no addresses: only where
 * all are, and none is the resource or above it, is the mismatch proven.
 */
export function audienceProblems({ claims = {} }: Token, challenge: Challenge): Problem[] {
  const wanted = resourceOf(challenge);
  const audiences = texts(claims.aud);
  if (wanted === undefined || audiences.length === 0) return [];
  const fits = audiences.some((audience) => {
    const address = webAddress(audience);
    return address === undefined || address === wanted || wanted.startsWith(`${address}/`);
  });
  return fits ? [] : [problem('audience-mismatch', `The token is for ${audiences.join(', ')}, not for ${wanted}.`)];
}

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** Issuer against the authorization server (UMA 2.0 section 3.2: as_uri) or the tenant (Microsoft) of the challenge. */
export function issuerProblems({ claims = {} }: Token, challenge: Challenge): Problem[] {
  const { iss } = claims;
  if (typeof iss !== 'string') return [];
  const server = param(challenge, 'as_uri');
  if (server !== undefined) {
    const same = (webAddress(server) ?? server) === (webAddress(iss) ?? iss);
    return same ? [] : [problem('issuer-mismatch', `The token is of ${iss}; the server trusts ${server}.`)];
  }
  const address = param(challenge, 'authorization_uri') ?? param(challenge, 'authorization') ?? '';
  const [wanted] = guid.exec(address) ?? [];
  const [tenant] = guid.exec(iss) ?? [];
  if (!wanted || !tenant || wanted.toLowerCase() === tenant.toLowerCase()) return [];
  return [problem('issuer-mismatch', `The token is of tenant ${tenant}; the server trusts ${wanted}.`)];
}

/** `scp` is a string in Entra and a list in Okta; Auth0 puts what a role grants into `permissions`. */
function grants({ claims = {} }: Token): ReadonlySet<string> | undefined {
  const lists = [claims.scope, claims.scp, claims.permissions].flatMap(texts);
  return lists.length === 0 ? undefined : new Set(lists.flatMap((list) => list.split(/\s+/)));
}

/** Scope wanted (RFC 6750 section 3) against scope granted; a token that names none proves nothing. */
export function scopeProblems(token: Token, challenge: Challenge): Problem[] {
  const granted = grants(token);
  const wanted = (param(challenge, 'scope') ?? '').split(/\s+/).filter((each) => each !== '');
  // Container registries name what they grant in the claim access.
  if (!granted || wanted.some((each) => each.startsWith('repository:'))) return [];
  // Entra grants `api://id/read` as `read`.
  const missing = wanted.filter((each) => !granted.has(each) && !granted.has(each.slice(each.lastIndexOf('/') + 1)));
  if (missing.length === 0) return [];
  return [problem('scope-missing', `The token lacks the scope ${missing.join(' ')}.`)];
}
