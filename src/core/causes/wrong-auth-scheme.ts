import { incompleteSignature, isOfAmazon, sentSigV4 } from '../incomplete-signature.ts';
import { offersScheme, schemeOfShape } from '../offered-scheme.ts';
import { flawOf, told } from '../told.ts';
import type { Cause } from './cause.ts';

/** "Malformed Authorization header: Bearer expected": meant so where another scheme was sent. */
const asksBearer =
  /\bauth(?:orization|entication)? header\b.{0,40}\b(?:expected|expects?|format)\b.{0,20}\bbearer\b|\bauth(?:orization)? header\b.{0,10}\bbearer (?:\w+ )?expected\b/i;

/** Credentials were sent under a scheme the server does not take (Bearer for Token, ApiKey or DPoP, missing Bot prefix, ...). */
export const cause = {
  id: 'wrong-auth-scheme',
  family: 'wrong',
  actor: 'developer',
  implies: [
    'credentials-rejected',
    'token-invalid',
    'credentials-missing',
    'permission-denied',
    'session-missing',
    'request-signature-mismatch',
  ],
  says: {
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
  },
  check(facts, stated) {
    const sent = facts.carried().find(({ where }) => where === 'authorization');
    const otherWord = flawOf(facts, ['wrong-scheme']);
    const schemes = [...new Set(facts.challenges().map(({ scheme }) => scheme))];
    const scheme = sent?.reading.scheme;
    const params = {
      ...(scheme !== undefined && { sent: scheme }),
      ...(schemes.length > 0 && { wanted: schemes.join(', ') }),
    };
    if (stated && asksBearer.test(stated.reason.said) && /^(?:bearer|dpop)$/i.test(scheme ?? 'bearer'))
      return undefined;
    if (stated) return isOfAmazon(stated) && sentSigV4(facts) ? undefined : { ...told(facts, stated), params };
    if (facts.status !== 401 || sent === undefined) return undefined;
    const asked = schemes.length > 0 ? [facts.at('response', 'www-authenticate')] : [];
    const evidence = [sent.place, ...asked, facts.at('status')];
    const isOffered = scheme !== undefined && schemes.some((each) => offersScheme(each, scheme));
    if (scheme !== undefined && schemes.length > 0 && !isOffered) return { certainty: 'likely', evidence, params };
    const own = schemeOfShape(sent.reading.fields.token ?? '');
    if (own !== undefined && own.toLowerCase() !== scheme?.toLowerCase())
      return { certainty: 'likely', evidence, params: { ...params, wanted: own } };
    return otherWord && { certainty: 'likely', evidence, params };
  },
} satisfies Cause;
