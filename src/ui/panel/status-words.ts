import type { ResponseHead } from '#core/exchange.ts';

/**
 * The status line as it may be shown. webRequest of Chromium says HTTP/1.1 of every response; field names that are all
 * lower-case (RFC 9113 section 8.2.1) are a sign of HTTP/2 or later, so there the version is left out.
 */
export function statusWords({ statusLine, headers }: ResponseHead): string {
  const lower = headers.length > 0 && headers.every(({ name }) => name === name.toLowerCase());
  return lower ? statusLine.replace(/^HTTP\/1\.1 +/, '') : statusLine;
}
