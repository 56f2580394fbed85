import { percentDecoded, withoutEnd } from '../bytes.ts';

/** A token as it was meant, and the codes of what was overlooked to get there. */
export interface Spelling {
  readonly token: string;
  readonly codes: readonly string[];
}

/** Undone in this order, each at most once. */
const overlooked: readonly { code: string; undo: (text: string) => string }[] = [
  { code: 'zero-width', undo: (text) => text.replace(/[\u200b-\u200d\u2060\ufeff]+/g, '') },
  { code: 'whitespace', undo: (text) => text.trim() },
  { code: 'quoted', undo: (text) => withoutEnd(text.replace(/^["'`“”‘’]+/, ''), '"\'`“”‘’') },
  { code: 'bearer-prefix', undo: (text) => text.replace(/^bearer[\s:=]+/i, '') },
  { code: 'prefix', undo: (text) => text.replace(/^[\w-]{1,30}[:=\s]{1,3}["']?(?=eyJ)/, '') },
  { code: 'trailing-characters', undo: (text) => (text.startsWith('{') ? text : withoutEnd(text, ';,)]}>"\'')) },
];

/** Takes away what a person or a program put around the token. Never throws. */
export function spell(text: string): Spelling {
  const codes: string[] = [];
  let token = text;
  for (const { code, undo } of overlooked) {
    const rest = undo(token);
    if (rest === token) continue;
    codes.push(code);
    token = rest;
  }
  if (/%[0-9A-Fa-f]{2}/.test(token)) {
    codes.push('url-encoded');
    token = percentDecoded(token) ?? token;
  }
  if (/\s/.test(token)) codes.push('whitespace-inside');
  if (/[^\u0000-\u007f]/.test(token)) codes.push('non-ascii');
  if (/\*{3}|[•●]{2}/.test(token)) codes.push('masked');
  if (/…|\.{3}/.test(token)) codes.push('truncated');
  return { token, codes };
}
