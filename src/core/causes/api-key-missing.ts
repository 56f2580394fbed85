import { isPreflight } from '../cors.ts';
import { keyPhrase } from '../key-phrase.ts';
import { queryCredentials } from '../query-credentials.ts';
import { sentKey } from '../sent-key.ts';
import { isToldAsError } from '../told-as-error.ts';
import { cause as invalid } from './api-key-invalid.ts';
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
  says: {
    certain: [
      'missing_api_key',
      'api_key_missing',
      'no_api_key',
      'no_api_key_provided',
      'no_api_key_found',
      'api_key_required',
      'api_key_not_provided',
      'api_key_absent',
      'MissingApiKeyError',
      'missing_x_api_key',
      'missing_subscription_key',
      'subscription_key_missing',
      'missing_app_key',
      // Apigee.
      'oauth.v2.FailedToResolveAPIKey',
      'steps.oauth.v2.FailedToResolveAPIKey',
      keyPhrase(String.raw`\b(?:no|missing|without|absent|empty|lacks?|lacking) (?:(?!invalid\b)[\w'-]+ ){0,3}?KEY`),
      keyPhrase(
        String.raw`KEY(?: header| parameter| query parameter| field)? (?:is |was |were |are |has |must be )?(?:missing|required|absent|empty|blank|mandatory|needed|not (?:been )?(?:provided|supplied|found in|sent|specified|set|included|present|given|passed))\b`,
      ),
      keyPhrase(
        String.raw`\b(?:did not|didn't|does not|doesn't|have not|haven't) (?:provide|send|include|supply|specify|pass|contain|set|have|provided|sent|included)(?: [\w'-]+){0,3} KEY`,
      ),
      keyPhrase(
        String.raw`\bfailed to resolve (?:the )?KEY|\b(?:required|expected|missing) in (?:the |an? )?KEY|KEY(?: header)? must be (?:provided|sent|present|included|supplied|set|specified|passed)\b`,
      ),
    ],
    likely: [
      keyPhrase(
        String.raw`\b(?:must|please|need to|needs to|have to|should)(?: also)? (?:provide|send|include|supply|specify|pass|use|add|set|be sent|contain|have)(?: (?!valid\b)[\w'-]+){0,4}? KEY`,
      ),
      keyPhrase(String.raw`\b(?:requires?|expects?|needs) (?:an? |the |your )?(?:[\w'-]+ ){0,2}KEY`),
      keyPhrase(String.raw`\ba valid KEY(?: header)? (?:must|is|was|needs)\b`),
      /\bcallers without established identity\b/i,
    ],
    // What is also said of a wrong one: the check looks whether there was any.
    possible: [...invalid.says.certain, ...invalid.says.likely],
  },
  check(facts, stated) {
    const { exchange, round, status } = facts;
    if (isPreflight(exchange, round) || (stated && !isToldAsError(facts, stated))) return undefined;
    const isNothing = facts.sentNothing() && queryCredentials(round.url).length === 0 && sentKey(facts).length === 0;
    const absent = facts.carried().some(({ where }) => where === 'authorization')
      ? []
      : [facts.without('sent', 'authorization')];
    if (!stated) {
      // Amazon API Gateway says no more than this where its key is missing, and where a rule refuses.
      const isGateway = status === 403 && facts.field('x-amzn-errortype')?.startsWith('ForbiddenException') === true;
      if (!isGateway || !isNothing) return undefined;
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
