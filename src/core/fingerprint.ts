/** Tells whether two secrets are the same one without keeping either. */

/**
 * A salted 53-bit hash (two multiplicative 32-bit hashes, mixed). It is no protection against somebody who has both the
 * salt and the memory of this browser: whoever has that has the records as well. It keeps secrets out of what is kept
 * longer than they are.
 * @param salt of this browser session
 */
export function fingerprint(salt: string, text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const mix = (code: number): void => {
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  };
  for (const part of [salt, text]) {
    for (let index = 0; index < part.length; index += 1) mix(part.charCodeAt(index));
    mix(0x10000);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return ((b >>> 11) * 0x1_0000_0000 + (a >>> 0)).toString(36);
}
