import type { Says } from './cause.ts';

const bots =
  '(?:bots?|robots?|crawlers?|scrapers?|spiders?|automat(?:ed|ion)(?: (?:access|traffic|tools?|requests?|clients?|queries|software|behaviou?r|activity))?|headless browsers?)';

export const says = {
  certain: [
    'bot_detected',
    'bot_blocked',
    'bot_denied',
    'BotDetected',
    'blocked_bot',
    'bad_bot',
    'automated_access_denied',
    'browser_signature_banned',
    /\bbanned your access based on your browser'?s signature\b/i,
    /\bwe believe you are using automation tools\b/i,
    new RegExp(
      String.raw`\b${bots} (?:(?:is|are|was|were|has been|have been) )?(?:not (?:allowed|permitted|welcome)|blocked(?! by the user)|prohibited|forbidden|denied|detected)\b`,
      'i',
    ),
    /\bblocked by network security\b/i,
    /\bto discuss automated access\b/i,
  ],
  likely: [
    new RegExp(
      String.raw`\b(?:detected|suspected|identified|flagged|classified|appears? to be|looks? like|behaves? like)\b.{0,40}\b${bots}\b`,
      'i',
    ),
    /\b(?:block\w*|den(?:y|ied)|refus\w+|reject\w*|no)\b.{0,20}\b(?:bots|robots|crawlers|scrapers|automated)\b/i,
    /\bbot (?:protection|management|detection|manager|defen[cs]e|mitigation)\b/i,
    /\buser[- ]?agent\b.{0,40}\b(?:blocked|banned|not allowed|forbidden|denied|blacklisted|not permitted)\b/i,
    /\bunsupported (?:or blocked )?user[- ]agent\b/i,
    /\baccess to this page has been denied\b/i,
  ],
} satisfies Says;
