import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { keyPhrase } from '../key-phrase.ts';
import { told } from '../told.ts';
import { isToldAsError } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** The header of the request that a restriction by website looks at: what it holds, or that it is not there. */
function asker(facts: Facts, said: string): readonly Evidence[] {
  if (!/referr?er|website|origin|domain/i.test(said)) return [];
  const state = facts.sent('referer').state;
  if (state === 'hidden') return [];
  return [state === 'seen' ? facts.at('sent', 'referer') : facts.without('sent', 'referer')];
}

/** The API key is real but its restrictions (referrer, IP, API) forbid this call. */
export const cause = {
  id: 'api-key-restricted',
  family: 'wrong',
  actor: 'developer',
  implies: [
    'permission-denied',
    'api-key-invalid',
    'credentials-rejected',
    'token-invalid',
    'wrong-credential-type',
    'ip-blocked',
    'origin-not-allowed',
    'hotlink-protection',
    'api-not-enabled',
  ],
  says: {
    certain: [
      'API_KEY_SERVICE_BLOCKED',
      'API_KEY_HTTP_REFERRER_BLOCKED',
      'API_KEY_IP_ADDRESS_BLOCKED',
      'API_KEY_ANDROID_APP_BLOCKED',
      'API_KEY_IOS_APP_BLOCKED',
      'ipRefererBlocked',
      'RefererNotAllowedMapError',
      'ApiTargetBlockedMapError',
      'api_key_restricted',
      'restricted_api_key',
      'api_key_ip_restricted',
      'api_key_not_allowed',
      'oauth.v2.InvalidApiKeyForGivenResource',
      /\brequests from (?:(?:this|the|referr?er|ios client application|android client application|origin) ){1,3}.{0,120}?(?:are|is) blocked\b/i,
      /\brequests to this api\b.{0,200} (?:are|is) blocked\b/i,
      keyPhrase(
        String.raw`KEY (?:is |was )?not (?:authori[sz]ed|allowed|permitted|enabled|approved|valid) (?:for|to|from|on|in|with)\b`,
      ),
      keyPhrase(String.raw`KEY (?:\w+ ){0,3}(?:restricted|restrictions?)\b`),
      keyPhrase(
        String.raw`\b(?:not allowed|not authori[sz]ed|not permitted|forbidden) (?:with|by|for|using) (?:[\w'-]+ ){0,2}KEY`,
      ),
      keyPhrase(String.raw`KEY has an? (?:ip address|http referr?er|website|application) restriction\b`),
    ],
    likely: [
      keyPhrase(String.raw`KEY\b.{0,80} (?:does not|doesn't) (?:have|allow|permit|include)\b`),
      /\bthe provided key .{1,60} does not have (?:the )?(?:required )?(?:permissions|access)\b/i,
      /\b(?:referr?er|domain|website) (?:is |was )?not (?:allowed|authori[sz]ed|whitelisted|registered) (?:for|by|with) (?:this |the |your )?(?:api )?key\b/i,
      keyPhrase(
        String.raw`\b(?:ip(?: address)?|domain|referr?er|origin)\b.{0,40} not (?:allowed|authori[sz]ed|permitted|whitelisted)\b.{0,40} KEY`,
      ),
    ],
  },
  check(facts, stated) {
    if (!stated) {
      // Keys in addresses are made for pages, and restricted to them.
      const [first] = facts.carried();
      const isMute =
        facts.status === 403 && facts.reasons().length === 0 && facts.exchange.bodies?.response === undefined;
      if (!isMute || first?.where !== 'key-parameter') return undefined;
      return {
        certainty: 'possible',
        evidence: [first.place, facts.at('status', undefined, '403'), ...asker(facts, 'referer')],
      };
    }
    if (!isToldAsError(facts, stated)) return undefined;
    const { certainty, evidence } = told(facts, stated);
    return { certainty, evidence: [...evidence, ...asker(facts, stated.reason.said)] };
  },
} satisfies Cause;
