import { durationWords } from '../duration.ts';
import type { Certainty } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { sentSession } from '../sent-session.ts';
import { tokenPhrase } from '../token-phrase.ts';
import { byTokenTime } from '../token-time.ts';
import { tokenTimes } from '../tokens/times.ts';
import { firstCarried } from '../told.ts';
import { lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/**
 * How sure the words alone can be: a token of a phone is gone for good (410), and what a form sends with a session and no
 * other credentials may be its token against forgery.
 */
function surestOf(facts: Facts): Certainty {
  const { status = 0, round } = facts;
  if (status === 404 || status === 410) return 'possible';
  const isForm = status === 403 && !/^(?:GET|HEAD)$/.test(round.method) && sentSession(facts).length > 0;
  return isForm && facts.sentNothing() ? 'likely' : 'certain';
}

/** The token, ticket or temporary credential is past its expiry. */
export const cause = {
  id: 'token-expired',
  family: 'time',
  actor: 'developer',
  implies: ['token-invalid', 'credentials-rejected', 'api-key-invalid', 'permission-denied', 'session-missing'],
  says: {
    certain: [
      'token_expired',
      'TokenExpiredError',
      'TokenExpiredException',
      'token_is_expired',
      'token_has_expired',
      'ExpiredToken',
      'ExpiredTokenException',
      'expired_access_token',
      'access_token_expired',
      'auth_token_expired',
      'bearer_token_expired',
      'oauth_token_expired',
      'security_token_expired',
      'SecurityTokenExpiredException',
      'personal_access_token_expired',
      'ExpiredAuthenticationToken',
      'ExpiredProviderToken',
      'FST_JWT_AUTHORIZATION_TOKEN_EXPIRED',
      'keymanagement.service.access_token_expired',
      'steps.jwt.TokenExpired',
      'EXPIRED_AUTHENTICATION',
      'api_key_expired',
      'expired_api_key',
      'JWTExpired',
      'expired_jwt',
      'ERR_JWT_EXPIRED',
      'ExpiredJwtException',
      'ExpiredSignatureError',
      'id-token-expired',
      'auth/id-token-expired',
      tokenPhrase(String.raw`TOKEN['")]?(?: (?!not\b|if\b|when\b|whether\b)[\w'"()-]+){0,6}? expired\b`),
      tokenPhrase(String.raw`\bexpired (?:\w+ ){0,2}TOKEN`),
      tokenPhrase(String.raw`TOKEN (?:\w+ ){0,2}(?:verification|validation)(?: failed)?: expired\b`),
      tokenPhrase('TOKEN (?:is |was |has )?(?:past|passed) (?:its )?expir'),
      tokenPhrase('TOKEN lifetime (?:has )?(?:ended|passed|exceeded)'),
      tokenPhrase('TOKEN (?:used too late|maximum age exceeded)'),
      /\bexpired (?:api|access|auth)[ _-]?key\b|\b(?:api|access|auth)[ _-]?key(?: (?!not\b)[\w'-]+){0,3} expired\b/i,
      /\berror validating access token: session has expired\b|\binvalid token: expired\b/i,
      /\bexp['"]? claim (?:timestamp )?check failed/i,
      /\bIDX10223\b|\bJWTExpired\b/,
    ],
    likely: [
      'expired_token',
      'credentials_expired',
      'ExpiredCredentials',
      'ExpiredSignature',
      tokenPhrase(String.raw`TOKEN is (?:not|no longer) active\b`),
      /^signature has expired\.?$/i,
      /\bmust be a numeric value representing the future time at which the assertion expires\b/i,
      /\b(?:credentials?|key|ticket) (?:is |are |has |have )?expired\b/i,
      /\bexp(?:iration)?['"]? (?:\(\w+\) )?claim\b.{0,40}\b(?:past|passed|expired|invalid|not valid)\b/i,
    ],
  },
  check(facts, stated) {
    const late = facts.tokenProblems().some(({ code }) => code === 'expired');
    if (!late)
      return (
        stated && {
          certainty: lessSure(surestOf(facts), stated.certainty),
          evidence: [...stated.evidence, ...firstCarried(facts)],
        }
      );
    const token = facts.token();
    const { expiresAt } = token ? tokenTimes(token) : {};
    const ago = facts.serverNow() - (expiresAt ?? facts.serverNow());
    return byTokenTime(facts, stated, ago, { ago: durationWords(ago) });
  },
} satisfies Cause;
