/** What addresses have in common that differ only in an id. */

/** Segments that name one thing among many: numbers, UUIDs, long hexadecimal or mixed ids. */
const ids: readonly RegExp[] = [
  /^\d+$/,
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  /^[0-9a-f]{12,}$/i,
  /^(?=.*\d)[\w-]{20,}$/,
];

const isId = (segment: string): boolean => ids.some((id) => id.test(segment));

/**
 * @param url absolute, without userinfo
 * @returns scheme, host and path with `{}` for every id; no query, no fragment
 */
export function pathTemplate(url: string): string {
  const [base = ''] = url.split(/[?#]/, 1);
  return base
    .split('/')
    .map((segment, index) => (index > 2 && isId(segment) ? '{}' : segment))
    .join('/');
}
