import { isPreflight } from '../cors.ts';
import { queryCredentials } from '../query-credentials.ts';
import { sentKey } from '../sent-key.ts';
import { isToldAsError } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** The API key header or parameter is absent. */
export const cause = {
  id: 'api-key-missing',
  family: 'missing',
  actor: 'developer',
  implies: [
    'credentials-missing',
    'session-missing',
    'permission-denied',
    'challenge-missing',
    'api-key-invalid',
    'required-header-missing',
  ],
  check(facts, stated) {
    const { exchange, round, status } = facts;
    if (isPreflight(exchange, round) || (stated && !isToldAsError(facts, stated))) return undefined;
    // Amazon API Gateway says no more than this where its key is missing, and where a rule refuses.
    if (!stated && !(status === 403 && facts.field('x-amzn-errortype')?.startsWith('ForbiddenException')))
      return undefined;
    const isNothing = facts.sentNothing() && queryCredentials(round.url).length === 0 && sentKey(facts).length === 0;
    const absent = facts.carried().some(({ where }) => where === 'authorization')
      ? []
      : [facts.without('sent', 'authorization')];
    if (!stated) {
      if (!isNothing) return undefined;
      return {
        certainty: 'possible',
        evidence: [facts.at('response', 'x-amzn-errortype'), facts.without('sent', 'x-api-key')],
      };
    }
    const evidence = [...stated.evidence, ...(isNothing ? absent : [])];
    if (stated.certainty === 'possible') return isNothing ? { certainty: 'likely', evidence } : undefined;
    if (isNothing && (status ?? 0) < 500) return { certainty: stated.certainty, evidence };
    // A key was sent all the same: in another place, or with another name.
    const keys = facts.carried().filter(({ where }) => where === 'key-header' || where === 'key-parameter');
    if (keys.length > 0 && stated.certainty !== 'certain') return undefined;
    const certainty =
      keys.length === 0 && stated.certainty === 'certain' && (status ?? 0) < 500 ? 'likely' : 'possible';
    return {
      certainty,
      evidence: [
        ...evidence,
        ...facts
          .carried()
          .slice(0, 1)
          .map(({ place }) => place),
      ],
    };
  },
} satisfies Cause;
