import { isOfAmazon, sentSigV4 } from '../incomplete-signature.ts';
import { offersScheme, schemeOfShape } from '../offered-scheme.ts';
import { flawOf, told } from '../told.ts';
import type { Cause } from './cause.ts';
import { asksBearer } from './wrong-auth-scheme.phrases.ts';

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
