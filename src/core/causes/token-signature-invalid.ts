import { tokenPhrase } from '../token-phrase.ts';
import { flawOf, tokenRefused, told } from '../told.ts';
import type { Cause } from './cause.ts';

/** The token signature does not verify or its signing key is unknown. */
export const cause = {
  id: 'token-signature-invalid',
  family: 'wrong',
  actor: 'developer',
  implies: ['token-invalid', 'credentials-rejected', 'permission-denied', 'session-missing'],
  says: {
    certain: [
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      'ERR_JWKS_NO_MATCHING_KEY',
      'ERR_JWKS_MULTIPLE_MATCHING_KEYS',
      'ERR_JOSE_ALG_NOT_ALLOWED',
      'JWSError JWSInvalidSignature',
      'JWSInvalidSignature',
      'SignatureVerificationException',
      'JWTSignatureException',
      'SecurityTokenSignatureKeyNotFoundException',
      'SecurityTokenInvalidSignatureException',
      'SecurityTokenUnableToValidateException',
      'invalid_token_signature',
      'token_signature_invalid',
      'invalid_jwt_signature',
      'jwt_invalid_signature',
      'jwt_signature_invalid',
      'TokenSignatureKeyNotFound',
      'steps.jwt.NoMatchingPublicKey',
      'kid_not_found',
      'unknown_kid',
      tokenPhrase(
        String.raw`TOKEN(?:'s)? signature\b.{0,60}?\b(?:invalid|failed|failure|mismatch|does not match|could not be verified|not valid|incorrect)\b`,
      ),
      tokenPhrase(String.raw`\b(?:invalid|bad|wrong|incorrect) (?:\w+ ){0,2}TOKEN signature\b`),
      tokenPhrase(String.raw`\b(?:failed|unable) to verify (?:\w+ ){0,2}TOKEN signature\b`),
      tokenPhrase(String.raw`TOKEN verif(?:y|ication) fails\b|\bsigned TOKEN rejected\b`),
      tokenPhrase(String.raw`TOKEN has (?:an? )?(?:invalid|bad|wrong) signature\b`),
      /\bjwks (?:doesn't|does not) have key to match\b/i,
      /\bjwserror\b.{0,20}\bjwsinvalidsignature\b/i,
      /\bno (?:matching|suitable|applicable|valid) (?:\w+ )?keys?(?:\(s\))? (?:was |were )?(?:found )?(?:in|for|or wrong)\b.{0,40}\b(?:jwks?|json web key|kid|token|key type)\b/i,
      /\b(?:signature|signing) key (?:was |could )?(?:not (?:be )?found|unknown)\b/i,
      /\bunable to find (?:a )?(?:matching )?(?:signing|verification|public)? ?key\b.{0,40}\b(?:matches|match|kid|jwks|token)\b/i,
      /\bkid['"]? (?:claim |header )?(?:which )?(?:does not correspond|not found|unknown|is unknown|is not (?:known|recogni[sz]ed))/i,
      /\bunknown ['"]?kid\b|\bno key (?:found )?(?:for|with) (?:the )?(?:given )?['"]?kid\b/i,
      /\bassertion failed signature validation\b/i,
      /\bIDX105(?:00|01|03|11|16|17)\b/,
    ],
    likely: [
      'InvalidSignatureError',
      'BadSignature',
      'JWSError',
      /^signature verification (?:failed|raised)\.?$|\bsignature validation failed\b/i,
      /^(?:the )?signature is invalid\.?$/i,
      /\bunexpected signing method\b|\bsigning method \w+ is invalid\b|^invalid algorithm$/i,
      /\balg\b.{0,60}\b(?:not allowed|not supported|mismatch|is not expected)\b|\bincorrect algorithm\b|\bjwt header \[alg\] is not supported\b/i,
      /\bcrypto\/(?:rsa|ecdsa): verification error\b/i,
    ],
    possible: ['invalid_signature', /^invalid signature\.?$/i],
  },
  check(facts, stated) {
    const isJwt = facts.token() !== undefined;
    if (stated) {
      // "Invalid signature" is also said of signed requests and signed addresses.
      if (stated.certainty === 'possible' && !isJwt) return undefined;
      const { evidence } = told(facts, stated);
      return { certainty: stated.certainty === 'possible' ? 'likely' : stated.certainty, evidence };
    }
    const unsigned = flawOf(facts, ['jwt-alg-none']);
    if (unsigned === undefined || facts.status !== 401) return undefined;
    const refused = tokenRefused(facts);
    const evidence = [unsigned.carried.place, ...refused, facts.at('status')];
    return {
      certainty: refused.length > 0 ? 'likely' : 'possible',
      evidence,
      params: { what: unsigned.problem.message },
    };
  },
} satisfies Cause;
