import type { Says } from './cause.ts';

/** Where a key is what is limited, it is api-key-restricted; where it is about how often, rate-limited. */
const free = String.raw`^(?!.*\b(?:api|access)[ _-]?key\b)(?:.*?[^\w])?`;

const ip =
  "(?:(?:your|client|source|remote|this|the|request(?:ing)?|caller(?:'s)?|originating|incoming|login) )?ip(?: ?v[46])?(?:[ -]?address(?:es)?)?";

const refused = String.raw`(?:not (?:been )?(?:allowed|permitted|authori[sz]ed|white-?listed|allow-?listed|trusted|approved)|not (?:\w+ ){0,3}(?:white|allow|access)[ -]?list|blocked|banned|black-?listed|block-?listed|denied|forbidden|rejected|restricted|refused|prohibited)`;

export const says = {
  certain: [
    'ip_not_allowed',
    'ip_address_not_allowed',
    'ip_not_whitelisted',
    'ip_not_in_whitelist',
    'ip_not_allowlisted',
    'IP_ADDRESS_NOT_ON_ACCESS_LIST',
    'client_ip_not_allowed',
    'ip_blocked',
    'ip_banned',
    'ip_blacklisted',
    'ip_denied',
    'ip_forbidden',
    'ip_restricted',
    'ip_restriction',
    'ip_address_blocked',
    'ip_address_restricted',
    'ip_address_rejected',
    'AuthorizationSourceIPMismatch',
    'IpAddressNotAllowed',
    'ClientIpNotAllowed',
    'UnauthorizedIp',
    'ip_not_authorized',
    'blocked_ip',
    'ForbiddenByFirewall',
    'ip_not_in_range',
    'AccessDeniedByIpRestriction',
    /\bclient address is not authori[sz]ed\b/i,
    new RegExp(
      String.raw`${free}\bip\b.{0,40}? not (?:in|within|on|part of|inside) (?:the |an? |our |your )?(?:\w+ ){0,2}?(?:ranges?|allowed|white-?list|allow-?list|list)\b`,
      'i',
    ),
    new RegExp(
      String.raw`${free}${ip}(?: \(?[\da-f.:]{3,45}\)?)?,?(?: (?:that|which|you|of|from|used|is|was|has|have|been|are|currently|temporarily|permanently|range|using))*:? ${refused}\b`,
      'i',
    ),
    /\b(?:blocked|banned|blacklisted|denied|rejected|refused|forbade|does not allow) (?:access (?:to|from|for) |requests from |connections from )?your ip\b/i,
    /\bip (?:address )?[\d.]{7,15} (?:is|was|has been) not allowed\b/i,
    /\bclient with ip address\b.{0,80}\bis not allowed to access\b/i,
    /\b403\.(?:6|501|502)(?!\d)/,
    /\bthe web app you have attempted to reach has blocked your access\b/i,
    /\bnot (?:allowed|permitted|authori[sz]ed) (?:to \w+ )?from (?:your |this )?ip\b/i,
  ],
  likely: [
    'InvalidIp',
    'invalid_ip',
    'ip_invalid',
    'ip_address_invalid',
    new RegExp(String.raw`${free}\bip(?: address)? (?:white|allow|access|black|block)[ -]?list\b`, 'i'),
    new RegExp(
      String.raw`${free}\b(?:access|requests?|connections?|traffic|login) from (?:your |this |the )?(?:ip|network|location)\b.{0,60}\b${refused}\b`,
      'i',
    ),
    /\b(?:blocked|denied|rejected)\b.{0,60}\b(?:ip address|firewall settings|ip rules?|network rules?|network access(?: control)?)\b/i,
    /\bpublic (?:network )?access is (?:disabled|not allowed|denied)\b/i,
    /\bonly (?:allowed|accessible|available|reachable) from (?:the |our |a )?(?:\w+ )?(?:internal|office|private|company|campus|vpn|local)\b/i,
    /\bbanned you temporarily\b|\byour access to this site has been limited\b/i,
  ],
} satisfies Says;
