/** The pieces of XML and HTML, read without any hope that they are well-formed. Linear. */

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Undoes character references; those with names that no secret needs stay. */
export const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );

export type Piece =
  | {
      readonly kind: 'tag';
      readonly name: string;
      readonly written: string;
      readonly attributes: string;
      readonly end: string;
    }
  | { readonly kind: 'text' | 'comment' | 'cdata' | 'declaration'; readonly written: string };

const attribute = /([^\s=>"'/]+)(?:(\s*=\s*)("[^"]*"?|'[^']*'?|[^\s>]*))?/g;

/** @param judge gets a name as written and its value without quotes and references; gives what stands for the value */
export function redactAttributes(
  text: string,
  name: (written: string) => string,
  judge: (name: string, value: string) => string,
): string {
  return text.replace(attribute, (_, written: string, equals?: string, given = '') => {
    if (equals === undefined) return name(written);
    const value = unescaped(given.replace(/^["']|["']$/g, ''));
    const shown = judge(written, value);
    return `${name(written)}=${shown === value ? given : `"${shown}"`}`;
  });
}

/** Where the tag ends that starts at `at`: behind its `>`, but for one within quotes. */
function tagEnd(text: string, at: number): number {
  let quote = '';
  for (let here = at; here < text.length; here++) {
    const character = text.charAt(here);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return here + 1;
    // A quote opens a value only behind an equals sign.
    else if ((character === '"' || character === "'") && /[=\s]/.test(text.charAt(here - 1))) quote = character;
  }
  return text.length;
}

const until = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
};

/** Cuts a document into tags, text, comments, CDATA sections and declarations; together they are the whole of it. */
export function* markup(text: string): Generator<Piece> {
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf('<', at);
    const open = found < 0 ? text.length : found;
    if (open > at) {
      yield { kind: 'text', written: text.slice(at, open) };
      at = open;
      continue;
    }
    const special = (
      [
        ['<!--', '-->', 'comment'],
        ['<![CDATA[', ']]>', 'cdata'],
        ['<!', '>', 'declaration'],
        ['<?', '>', 'declaration'],
      ] as const
    ).find(([start]) => text.startsWith(start, at));
    const end = special ? until(text, special[1], at + special[0].length) : tagEnd(text, at + 1);
    const written = text.slice(at, end);
    if (special) yield { kind: special[2], written };
    else {
      const [start = '', name = ''] = /^<\/?([^\s>/]*)/.exec(written) ?? [];
      const tail = written.endsWith('/>') ? '/>' : written.endsWith('>') ? '>' : '';
      yield {
        kind: 'tag',
        name,
        written,
        attributes: written.slice(start.length, written.length - tail.length),
        end: tail,
      };
    }
    at = end;
  }
}
