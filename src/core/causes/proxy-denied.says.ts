import type { Says } from './cause.ts';

const thing = '(?:web ?sites?|web ?pages?|sites?|pages?|urls?|content|category|categories|domain|downloads?|streaming)';

const owner = String.raw`(?:organi[sz]ation|company|corporate|corporation|employer|school|district|university|institution|workplace|(?:network|it|system|proxy|internet|acceptable|usage|content|web|url|access|parental)(?: \w+)? (?:polic(?:y|ies)|filters?|administrators?|department|team|controls?))`;

const blocked = '(?:blocked|denied|restricted|prohibited|filtered|forbidden|not (?:allowed|permitted))';

export const says = {
  certain: [
    'TCP_DENIED',
    /\baccess control configuration prevents your request from being allowed\b/i,
    /\b(?:web|url|site) category\b.{0,80}\b(?:is (?:not allowed|blocked|filtered)|has been blocked)/i,
    /\bdenied because of its content categori[sz]ation\b/i,
    /\bcontent (?:is |was |has been )?blocked by your organi[sz]ation\b/i,
    /\b(?:fortiguard|web ?sense|zscaler|netskope|umbrella|websecurity|smoothwall|securly|goguardian)\b.{0,60}\b(?:block|filter|access denied|to protect you)/i,
    /\bthis (?:site|domain|page) is blocked due to (?:content|a security|web) /i,
    /\badministrator of this proxy has not configured it to service requests\b/i,
  ],
  likely: [
    'ERR_ACCESS_DENIED',
    'policy_denied',
    'http_request_denied',
    'destination_ip_prohibited',
    new RegExp(
      String.raw`\b${thing}\b.{0,120}\b${blocked}\b.{0,80}\b(?:by|per|under|according to|in accordance with|violates?|against) (?:your |the |our |this |its |a )?(?:\w+ ){0,2}?${owner}\b`,
      'i',
    ),
    new RegExp(
      String.raw`\b${owner}(?:'s)?(?: [\w-]+){0,4} (?:has |have )?(?:${blocked}|blocks|denies|does not allow|prevents?) (?:[\w-]+ ){0,5}${thing}\b`,
      'i',
    ),
    /\b(?:system|network|corporate|company) policy has denied access\b/i,
    /\b(?:web|url|content|internet) filter(?:ing)?\b.{0,40}\b(?:blocked|denied|policy)\b/i,
    /\b(?:violates?|due to|in accordance with|per) (?:\w+ ){0,3}(?:acceptable|internet|web) use policy\b/i,
    /\byou (?:don'?t|do not) have permission to visit this (?:web ?)?site\b/i,
    /\bbanned (?:site|phrase|url)|weighted phrase limit\b/i,
  ],
} satisfies Says;
