/** What addresses have in common that differ only in an id. */
import { splitUserinfo } from './address.ts';

/** Addresses are not told apart by what stands behind so many characters: no person would. */
const maxLength = 2_000;

/** Words that name one thing among many. A hash or token needs a digit: words of letters alone name what is done. */
const ids: readonly RegExp[] = [
  // Numbers, dates, ranges.
  /^\d+(?:[-_]\d+)*$/,
  // UUIDs (RFC 9562 section 4).
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  // Digests, and what Git and bundlers leave of them.
  /^[0-9a-f]{12,}$/i,
  /^(?=.*\d)[0-9a-f]{7,}$/i,
  // Keys of issues (PROJ-7), record numbers in capitals (Slack, Amazon).
  /^[A-Z][A-Z\d]+-\d+$/,
  /^(?=.*\d)[A-Z\d]{8,}$/,
  // Base62 and base64url, ULIDs, nanoids.
  /^(?=\D+\d+\D+\d|\d+\D+\d)[A-Za-z\d]{10,}$/,
  /^(?=.*\d)[\w-]{20,}$/,
];

/** `2.0`, `v1.2.3`: tells interfaces and releases apart. */
const version = /^v?\d{1,3}(?:\.\d{1,3})+$/i;

/** Most segments hold none of these, and are no id. */
const maybe = /\d|@|%40|[a-f]{12}/i;

const email = /^[^@]+(?:@|%40)[\w.-]+\.[a-z]{2,}$/i;

/** Of a word that is no id, long numbers alone are one: `item-1001`. */
const templateOf = (word: string): string => (ids.some((id) => id.test(word)) ? '{}' : word.replace(/\d{3,}/g, '{}'));

/** A JWT is one id. Other segments may hold words of its own: `7.json`, `7:cancel`, `Users(7)`, `app.3f2a9bc1.js`, `;v=7`, `%7B7%7D`. */
function segmentTemplate(segment: string): string {
  if (!maybe.test(segment) || version.test(segment)) return segment;
  if (email.test(segment) || segment.startsWith('eyJ')) return '{}';
  return segment.replace(/%[0-9a-f]{2}|[\w-]+/gi, templateOf);
}

/**
 * @param url absolute
 * @returns scheme, host and path with `{}` for every id; no userinfo, no query, no fragment
 */
export function pathTemplate(url: string): string {
  const [base = ''] = splitUserinfo(url).url.slice(0, maxLength).split(/[?#]/, 1);
  // Servers that cannot set a cookie put the session into the path.
  return base
    .replace(/;jsessionid=[^/;]*/gi, '')
    .split('/')
    .map((segment, index) => (index > 2 ? segmentTemplate(segment) : segment))
    .join('/');
}
