/** Why a package is faster than our reader, where it is: "contest: package" -> why, found by profiling both. */
const oneChallenge =
  'It reads one challenge, into names and values. Ours reads all challenges of all lines, and keeps order, repeats, raw text and the place of everything; it looks into each value for characters that do not belong there.';

export const reasons: Readonly<Record<string, string>> = {
  'challenges: www-authenticate': oneChallenge,
  'challenges: auth-header': oneChallenge,
  'credentials: auth-header':
    'It only splits. Ours decodes Basic and judges its bytes, checks each parameter of Digest, decodes every token to see whether it is a JWT, and compares it with words that are no token and with the marks of vendors.',
  'tokens: jose':
    'It decodes header and claims with the platform, and no more. Ours walks over the JSON once more for repeated names and unsafe numbers, reads UTF-8 itself (src/core is pure: no TextDecoder), and judges spelling, header, times and the length of the signature.',
};
