/** Tags of HTML and XML, read without any hope that they are well-formed. Linear. */

export interface Tag {
  /** Lower-case in HTML; as written in XML. Empty: a comment or a declaration. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly start: number;
  /** Behind its ">". */
  readonly end: number;
  /** Behind its name. */
  readonly attributes: number;
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** Where the tag ends whose attributes begin at `at`: behind its ">", but for one within quotes. */
function tagEnd(text: string, at: number): number {
  let quote = 0;
  let before = 0;
  for (let here = at; here < text.length; here++) {
    const code = text.charCodeAt(here);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x3e) return here + 1;
    // A quote opens a value only behind an equals sign.
    else if ((code === 0x22 || code === 0x27) && before === 0x3d) quote = code;
    if (code !== 0x20) before = code;
  }
  return text.length;
}

/** @returns the first tag, comment or declaration at or after `from`; undefined where there is none. CDATA is none. */
export function nextTag(text: string, from: number): Tag | undefined {
  for (let start = text.indexOf('<', from); start >= 0; start = text.indexOf('<', start + 1)) {
    const first = text.charCodeAt(start + 1);
    if (first === 0x21 || first === 0x3f) {
      if (text.startsWith('<![CDATA[', start)) {
        start = behind(text, ']]>', start) - 1;
        continue;
      }
      const end = text.startsWith('<!--', start) ? behind(text, '-->', start + 4) : behind(text, '>', start + 2);
      return { name: '', isEnd: false, start, end, attributes: end };
    }
    const isEnd = first === 0x2f;
    const nameStart = start + (isEnd ? 2 : 1);
    if (!isLetter(text.charCodeAt(nameStart))) continue;
    let nameEnd = nameStart + 1;
    while (nameEnd < text.length && !' \t\n\r\f/>'.includes(text.charAt(nameEnd))) nameEnd++;
    return { name: text.slice(nameStart, nameEnd), isEnd, start, end: tagEnd(text, nameEnd), attributes: nameEnd };
  }
  return undefined;
}
