import { tokenPhrase } from '../token-phrase.ts';
import type { Says } from './cause.ts';

export const says = {
  certain: [
    'insufficient_scope',
    'insufficient_scopes',
    'insufficient_oauth_scopes',
    'insufficient_scope_error',
    'missing_scope',
    'missing_scopes',
    'missing_required_scope',
    'scope_missing',
    'scope_not_granted',
    'scope_not_authorized',
    'insufficient_granular_scope',
    'scope_insufficient',
    'token_scope_insufficient',
    'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    'insufficient_permissions_scope',
    /\binsufficient (?:\w+ ){0,2}scopes?\b/i,
    /\b(?:lacks?|lacking|missing|requires?|needs?) (?:[\w'-]+ ){0,5}scopes?\b(?! (?:parameter|field|value|in (?:the )?request))/i,
    /\b(?:(?:does not|doesn't|do not|did not) (?:have|contain|include|grant|possess|authorize)|not (?:been )?granted) (?:[\w'-]+ ){0,5}scopes?\b/i,
    /\bscopes?\b.{0,60}\b(?:missing|insufficient|(?:is|are) required|does not match|not (?:sufficient|granted))\b/i,
    /\bnot enough (?:\w+ )?scopes?\b/i,
    /\bhigher privileges than provided by the access token\b/i,
    /\bresource not accessible by (?:personal access token|integration)\b/i,
  ],
  likely: [
    tokenPhrase('TOKEN does not allow you to access'),
    'insufficientPermissions',
    'invalid_scope',
    /\bscopes?\b.{0,40}\b(?:not allowed|not authorized|not permitted|invalid)\b/i,
  ],
} satisfies Says;
