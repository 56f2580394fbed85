/** How services say that they refuse who asks: codes for programs and sentences for people. facts/auth.md section 6. */

const subject =
  '(?:(?:access|auth|bearer|refresh|security|id|user|api|session)?(?:token|jwt|session(?:id)?|apikey|credentials?)|auth(?:entication)?)';

/** In codes without case and punctuation. */
const codes = new RegExp(
  [
    'unauthenticated|unauthori[sz]ed|forbidden|not(?:authed|authenticated|authori[sz]ed)|notlogged?in|notsignedin',
    '^denied$|^no(?:auth|permissions?)$|(?:access|permissions?|request|auth(?:entication|ori[sz]ation)?|login|readapi|scope)denied',
    '(?:login|signin|auth(?:entication|ori[sz]ation)?)(?:required|failed|failure|error)',
    `(?:invalid|expired|revoked|missing|bad|wrong)${subject}`,
    `${subject}(?:is)?(?:expired|invalid|revoked|missing|required)`,
    '^(?:invalid|bad)(?:login|grant|client|scope)$|^missingscope$|^reloginrequired$',
    'insufficient(?:authentication)?(?:scopes?|permissions?|privileges?|rights)',
    'oauth(?:access)?exception|^accountinactive$|^assert\\w{1,20}failed$|accessnotgranted$|^notallowedtokentype$',
    // GitHub, Supabase, OpenAI, Firebase, Cognito, Discord.
    '^badverificationcode$|^refreshtokenalreadyused$|^insufficientquota$|^userdisabled$|^usernotconfirmed|^captcharequired$',
  ].join('|'),
);

/** Of where a list goes on, of what a phone is called by: no token of these is about who asks. */
const otherTokens = /(?:page|next|sync|continuation|cursor|push|device)token/;

const sentences = new RegExp(
  `^\\W{0,3}(?:error: |context creation failed: |odoo )?(?:${[
    'un(?:authenticated|authori[sz]ed)\\b|forbidden\\b|(?:access|permission)(?: to .{1,80})? (?:is |was )?denied|access forbidden',
    "(?:you |user )?(?:are |is |'re )?(?:not|aren't|isn't) (?:currently )?(?:authori[sz]ed|authenticated|logged in|signed in|permitted|allowed to)",
    '(?:you )?(?:must|need to|have to|please) (?:first )?(?:be )?(?:log|logged|sign|signed|authenticated?|authori[sz]ed)\\b',
    'you (?:do not|don.t) have (?:the )?(?:permission|access|sufficient)',
    '(?:authentication|authori[sz]ation|login) (?:is )?(?:required|failed|error)',
    '(?:the |your )?(?:access |auth |api |bearer |session |provided )?(?:token|jwt|session|api key|credentials?) (?:has |have |is |are |was )?(?:been )?(?:expired|invalid|revoked|missing)',
    '(?:invalid|expired|missing) (?:access |auth |authentication |bearer |api |session )?(?:token|jwt|session|key|credentials)',
  ].join('|')})`,
);

/** @returns the part of a code that says "refused", without case and punctuation: "access-denied" gives "accessdenied" */
export function refusalCode(code: string): string | undefined {
  if (code.length > 200) return undefined;
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  return otherTokens.test(plain) ? undefined : codes.exec(plain)?.[0];
}

/** @returns "refused" for a sentence that begins by saying so: what it quotes further on is not looked at */
export const refusalSentence = (text: string): string | undefined =>
  sentences.test(text.slice(0, 200).toLowerCase()) ? 'refused' : undefined;
