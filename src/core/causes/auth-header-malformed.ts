import { isOfAmazon, sentSigV4 } from '../incomplete-signature.ts';
import { flawOf, told } from '../told.ts';
import { lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** Nobody reads a header that is written so. */
const broken = [
  'header-name-in-value',
  'duplicated-scheme',
  'missing-space',
  'colon-after-scheme',
  'equals-after-scheme',
  'comma-joined',
  'quoted-token',
  'token-param',
  'empty-token',
  'empty-header',
  'basic-not-base64',
  'basic-double-encoded',
  'basic-no-colon',
  'control-character',
  'digest-missing-param',
  'sigv4-missing-signature',
  'sigv4-missing-signedheaders',
  'sigv4-bad-credential-scope',
  'oauth1-missing-signature',
];
/** Some servers read past these. */
const odd = [
  'missing-scheme',
  'basic-urlsafe-base64',
  'basic-bad-padding',
  'basic-control-chars',
  'digest-quoting',
  'digest-nc-format',
  'malformed-params',
  'trailing-newline',
  'extra-space',
  'non-ascii',
];

const ofPasswords: ReadonlySet<string> = new Set(['basic', 'digest']);
const wellFormed: ReadonlySet<string> = new Set(['basic', 'digest', 'jwt', 'bearer', 'token']);

/** The Authorization header itself is ill formed. */
export const cause = {
  id: 'auth-header-malformed',
  family: 'wrong',
  actor: 'developer',
  implies: [
    'token-invalid',
    'credentials-rejected',
    'credentials-missing',
    'api-key-invalid',
    'permission-denied',
    'session-missing',
  ],
  check(facts, stated) {
    const flaw = flawOf(facts, broken) ?? flawOf(facts, odd);
    const params = flaw ? { what: flaw.problem.message } : {};
    if (stated) {
      const words = told(facts, stated);
      const sent = facts.carried().find(({ where }) => where === 'authorization');
      // Well formed, for another scheme.
      const isOther = !flaw && !isOfAmazon(stated) && sent !== undefined && wellFormed.has(sent.reading.kind);
      const found = {
        ...words,
        certainty: isOther
          ? lessSure(ofPasswords.has(sent.reading.kind) ? 'possible' : 'likely', words.certainty)
          : words.certainty,
        params,
      };
      // Amazon reads every header as its own: of another scheme it says the same.
      return !flaw && isOfAmazon(stated) && !sentSigV4(facts) ? { ...found, certainty: 'possible' } : found;
    }
    if (flaw === undefined || !facts.isRefused) return undefined;
    const { code } = flaw.problem;
    // A challenge names a scheme: what came without any cannot be its answer.
    const isBroken = broken.includes(code) || (code === 'missing-scheme' && facts.challenges().length > 0);
    const asked = facts.challenges().length > 0 ? [facts.at('response', 'www-authenticate')] : [];
    return {
      certainty: isBroken && facts.status === 401 ? 'likely' : 'possible',
      evidence: [flaw.carried.place, ...asked, facts.at('status')],
      params,
    };
  },
} satisfies Cause;
