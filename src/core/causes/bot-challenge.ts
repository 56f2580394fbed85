import { type Mark, markedBy, speaksOfRequest } from '../refusing-answer.ts';
import type { Cause } from './cause.ts';

/** Fields that only a challenge has (facts/auth.md section 5). */
const marks: readonly Mark[] = [
  ['cf-mitigated', /^challenge$/i],
  ['x-vercel-mitigated', /^challenge$/i],
  ['x-amzn-waf-action', /^(?:challenge|captcha)$/i],
];
/** Fields of products that challenge, and also block: with an error. */
const products: readonly Mark[] = [
  ['x-datadome', /^(?!protected$)./i],
  ['x-dd-b', /^[12]$/],
  ['x-kpsdk-ct', /./],
  ['x-vercel-challenge-token', /./],
];

/** Bot protection put up a challenge that a person can pass in a browser. */
export const cause = {
  id: 'bot-challenge',
  family: 'blocked',
  actor: 'visitor',
  implies: [
    'bot-blocked',
    'waf-blocked',
    'rate-limited',
    'permission-denied',
    'server-access-rule',
    'ip-blocked',
    'credentials-missing',
    'session-missing',
    'challenge-missing',
  ],
  says: {
    certain: [
      /\benable javascript and cookies to continue\b/i,
      /\bchecking (?:if the site connection is secure|your browser before accessing)\b/i,
      /\b(?:we'?re |we are )?verifying your browser\b/i,
      /\bplease complete the security check to (?:access|continue|proceed)\b/i,
      /\bmaking sure you(?:'re| are) not a (?:bot|robot)\b/i,
      /\bpress (?:&|and) hold\b.{0,60}\b(?:human|confirm|bot)\b/i,
      /\bneeds to review the security of your connection before proceeding\b/i,
      /\bverify you are human by completing the action\b/i,
      /\bplease enable js and disable any ad blocker\b/i,
    ],
    likely: [
      'challenge_required',
      'bot_challenge',
      'human_verification_required',
      /^just a moment(?:\.{1,3}|…)?$/i,
      /\b(?:verify|verifying|confirm|prove|check|make sure|ensure)(?:ing)? (?:that )?(?:you(?:'re| are)|if you(?:'re| are)) (?:a |really )?(?:human|not a (?:ro)?bot|a real (?:person|user))\b/i,
      /\b(?:are you (?:a )?(?:human|robot)|human verification|robot check|security checkpoint|bot verification)\b/i,
      /\bpardon our interruption\b/i,
      /\bperforming (?:a )?security (?:verification|check)\b/i,
      /\bunusual traffic from your (?:computer|network|device)\b/i,
      /\b(?:javascript|cookies|js) (?:and cookies )?(?:is|are|must be) (?:required|enabled?)\b.{0,60}\b(?:bot|human|security|verif)/i,
      /\bpress (?:&|and) hold\b/i,
    ],
    possible: [
      /\b(?:solve|complete|pass|fill in) (?:the|this|a|an) (?:captcha|challenge|puzzle|security check)\b/i,
      /^attention required!?/i,
    ],
  },
  check(facts, stated) {
    const { status = 0 } = facts;
    const words = stated?.evidence ?? [];
    const mark = markedBy(facts, marks);
    if (mark.length > 0) return { certainty: 'certain', evidence: [...mark, ...words, facts.at('status')] };
    const product = status >= 400 ? markedBy(facts, products) : [];
    if (product.length > 0) {
      const certainty = stated?.certainty === 'certain' ? 'certain' : 'likely';
      return { certainty, evidence: [...product, ...words, facts.at('status')] };
    }
    // A 404 and a 401 with a challenge of HTTP have reasons of their own, and widgets in their pages.
    if (!stated || !speaksOfRequest(facts) || status === 404 || facts.challenges().length > 0) return undefined;
    return { certainty: stated.certainty, evidence: [...words, facts.at('status')] };
  },
} satisfies Cause;
