import { tokenPhrase } from '../token-phrase.ts';
import type { Says } from './cause.ts';

export const says = {
  certain: [
    'invalid_issuer',
    'issuer_invalid',
    'InvalidIssuerError',
    'issuer_mismatch',
    'iss_mismatch',
    'untrusted_issuer',
    'issuer_not_trusted',
    'token_issuer_invalid',
    'invalid_token_issuer',
    'InvalidAuthenticationTokenTenant',
    'SecurityTokenInvalidIssuerException',
    'tenant_mismatch',
    'TokenIssuerNotAllowed',
    'steps.jwt.JwtIssuerMismatch',
    /\b(?:wrong|invalid|incorrect|unexpected|untrusted|mismatched) (?:token |jwt )?issuer\b(?! cert)/i,
    /\b(?:jwt|token)(?:'s)? issuer\b.{0,200}?\b(?:not (?:configured|trusted|valid|allowed|accepted|known|supported|recogni[sz]ed)|invalid|unknown|mismatch\w*|untrusted)\b/i,
    /\bthe issuer ['"][^'"]{0,300}['"] is (?:invalid|not \w+|unknown)\b/i,
    /\b(?:invalid|incorrect|unexpected|wrong) "?'?iss\b(?!u)/i,
    /\biss['"]? claim\b.{0,60}\b(?:invalid|not valid|mismatch|doesn't|does not|did not|not equal|incorrect|check failed)/i,
    /\bid token issued by a different provider\b/i,
    tokenPhrase(
      String.raw`TOKEN(?: [\w'"-]+){0,3}? (?:from|of|for|by) (?:a |an |the )?(?:wrong|different|another|other) (?:issuer|tenant|realm|provider)\b`,
    ),
    /\bmust match the tenant\b/i,
    /\bclaim ['"]iss['"]|\bissuer validation failed\b/i,
    /\bIDX(?:10205|10211|40001)\b|\bJWTNotInIssuer\b/,
  ],
  likely: [
    /\bno mandatory 'iss' in claims\b|\bno credentials found for given 'iss'/i,
    /\b(?:unknown|unsupported|unregistered|unrecogni[sz]ed|no matching) issuer\b(?! cert)/i,
    /\bissuer\b(?!.{0,40}certificate).{0,120}?\b(?:not (?:trusted|allowed|configured|recogni[sz]ed)|does(?:n't| not) match|mismatch)\b/i,
    /\b(?:wrong|different|invalid) tenant\b|\btenant (?:does not|doesn't) match\b/i,
  ],
} satisfies Says;
