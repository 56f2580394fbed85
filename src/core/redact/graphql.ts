import type { Hide } from './hide.ts';
import { redactMember, redactName } from './member.ts';

const start = /^\s*(?:\{|(?:query|mutation|subscription|fragment|schema|extend)\b|#)/;

export const isGraphql = (text: string): boolean => start.test(text);

/** Strings, block strings, comments, numbers, names with what makes them a variable or directive, anything else. */
const lexeme =
  /"""[\s\S]*?(?:"""|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|#[^\n]*|-?\d[\w.+-]*|[$@]?[A-Za-z_]\w*(\s*:)?|[\s{}()[\]:!=|&,.]+|[\s\S]/g;

/** A GraphQL document (spec.graphql.org, section 2): names stay, values are judged by the argument that they stand behind. */
export function redactGraphql(text: string, hide: Hide): string {
  let argument = '';
  return text.replace(lexeme, (written) => {
    const first = written.charAt(0);
    if (first === '"') {
      const value = written.replace(/^"{1,3}|"{1,3}$/g, '');
      return `"${redactMember(argument, value, hide)}"`;
    }
    if (first === '#') return `#${hide('text', written.slice(1).trim())}`;
    if (/[\d-]/.test(first)) return redactMember(argument, written, hide);
    if (/[A-Za-z_$@]/.test(first)) {
      const [, sign = '', name = '', rest = ''] = /^([$@]?)(\w+)([\s\S]*)$/.exec(written) ?? [];
      if (rest !== '') argument = name;
      return `${sign}${redactName(name, hide)}${rest}`;
    }
    return /^[\s{}()[\]:!=|&,.]/.test(first) ? written : '?';
  });
}
