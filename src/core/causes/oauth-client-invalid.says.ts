import type { Says } from './cause.ts';
import { vague } from './oauth-client-invalid.phrases.ts';

export const says = {
  certain: [
    'invalid_client',
    'incorrect_client_credentials',
    'invalid_client_credentials',
    'invalid_client_secret',
    'bad_client_secret',
    'client_secret_expired',
    'invalid_client_id',
    'bad_client_id',
    'invalid_client_assertion',
    'client_authentication_failed',
    /\bclient authentication (?:has )?failed\b/i,
    /\b(?:bad|invalid|incorrect|wrong) (?:oauth2? )?client (?:credentials|secret|authentication|assertion|id and secret)\b/i,
    /\binvalid client or invalid client credentials\b|\berror validating client secret\b/i,
    /\bclient[_ ]secret\b.{0,60}\b(?:expired|invalid|incorrect|wrong|mismatch|does not match|doesn't match|not valid)\b/i,
    /\bclient[_ ]id\b.{0,60}\bclient[_ ]secret\b.{0,40}\b(?:incorrect|invalid|wrong)\b/i,
    /\bthe oauth client was (?:not found|deleted|disabled)\b/i,
    /\bunable to verify secret hash for client\b|\bSECRET_HASH was not received\b|\bsecret was not received\b/i,
  ],
  likely: [
    ...vague,
    'unauthorized_client',
    'invalid_oauth_client',
    'client_assertion_expired',
    /\binvalid (?:value for )?['"]?client(?:[_ ]id)?\b(?! cert)/i,
    /\bclient[_ ]id\b(?! or\b).{0,60}\b(?:not found|unknown|invalid|not registered|does not exist)\b/i,
    /\bclient assertion\b.{0,80}\b(?:expired|invalid|failed|not within|not valid)\b/i,
  ],
  possible: ['unsupported_grant_type', 'unsupported_client_authentication'],
} satisfies Says;
