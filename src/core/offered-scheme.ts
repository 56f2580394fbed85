/** Which credentials answer a challenge. */

/** Credentials that are taken by servers whose challenge has another word, by the challenge's scheme. Lower-case. */
const alsoTaken: Readonly<Record<string, readonly string[]>> = {
  // RFC 4559: what is negotiated may be NTLM or Kerberos.
  negotiate: ['ntlm', 'kerberos'],
  ntlm: ['negotiate'],
  kerberos: ['negotiate'],
  // RFC 9449 section 7.2: a server that asks for Bearer may take DPoP, and says so by another challenge or not at all.
  bearer: ['dpop', 'jwt', 'ssws'],
  // The word of OAuth 1.0 (RFC 5849 section 3.5.1), which many kept for what came after.
  oauth: ['bearer', 'basic'],
  jwt: ['bearer'],
};

/** Frameworks call Basic so, lest the browser asks for a password: "xBasic", "x-Basic", "FormBased". */
const renamed = /^x-?(?=basic|digest)/;
const anything = /^(?:formbased|cookie|cookies|session|custom|sso|saml)$/;

/** @returns are credentials of this scheme an answer to a challenge of that one? In any case of letters */
export function offersScheme(challenge: string, credentials: string): boolean {
  const asked = challenge.toLowerCase().replace(renamed, '');
  const sent = credentials.toLowerCase();
  return asked === sent || anything.test(asked) || (alsoTaken[asked]?.includes(sent) ?? false);
}

/** Tokens that are known by their shape, and the scheme that their service wants (Discord, "Authentication"; Okta, "API tokens"). */
const shapes: readonly { readonly shape: RegExp; readonly scheme: string }[] = [
  { shape: /^(?!eyJ)[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,40}$/, scheme: 'Bot' },
  { shape: /^00[\w-]{40}$/, scheme: 'SSWS' },
];

/** @returns the scheme that a token wants before it, where its shape tells */
export const schemeOfShape = (token: string): string | undefined =>
  shapes.find(({ shape }) => shape.test(token))?.scheme;
