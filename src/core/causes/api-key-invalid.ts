import { keyPhrase } from '../key-phrase.ts';
import { queryCredentials } from '../query-credentials.ts';
import { sentKey } from '../sent-key.ts';
import { told } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

const plain: readonly RegExp[] = [
  keyPhrase(
    String.raw`\b(?:invalid|incorrect|wrong|bad|unknown|unrecogni[sz]ed|revoked|disabled|deactivated|inactive) (?:[\w'-]+ ){0,2}KEY`,
  ),
  keyPhrase(
    String.raw`KEY(?: provided| given| supplied| used| in (?:the )?request)?:? (?:is |was |has been )?(?:invalid|incorrect|wrong|not (?:valid|recogni[sz]ed|known|active|approved|correct)|unknown|unrecogni[sz]ed|revoked|disabled|deactivated|inactive|deleted|suspended)\b(?! (?:for|to|from|on)\b)`,
  ),
  keyPhrase(
    String.raw`KEY (?:you (?:have )?(?:provided|entered|supplied|sent) )?(?:does not exist|doesn't exist|(?:was |is )?not found|could not be (?:found|verified|validated))(?! in\b)`,
  ),
  keyPhrase(String.raw`\bKEY (?:not authori[sz]ed|validation failed|verification failed)\b(?! (?:for|to|from|on)\b)`),
];

/** "Invalid API-key, IP, or permissions for action": it may be another thing. */
const isOpen = /\b(?:ips?|ip address|permissions?|signature|origin|referr?er|domain|website|plan|quota|expired)\b/i;

/** The API key is unknown, wrong or disabled. */
export const cause = {
  id: 'api-key-invalid',
  family: 'wrong',
  actor: 'developer',
  implies: ['token-invalid', 'credentials-rejected', 'permission-denied', 'session-missing'],
  says: {
    certain: [
      'invalid_api_key',
      'api_key_invalid',
      'api_key_not_valid',
      'bad_api_key',
      'incorrect_api_key',
      'wrong_api_key',
      'unknown_api_key',
      'unrecognized_api_key',
      'unregistered_api_key',
      'api_key_not_found',
      'api_key_disabled',
      'disabled_api_key',
      'api_key_deactivated',
      'api_key_inactive',
      'inactive_api_key',
      'api_key_revoked',
      'revoked_api_key',
      'api_key_deleted',
      'api_key_suspended',
      'invalid_x_api_key',
      'InvalidApiKeyError',
      'InvalidApiKeyException',
      'invalid_api_key_provided',
      'invalid_subscription_key',
      'subscription_key_invalid',
      'invalid_app_key',
      // Apigee and the older APIs of Google.
      'oauth.v2.InvalidApiKey',
      'oauth.v2.ApiKeyNotApproved',
      'keyInvalid',
      ...plain,
    ],
    likely: [
      'invalid_key',
      'key_invalid',
      'bad_key',
      'apikey_error',
      'invalid_credential_key',
      keyPhrase(String.raw`\bno (?:such |matching )(?:[\w'-]+ ){0,2}KEY`),
      keyPhrase(
        String.raw`\b(?:could not|couldn't|unable to|failed to|cannot|can't) (?:verify|validate|authenticate|find|recogni[sz]e|resolve)(?: [\w'-]+){0,3} KEY`,
      ),
      keyPhrase(String.raw`\b(?:check|verify|double[- ]check) (?:that )?(?:[\w'-]+ ){0,3}KEY`),
      /^(?:the )?(?:provided )?key (?:is |was )?(?:invalid|not valid|revoked|disabled|unknown)\.?$/i,
    ],
  },
  check(facts, stated) {
    if (!stated) {
      // A key alone went along, and was not enough.
      const [first] = facts.carried();
      const isKey = first?.where === 'key-header' || first?.where === 'key-parameter';
      if (facts.status !== 401 || !isKey) return undefined;
      return { certainty: 'possible', evidence: [first.place, facts.at('status', undefined, '401')] };
    }
    if (!isToldAsError(facts, stated)) return undefined;
    // "Invalid subscription key or wrong endpoint": that it may be another thing makes it no less likely.
    const isPlain = plain.some((pattern) => pattern.test(stated.reason.said));
    const isOneOf = isOpen.test(stated.reason.said);
    const said = isPlain && stated.certainty === 'possible' ? 'likely' : stated.certainty;
    const certainty = isOneOf ? lessSure('likely', said) : said;
    const words = told(facts, { ...stated, certainty });
    const key = facts.sentNothing() ? sentKey(facts) : [];
    const found = { ...words, evidence: [...words.evidence, ...key] };
    // Services that do not tell missing from wrong (OpenWeather, TMDB).
    if (facts.sentNothing() && key.length === 0 && queryCredentials(facts.round.url).length === 0)
      return { ...found, certainty: 'possible', evidence: stated.evidence };
    // The key that the server itself uses somewhere else.
    const isOfServer = (facts.status ?? 0) >= 500 || facts.status === 404;
    return isOfServer ? { ...found, certainty: lessSure('possible', found.certainty) } : found;
  },
} satisfies Cause;
