import { keyPhrase } from '../key-phrase.ts';
import type { Says } from './cause.ts';

export const says = {
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
} satisfies Says;
