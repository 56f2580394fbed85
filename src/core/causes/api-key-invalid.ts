import { queryCredentials } from '../query-credentials.ts';
import { sentKey } from '../sent-key.ts';
import { told } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import { plain } from './api-key-invalid.phrases.ts';
import type { Cause } from './cause.ts';

/** "Invalid API-key, IP, or permissions for action": it may be another thing. */
const isOpen = /\b(?:ips?|ip address|permissions?|signature|origin|referr?er|domain|website|plan|quota|expired)\b/i;

/** The API key is unknown, wrong or disabled. */
export const cause = {
  id: 'api-key-invalid',
  family: 'wrong',
  actor: 'developer',
  implies: ['token-invalid', 'credentials-rejected', 'permission-denied', 'session-missing'],
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
