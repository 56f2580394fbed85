import { tokenPhrase } from '../token-phrase.ts';
import type { Says } from './cause.ts';

export const says = {
  certain: [
    /\btoken does not have a valid audience\b/i,
    'invalid_audience',
    'InvalidAudienceError',
    'audience_mismatch',
    'aud_mismatch',
    'audience_invalid',
    'bad_audience',
    'wrong_audience',
    'unexpected_audience',
    'invalid_token_audience',
    'token_audience_invalid',
    'InvalidAuthenticationTokenAudience',
    'SecurityTokenInvalidAudienceException',
    'JWTNotInAudience',
    'TokenAudienceNotAllowed',
    'steps.jwt.JwtAudienceMismatch',
    /\b(?:bad|invalid|incorrect|unexpected|mismatched|wrong|unknown) (?:\(?aud\)? )?(?:token |jwt |api )?audience\b/i,
    /(?<!\b(?:custom|lookalike|target) )\baudiences?\b.{0,200}?\b(?:invalid|not (?:valid|allowed|accepted|permitted)|mismatch\w*|incorrect|wrong|unexpected|validation failed|(?:doesn't|does not|do not|didn't|did not|don't) (?:match|contain|include))\b/i,
    /\b(?:invalid|incorrect|unexpected|wrong) "?'?aud\b/i,
    /\baud['"]? claim\b.{0,60}\b(?:invalid|not valid|mismatch|doesn't|does not|did not|not equal|incorrect|check failed)/i,
    /\bfor (?:a |the )?(?:wrong|different|another) (?:audience|resource)\b/i,
    tokenPhrase(
      String.raw`TOKEN(?: [\w'"-]+){0,2}? not (?:issued|intended|meant|valid) for (?:this|the|requested) (?:\w+ )?(?:audience|resource|api|service|app|application|recipient|app client|client)\b`,
    ),
    tokenPhrase(String.raw`TOKEN not in audience\b`),
    /\bexpected audience not available in the token\b/i,
    /\bexpected audience\b.{0,100}\bgot\b/i,
    /\bwrong recipient, payload audience\b/i,
    /\bclaim ['"]aud['"]/i,
    /\bIDX102(?:06|08|14)\b|\bJWTNotInAudience\b/,
  ],
  likely: [
    'invalid_target',
    'invalid_resource',
    tokenPhrase('TOKEN does not belong to (?:the |this )?app'),
    /\bclient[ -]?id and (?:oauth )?token do not match\b/i,
    /\bmissing (?:the |a )?['"]?aud(?:ience)?\b|\bno audience\b/i,
  ],
} satisfies Says;
