import type { Says } from './cause.ts';

export const says = {
  certain: [
    'sso_required',
    'saml_sso_required',
    'sso_authorization_required',
    'saml_required',
    'sso_enforced',
    'sso_login_required',
    /\bSAML (?:SSO )?enforcement\b/i,
    /\bprotected by (?:\w+ )?(?:organi[sz]ation|group|enterprise) (?:SAML|SSO)\b/i,
    /\b(?:saml|sso|single sign-?on)(?: authentication| authorization| session| login)? (?:is |was )?(?:required|enforced|mandatory)\b/i,
    /\b(?:requires?|enforces?|enabled or enforced|must (?:use|have)) (?:[\w'-]+ ){0,3}?(?:saml|sso|single sign-?on)\b/i,
    /\b(?:grant|authori[sz]e) your (?:[\w-]+ ){1,6}access to (?:this|the) organi[sz]ation\b/i,
    /\b(?:must|need to|have to|please) (?:re-?)?(?:authori[sz]e|authenticate|sign in|log in) (?:[\w'-]+ ){0,6}?(?:saml|sso|single sign-?on)\b/i,
  ],
  likely: ['org_login_required', /\b(?:saml|sso) session (?:has )?(?:expired|ended|not found)\b/i],
} satisfies Says;
