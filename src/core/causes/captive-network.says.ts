import { plainWords } from './captive-network.phrases.ts';
import type { Says } from './cause.ts';

export const says = {
  certain: plainWords,
  likely: [
    /\bcaptive portal\b/i,
    /\b(?:log|sign) ?in to (?:access |use |join )?(?:this |the |your |our )?(?:[\w-]+ )?(?:network|wi-?fi|hotspot)\b/i,
    /\b(?:hotspot|wi-?fi|network|internet access) (?:log|sign)[ -]?in\b/i,
    /\b(?:accept|agree to) (?:the |our )?terms (?:[\w-]+ ){0,6}(?:wi-?fi|internet access|hotspot|network)\b/i,
  ],
} satisfies Says;
