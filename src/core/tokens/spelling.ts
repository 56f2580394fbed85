import { percentDecoded, withoutEnd } from '../bytes.ts';

/** A token as it was meant, and the codes of what was overlooked to get there. */
export interface Spelling {
  readonly token: string;
  readonly codes: readonly string[];
}

const quotes = '"\'`“”‘’„«»';

/** Undone in this order. */
const overlooked: readonly { code: string; undo: (text: string) => string }[] = [
  {
    code: 'zero-width',
    undo: (text) => text.replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, ''),
  },
  { code: 'whitespace', undo: (text) => text.trim() },
  { code: 'url-encoded', undo: (text) => (/%[0-9A-Fa-f]{2}/.test(text) ? (percentDecoded(text) ?? text) : text) },
  { code: 'quoted', undo: unquoted },
  { code: 'bearer-prefix', undo: (text) => text.replace(/^bearer[\s:=]+/i, '') },
  { code: 'prefix', undo: withoutPrefix },
  { code: 'trailing-characters', undo: withoutTrailing },
];

/** One layer may hide another: a quote behind the word Bearer, a blank inside quotes. Real damage has few layers. */
const layers = 3;

function unquoted(text: string): string {
  const start = text.replace(/^["'`“”‘’„«»]+/, '');
  // A quote at the end alone belongs to what stood behind the token.
  return start === text ? text : withoutEnd(start, quotes);
}

/** How a header begins: `{"`, or a brace and a blank or line end. */
const begin = /e(?:y[AIJ]|w[0o])/;

/** A header name, a parameter name, an address or a scheme word before the header. JSON is no prefix. */
function withoutPrefix(text: string): string {
  const named = text.replace(/^(?:proxy-)?authorization\s?[:=]\s?(?=["']?bearer)/i, '');
  if (named !== text) return named;
  const at = text.slice(0, 2000).search(begin);
  const behindSign = at > 0 && /[:=\s"'`(<[]/.test(text.charAt(at - 1));
  return behindSign && !/^[{"'`]/.test(text) ? text.slice(at) : text;
}

/** What follows the third part behind a sign that no token holds, or line ends that were written out. */
function withoutTrailing(text: string): string {
  if (text.slice(0, 3).search(begin) !== 0 || masks.test(text)) return text;
  const compact = /^[\w+/=\s-]*\.[\w+/=\s-]*\.[\w+/=-]*(?=[;,)\]}>"'&<|`])/.exec(text);
  return compact ? compact[0] : withoutEnd(text.replace(/(?:\\[nrt]){1,9}$/, ''), ';,)]}>"\'\\');
}

/** How logs and people hide a part. */
const masks = /\*{3}|[•●]{2}|[[<(](?:redacted|masked|filtered|hidden|removed)[\])>]|(?:^|\.)x{3,}(?:\.|$)/i;

/** Nothing to take away; most tokens are like this. */
const clean = /^ey[\w-]*\.[\w-]+\.[\w-]*$/;

/** Takes away what a person or a program put around the token. Never throws. */
export function spell(text: string): Spelling {
  if (clean.test(text) && !text.includes('.x')) return { token: text, codes: [] };
  const codes = new Set<string>();
  let token = text;
  for (let layer = 0; layer < layers; layer++) {
    const before = token;
    for (const { code, undo } of overlooked) {
      const rest = undo(token);
      if (rest !== token) codes.add(code);
      token = rest;
    }
    if (token === before) break;
  }
  // Broken escapes cannot be undone, and are no less escapes.
  if (/%[0-9A-Fa-f]{2}/.test(token)) codes.add('url-encoded');
  if (/\s/.test(token) && !token.startsWith('{')) codes.add('whitespace-inside');
  if (/[^\u0000-\u007f]/.test(token) && !token.startsWith('{')) codes.add('non-ascii');
  if (masks.test(token)) codes.add('masked');
  if (/…|\.{3}/.test(token)) codes.add('truncated');
  return { token, codes: [...codes] };
}

/** Mail programs and terminals break long lines; a blank inside the line was put there by someone. */
export function unwrapped(token: string): string {
  return token.replace(/[\r\n]+[ \t]*/g, '');
}
