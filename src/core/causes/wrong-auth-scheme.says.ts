import { incompleteSignature } from '../incomplete-signature.ts';
import type { Says } from './cause.ts';
import { asksBearer } from './wrong-auth-scheme.phrases.ts';

export const says = {
  certain: [
    'credentials_bad_scheme',
    'invalid_auth_scheme',
    'unsupported_auth_scheme',
    'invalid_authentication_scheme',
    'unsupported_authentication_scheme',
    'unsupported_authorization_type',
    'unsupported_auth_type',
    'AuthenticationTypeDisabled',
    'KeyBasedAuthenticationNotPermitted',
    /\bunsupported auth(?:orization|entication)? (?:type|scheme|method|mechanism)\b/i,
    /\bauth(?:orization|entication)? (?:mechanism|scheme|type)\b.{0,60}\b(?:not supported|unsupported|not allowed|not accepted)\b/i,
    /\b(?:invalid|unknown|wrong|unexpected|incorrect) auth(?:orization|entication)? (?:scheme|type)\b/i,
    /\bonly (?:valid )?(?:bearer|basic|digest|token) (?:auth\w*|tokens?) (?:is |are )?(?:supported|accepted|allowed)\b/i,
    /\bmissing ['"]?bearer['"]? (?:type|prefix|scheme|keyword) in\b/i,
    /\b(?:basic|bearer|digest|key[- ]based|local|legacy|oauth2?) auth(?:entication|orization)?\b.{0,40}\b(?:is |was |has been )?(?:disabled|not (?:supported|permitted|allowed|enabled)|no longer supported|removed)\b/i,
    /\bauthorization header must be (?:a )?bearer\b/i,
  ],
  likely: [
    /\bauth(?:orization|entication)? method\b.{0,60}\b(?:not supported|unsupported|not allowed|not accepted)\b/i,
    ...incompleteSignature,
    /\bformat is authorization: bearer\b/i,
    asksBearer,
    /\b(?:authorization|auth) header\b.{0,40}\b(?:must|should|needs to|does not|doesn't|has to) (?:start|begin) with\b/i,
    /\b(?:expected|expecting|requires?|use) (?:an? )?['"]?(?:bearer|basic|token|bot|apikey|digest)['"]? (?:scheme|prefix|authori[sz]ation header|auth(?:entication)?(?: scheme)?)\b/i,
    /\btoken (?:type|prefix) (?:must be|should be|is not|missing)\b/i,
    /\bdpop[- ]bound\b.{0,80}\bbearer\b|\bmust use (?:the )?dpop\b/i,
  ],
} satisfies Says;
