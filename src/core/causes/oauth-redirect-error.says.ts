import { redirectErrors } from '../redirect-error.ts';
import type { Says } from './cause.ts';

export const says = {
  // Said of other things as well where they do not stand in a redirect: the check looks.
  likely: [
    ...redirectErrors,
    'redirect_uri_mismatch',
    'invalid_redirect_uri',
    'bad_redirect_uri',
    'bad_oauth_state',
    'bad_oauth_callback',
    'invalid_state',
    'state_mismatch',
    /\bredirect_uri_mismatch\b|\bredirect[_ ]ur[il]'? (?:must match|parameter must be)\b|\bcallback url mismatch\b/i,
    /\bredirect[_ ]ur[il]\b.{0,80}\b(?:mismatch|does not match|doesn't match|not (?:registered|valid|allowed|whitelisted)|invalid)\b/i,
    /\b(?:invalid|mismatching|mismatched|unregistered) (?:parameter: )?redirect[_ ]ur[il]\b/i,
    /\b(?:invalid|missing|mismatching|wrong) (?:oauth2? state\b|state parameter\b|state\.?$)|\bstate mismatch\b/i,
  ],
} satisfies Says;
