/** Header fields by name (RFC 9110 section 5.1: names are case-insensitive). */
import type { Header } from './exchange.ts';

/**
 * @param name lower-case field name
 * @returns the values of its lines, in order
 */
export const fieldLines = (headers: readonly Header[], name: string): readonly string[] =>
  headers.filter((header) => header.name.toLowerCase() === name).map(({ value }) => value);

/** @returns the values of the lines of every field, in order, by its lower-case name: where many are asked for */
export function linesByName(headers: readonly Header[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const { name, value } of headers) {
    const key = name.toLowerCase();
    const lines = all.get(key);
    if (lines) lines.push(value);
    else all.set(key, [value]);
  }
  return all;
}

/**
 * @param name lower-case field name
 * @returns the value of its first line; nothing where there is none
 */
export const fieldValue = (headers: readonly Header[], name: string): string | undefined =>
  headers.find((header) => header.name.toLowerCase() === name)?.value;
