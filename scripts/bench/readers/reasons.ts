/** Why a package is faster than our reader, where it is: "contest: package" -> why, found by profiling both. */
const oneChallenge =
  'It reads one challenge, into names and values. Ours reads all challenges of all lines, keeps order, repeats, raw text and the place of each parameter, and looks at each value for what is wrong.';

export const reasons: Readonly<Record<string, string>> = {
  'challenges: www-authenticate': oneChallenge,
  'challenges: auth-header': oneChallenge,
  'credentials: auth-header':
    'It only splits. Ours decodes Basic, checks each parameter of Digest, looks whether a token is a JWT or a known key, and says what is wrong.',
  'tokens: jose':
    'It decodes header and claims with the platform. Ours may use no TextDecoder (src/core is pure), walks over the JSON once more for repeated names and unsafe numbers, and judges header, times and signature length.',
};
