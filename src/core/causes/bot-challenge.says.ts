import type { Says } from './cause.ts';

export const says = {
  certain: [
    /\benable javascript and cookies to continue\b/i,
    /\bchecking (?:if the site connection is secure|your browser before accessing)\b/i,
    /\b(?:we'?re |we are )?verifying your browser\b/i,
    /\bplease complete the security check to (?:access|continue|proceed)\b/i,
    /\bmaking sure you(?:'re| are) not a (?:bot|robot)\b/i,
    /\bpress (?:&|and) hold\b.{0,60}\b(?:human|confirm|bot)\b/i,
    /\bneeds to review the security of your connection before proceeding\b/i,
    /\bverify you are human by completing the action\b/i,
  ],
  likely: [
    // Of DataDome, also where it bans outright.
    /\bplease enable js and disable any ad blocker\b/i,
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
} satisfies Says;
