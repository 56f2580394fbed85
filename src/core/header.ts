/** Header fields by name (RFC 9110 section 5.1: names are case-insensitive). */
import type { Header } from './exchange.ts';

/**
 * @param name lower-case field name
 * @returns the values of its lines, in order
 */
export const fieldLines = (headers: readonly Header[], name: string): readonly string[] =>
  headers.filter((header) => header.name.toLowerCase() === name).map(({ value }) => value);

/**
 * @param name lower-case field name
 * @returns the value of its first line; nothing where there is none
 */
export const fieldValue = (headers: readonly Header[], name: string): string | undefined =>
  headers.find((header) => header.name.toLowerCase() === name)?.value;
