import type { Says } from './cause.ts';

export const says = {
  certain: [
    'hotlink_protection',
    'hotlinking_not_allowed',
    'hotlink_denied',
    /\bhot-?link(?:ing|ed|s|ers?)?\b/i,
    /\bdenied by (?:the )?(?:\w+ ){0,2}referr?er (?:policy|acl|rule|white-?list)\b/i,
    /\bimage leech(?:ing)?\b|\bdirect linking (?:is )?not allowed\b/i,
  ],
  likely: [
    'referer_denied',
    'referrer_denied',
    'referer_not_allowed',
    'referrer_not_allowed',
    'embedding_not_allowed',
    'embed_not_allowed',
    /\b(?:https? )?referr?er\b(?!.{0,40}\bcheck).{0,60}\b(?:not (?:allowed|permitted|white-?listed|authori[sz]ed)|denied|blocked|forbidden|rejected|refused)\b/i,
    /\b(?:denied|blocked|forbidden|rejected|refused|invalid|bad) (?:by |due to |because of )?(?:the |your |http )*referr?er\b/i,
    /\bembed(?:ded|ding|s)?\b.{0,60}\b(?:not (?:allowed|permitted|enabled)|disabled|disallowed|forbidden|blocked)\b/i,
    /\b(?:not (?:allowed|permitted)|cannot|can't) (?:to )?be (?:embedded|played|displayed|shown) (?:here|on (?:this|other|external))\b/i,
  ],
} satisfies Says;
