import type { Says } from './cause.ts';

const place =
  '(?:countr(?:y|ies)|regions?|territor(?:y|ies)|location|jurisdiction|geographic(?:al)? (?:area|region|location)|area)';

const refused = String.raw`(?:not (?:\w+ )?(?:supported|available|allowed|served|permitted|eligible|authori[sz]ed)|unsupported|unavailable|blocked|banned|restricted|prohibited|forbidden|denied|excluded)`;

export const says = {
  certain: [
    'unsupported_country_region_territory',
    'geo_blocked',
    'geoblocked',
    'geo_restricted',
    'geo_restriction',
    'GeoIpBlocked',
    'geoip_blocked',
    'geofenced',
    'geo_filtered',
    'country_blocked',
    'country_not_supported',
    'country_not_allowed',
    'country_restricted',
    'unsupported_country',
    'blocked_country',
    'restricted_country',
    'region_blocked',
    'region_restricted',
    'unsupported_user_location',
    'not_available_in_your_country',
    'not_available_in_country',
    'content_not_available_in_region',
    /\bblock(?:s|ed|ing)? access from (?:your|this) (?:country|region|location)\b/i,
    new RegExp(String.raw`\b${refused} (?:in|from|for|to) (?:your|this) (?:current )?${place}\b`, 'i'),
    new RegExp(
      String.raw`\b(?:your|user'?s?|client'?s?) (?:current )?(?:${place}(?:, | or |/))*${place}(?: \([^)]{1,60}\))? (?:is|are|has been|have been|was) (?:currently )?${refused}\b`,
      'i',
    ),
    /\bbanned the country or region\b|\bcountry or region your ip address is in\b/i,
    /\bcountry, region,? or territory not supported\b/i,
    /\bfrom a restricted location\b/i,
    /\bfrom a country belonging to the european economic area\b/i,
    /\bgeo-?(?:block(?:ed|ing)?|restrict(?:ed|ion)s?|fenc(?:ed|ing))\b/i,
  ],
  likely: [
    'restricted_region',
    'invalid_country',
    'location_not_supported',
    'region_not_supported',
    'location_blocked',
    'UnavailableForLegalReasons',
    new RegExp(String.raw`\b(?:countr(?:y|ies)|territor(?:y|ies)|jurisdiction)\b.{0,60}\b${refused}\b`, 'i'),
    /\bunavailable (?:for|due to) legal reasons\b/i,
    /\b(?:visitors?|users?|requests?|access|traffic) from (?:the )?(?:european union|eu|european economic area|eea|gdpr|outside (?:of )?(?:the )?[\w ]{2,30})\b.{0,60}\b(?:not|blocked|unavailable|denied)\b/i,
    /\b(?:licensing|rights|legal) restrictions\b.{0,80}\b(?:country|region|territory|location)\b/i,
  ],
} satisfies Says;
