import type { Hide } from './hide.ts';

/**
 * A word, and the value that it may have: quoted (the last one may be cut off) or bare. Read more loosely than the
 * grammar allows, so that nothing slips by. A bare value ends at a comma or semicolon,
 * but for a list of header names (`SignedHeaders=host;range`).
 */
const piece =
  /([\w!#$%&'*+.^`|~-]+)(?:([ \t]*=[ \t]*)("(?:[^"\\]|\\[\s\S])*"?|[^\s,;"]*(?:;[a-z][\w-]{0,60}(?=[;,\s]|$))*))?|[\s,;]+|[^\s,;]/g;

/**
 * `name=value, name="value"`, separated by anything (RFC 9110 section 11.2).
 * @param judge gets a name and its value without quotes; gives what stands for the value
 * @param word does the same for what has no value: a scheme, or what is broken
 */
export function redactParams(
  text: string,
  judge: (name: string, value: string) => string,
  word: (text: string) => string,
): string {
  return text.replace(piece, (all, name?: string, equals?: string, written = '') => {
    if (name === undefined) return /^[\s,;]/.test(all) ? all : '?';
    if (equals === undefined) return word(name);
    const quoted = written.startsWith('"');
    const value = quoted ? written.replace(/^"|"$/g, '').replace(/\\([\s\S])/g, '$1') : written;
    const shown = judge(name, value);
    return `${name}${equals}${quoted || shown !== value ? `"${shown.replaceAll('"', "'")}"` : shown}`;
  });
}

/** A table of what may stay: name in small letters -> how its value is cleaned. */
export type Allowed = Readonly<Record<string, (value: string, hide: Hide) => string>>;

/** @returns the rule for a name in any case */
export const allowedFor = (table: Allowed, name: string) =>
  Object.hasOwn(table, name.toLowerCase()) ? table[name.toLowerCase()] : undefined;
