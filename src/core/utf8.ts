/** Lead bytes: how many bytes follow, and the range of the first of them (RFC 3629 section 4). */
function follows(lead: number): readonly [count: number, least: number, most: number] | undefined {
  if (lead >= 0xc2 && lead <= 0xdf) return [1, 0x80, 0xbf];
  if (lead >= 0xe0 && lead <= 0xef) return [2, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
  if (lead >= 0xf0 && lead <= 0xf4) return [3, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
  return undefined;
}

/** A call can take only so many arguments. */
const longestRun = 4096;

/**
 * Reads UTF-8 as browsers do (WHATWG Encoding, section 8.1.1): each broken sequence becomes one U+FFFD, and what is whole
 * stays readable. src/core has no TextDecoder.
 * @returns `valid`: was nothing broken?
 */
export function readUtf8(bytes: Uint8Array): { readonly text: string; readonly valid: boolean } {
  const parts: string[] = [];
  let valid = true;
  let at = 0;
  while (at < bytes.length) {
    const start = at;
    while (at < bytes.length && at - start < longestRun && (bytes[at] ?? 0) < 0x80) at++;
    if (at > start) parts.push(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(start, at)));
    const lead = bytes[at];
    if (lead === undefined || lead < 0x80) continue;
    at++;
    let [left, least, most] = follows(lead) ?? [0, 0, 0];
    let point = left === 0 ? undefined : lead & (0x3f >> left);
    for (; left > 0 && point !== undefined; left--) {
      const byte = bytes[at] ?? 0;
      if (byte < least || byte > most) point = undefined;
      else {
        point = (point << 6) | (byte & 0x3f);
        [least, most] = [0x80, 0xbf];
        at++;
      }
    }
    valid &&= point !== undefined;
    parts.push(point === undefined ? '\ufffd' : String.fromCodePoint(point));
  }
  return { text: parts.join(''), valid };
}
