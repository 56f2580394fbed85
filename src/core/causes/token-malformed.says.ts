import { tokenPhrase } from '../token-phrase.ts';
import type { Says } from './cause.ts';

export const says = {
  certain: [
    'malformed_token',
    'token_malformed',
    'jwt_malformed',
    'malformed_jwt',
    'MalformedJwtException',
    'ERR_JWT_MALFORMED',
    'ERR_JWS_INVALID',
    'invalid_token_format',
    'token_format_invalid',
    'invalid_jwt_format',
    'IDX12741',
    'IDX14100',
    tokenPhrase(
      String.raw`TOKEN (?:is |was |string is )?(?:malformed|badly formatted|not well[- ]formed|ill[- ]formed)\b`,
    ),
    tokenPhrase(String.raw`\b(?:malformed|badly formed) (?:\w+ ){0,2}TOKEN`),
    tokenPhrase(String.raw`\b(?:invalid|incorrect|wrong|bad) (?:\w+ ){0,2}TOKEN (?:format|structure|serialization)\b`),
    tokenPhrase(String.raw`TOKEN (?:is )?(?:in an? |of )?(?:invalid|incorrect|wrong) format\b`),
    /\b(?:invalid|wrong|bad|incorrect) number of segments\b|\b(?:not enough|too many) segments\b/i,
    /^(?=.*\b(?:jwt|jws\w*|token)\b).*\b(?:(?:3|three) (?:parts|segments)|number of parts|missing part)\b/i,
    /\bexactly 2 period characters\b|\btwo dots and 3 sections\b|\bmissing dot delimiter/i,
    /\bjwt (?:header|payload) is an? invalid (?:base64|json)/i,
    /\bcompacttoken parsing failed\b|\bcannot parse access token\b/i,
    /\bIDX(?:12741|14100)\b/,
  ],
  likely: [
    /^invalid (?:header|payload|crypto) (?:padding|string)\b/i,
    tokenPhrase(String.raw`\b(?:bad TOKEN; |unrecogni[sz]able TOKEN)`),
    'DecodeError',
    'ERR_JWT_INVALID',
    'token_decode_error',
    tokenPhrase(String.raw`TOKEN (?:could not|cannot|can't|couldn't) be (?:decoded|decrypted|parsed|read)\b`),
    tokenPhrase(
      String.raw`\b(?:unable|failed|could not|cannot|can't|error) (?:to )?(?:decod|pars|decrypt)(?:e|ing)? (?:[\w'-]+ ){0,3}TOKEN`,
    ),
    tokenPhrase(String.raw`TOKEN (?:decoding|parsing) failed\b|\bdecoding (?:\w+ ){0,2}TOKEN failed\b`),
    /\ba json web token could not be decoded\b/i,
    /\billegal base64 data at input byte\b/i,
  ],
} satisfies Says;
