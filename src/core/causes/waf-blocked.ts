import { markedBy, speaksOfRequest } from '../refusing-answer.ts';
import type { Cause } from './cause.ts';

/** A web application firewall rule refused the request. */
export const cause = {
  id: 'waf-blocked',
  family: 'blocked',
  actor: 'asker',
  implies: ['permission-denied', 'server-access-rule', 'credentials-missing', 'session-missing', 'hidden-not-found'],
  says: {
    certain: [
      'WAF_FILTERED',
      'waf_blocked',
      'WafBlocked',
      'blocked_by_waf',
      'RequestBlockedByWaf',
      /\bthe requested url was rejected\b/i,
      /\bmod_?security\b/i,
      /\b(?:blocked|denied|rejected|protected|stopped|refused) by (?:a |an |the |our )?(?:\w+ ){0,2}(?:web application firewall|website firewall|waf)\b/i,
      /\b(?:web application|website) firewall\b.{0,60}\b(?:block|den(?:y|ied)|reject|violation)/i,
      /\baction you just performed triggered the security solution\b/i,
      /\bpotentially unsafe operation has been detected\b/i,
      /\bunauthori[sz]ed request blocked\b/i,
      /\bthis request (?:was |has been )?blocked by (?:the |our )?(?:security|firewall) (?:rules?|polic(?:y|ies)|service)\b/i,
      /^request blocked\.\s+we can't connect to the server for this app\b/i,
      /\bweb page blocked\b.{0,200}\battack id\b/i,
      /\bmatched a (?:waf|firewall|security) rule\b/i,
    ],
    likely: [
      'request_blocked',
      'blocked_request',
      /^(?:your |the |this )?request (?:was |is |has been )?blocked\b(?!.{0,40}\b(?:cors|csrf|origin|referr?er)\b)/i,
      /\bsorry, you have been blocked\b/i,
      /\b(?:web application|website|application) firewall\b/i,
      /\b(?:security|firewall) (?:rules?|polic(?:y|ies)|filters?|service|system|solution)\b.{0,60}\b(?:block\w*|trigger\w*|violat\w*|den(?:y|ied)|reject\w*)/i,
      /\b(?:block\w*|reject\w*|den(?:y|ied)|refus\w+)\b.{0,60}\b(?:security (?:rules?|polic(?:y|ies)|reasons|service|system)|firewall)\b/i,
      /^(?!.*\b(?:account|log-?in|sign-?in)\b).*?\b(?:malicious|suspicious|dangerous|harmful|attack|injection)\b.{0,60}\b(?:request|activity|input|pattern|payload|content|traffic|detected|blocked)\b/i,
      /\b(?:request|activity|input|payload|content)\b.{0,60}\b(?:malicious|suspicious|potentially dangerous|harmful|an attack)\b/i,
      /^not acceptable!/i,
      /\bunauthori[sz]ed (?:activity|request) (?:has been |was )?(?:detected|blocked)\b/i,
      /\brequest unsuccessful\b.{0,60}\bincident id\b/i,
      /\bpermission to access ["“]?https?:.{1,600}on this server\b/i,
      /\bplease (?:contact|consult with) (?:your|the) (?:site )?(?:administrator|owner)\b.{0,80}\b(?:support|incident|reference|event) id\b/i,
      /\bblock id\b|\battack id\b/i,
    ],
    possible: [/^access denied\b.{0,40}\b(?:security|firewall)\b/i, /\b(?:support|incident|event) id\b/i],
  },
  check(facts, stated) {
    const words = stated?.evidence ?? [];
    const mark = [
      ...((facts.status ?? 0) >= 400 ? markedBy(facts, [['x-sucuri-block', /./]]) : []),
      ...markedBy(facts, [['x-vercel-mitigated', /^deny$/i]]),
    ];
    if (mark.length > 0) return { certainty: 'certain', evidence: [...mark, ...words], retry: 'no' };
    if (!stated || !speaksOfRequest(facts) || facts.status === 401) return undefined;
    if (stated.certainty === 'possible' && facts.status !== 403 && facts.status !== 406) return undefined;
    return { certainty: stated.certainty, evidence: [...words, facts.at('status')], retry: 'no' };
  },
} satisfies Cause;
