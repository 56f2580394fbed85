/** Weakest first, as Firefox weighs them (nsHttpDigestAuth.h). Both browsers know these and no other. */
const known = ['md5', 'md5-sess', 'sha-256', 'sha-256-sess'];

/**
 * How strong a Digest algorithm is to the browsers.
 * @param algorithm value of the parameter; undefined where it is missing, which means MD5 (RFC 7616 section 3.3)
 * @returns 0 for one that they do not know (SHA-512-256 among them)
 */
export function digestStrength(algorithm: string | undefined): number {
  // To Firefox an MD5 that is named counts more than one that is only meant.
  if (algorithm === undefined) return 1;
  const at = known.indexOf(algorithm.toLowerCase());
  return at < 0 ? 0 : at + 2;
}
