import { keyPhrase } from '../key-phrase.ts';
import { says as invalid } from './api-key-invalid.says.ts';
import type { Says } from './cause.ts';

export const says = {
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
    /\bclient[- _]?id (?:header )?(?:is |was )?(?:missing|required)\b(?!.*\bredirect)/i,
    keyPhrase(
      String.raw`\b(?:must|please|need to|needs to|have to|should)(?: also)? (?:provide|send|include|supply|specify|pass|use|add|set|be sent|contain|have)(?: (?!valid\b)[\w'-]+){0,4}? KEY`,
    ),
    keyPhrase(String.raw`\b(?:requires?|expects?|needs) (?:an? |the |your )?(?:[\w'-]+ ){0,2}KEY`),
    keyPhrase(String.raw`\ba valid KEY(?: header)? (?:must|is|was|needs)\b`),
    /\bcallers without established identity\b/i,
  ],
  // What is also said of a wrong one: the check looks whether there was any.
  possible: [...invalid.certain, ...invalid.likely],
} satisfies Says;
