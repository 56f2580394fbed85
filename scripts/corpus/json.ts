/** Parsed JSON, and how its parts are reached without knowing their shape. */

/** A HAR entry, or any part of one. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
export const isObject = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !isList(value);
export const member = (value: Json | undefined, name: string): Json | undefined =>
  isObject(value) ? value[name] : undefined;
export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
