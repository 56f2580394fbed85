import type { Range } from './ranges.ts';
import { isSecretName, type Side } from './secret-name.ts';

/** `name: value`, `name="value"`, `"name": "value"`, `name => value`, in scripts, markup, forms and logs. */
const assignment = /([A-Za-z_$][\w$.[\]-]{0,60})(?:\\*["'])?[ \t]*(=>|[:=])\s*/g;
const quote = /\\*["']/y;
const credentials = /(?:Bearer|Basic|Digest|DPoP|Token)[ \t]+[^\s"'<>]+/iy;
const bare = /[^\s"'<>&;,)}\]]+/y;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** "Invalid token: signature has expired" is a sentence. */
const isProse = (sign: string, value: string, text: string, end: number): boolean =>
  sign === ':' && /^[A-Za-z]+$/.test(value) && /^(?:[ \t]+[a-z]|[.!]?\s*$)/.test(text.slice(end, end + 8));

function valueAt(text: string, at: number, sign: string): Range | undefined {
  const open = matchAt(quote, text, at);
  if (open !== '') {
    const start = at + open.length;
    const close = text.indexOf(open, start);
    return [start, close < 0 ? text.length : close];
  }
  const scheme = matchAt(credentials, text, at);
  const value = scheme === '' ? matchAt(bare, text, at) : scheme;
  const end = at + value.length;
  return scheme === '' && isProse(sign, value, text, end) ? undefined : [at, end];
}

function assigned(text: string, side: Side): readonly Range[] {
  // What stands within a masked value is covered by it, and would cost the same long walk again.
  let masked = 0;
  return [...text.matchAll(assignment)].flatMap(({ 0: all, 1: name = '', 2: sign = '', index }) => {
    const at = index + all.length;
    const value = at >= masked && isSecretName(name, side) ? valueAt(text, at, sign) : undefined;
    if (value === undefined) return [];
    masked = value[1];
    return [value];
  });
}

const tag = /<([A-Za-z][\w:.-]*)([^<>]*)>/g;
const naming = /\s(?:name|id|property|itemprop)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const holding = /\s(?:value|content)\s*=\s*("[^"]*"?|'[^']*'?|[^\s"'>]+)/gi;

/** `<Password>value</Password>`, `<input name="csrf_token" value="...">`, `<meta name="csrf-token" content="...">`. */
function marked(text: string, side: Side): readonly Range[] {
  let masked = 0;
  return [...text.matchAll(tag)].flatMap(({ 0: all, 1: element = '', 2: attributes = '', index }): readonly Range[] => {
    const end = index + all.length;
    if (end < masked) return [];
    if (isSecretName(element.replace(/^.*:/, ''), side)) {
      if (attributes.endsWith('/')) return [];
      const close = text.indexOf(`</${element}`, end);
      masked = close < 0 ? text.length : close;
      return [[end, masked]];
    }
    const name = naming.exec(attributes);
    if (name === null || !isSecretName(name[1] ?? name[2] ?? name[3] ?? '', side)) return [];
    const from = index + 1 + element.length;
    return [...attributes.matchAll(holding)].map(({ 0: whole, 1: value = '', index: at }): Range => {
      const start = from + at + whole.length - value.length;
      return [start, start + value.length];
    });
  });
}

/** A token after its scheme word, but no ordinary word: "Bearer authentication". */
const afterScheme = /\b(?:Bearer|Basic|DPoP)[ \t]+(?=[A-Za-z]*[^A-Za-z\s"'<>,;])[^\s"'<>,;]{8,}/gi;

function bearers(text: string): readonly Range[] {
  return [...text.matchAll(afterScheme)].map(({ 0: all, index }): Range => {
    const word = /^\w+[ \t]+/.exec(all)?.[0].length ?? 0;
    return [index + word, index + all.length];
  });
}

/** Finds the values under secret names in any text: markup, scripts, logs, plain words. Rather too much than too little. */
export const textSecrets = (text: string, side: Side): readonly Range[] => [
  ...assigned(text, side),
  ...marked(text, side),
  ...bearers(text),
];
