/** Longer texts are left as they are. */
const longest = 65_536;

/**
 * @returns JSON without the blanks between its parts, so that its shape can be looked for; any other text, and JSON that
 *   does not end, as it is
 */
export function compactJson(text: string): string {
  if (text.length > longest || !/^\s*[{[]/.test(text) || !/[{[,:]\s/.test(text)) return text;
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
