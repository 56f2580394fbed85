/** What stays the same of a challenge from answer to answer. */
import type { Header } from './exchange.ts';

/** Challenges are not told apart by what stands behind so many characters. */
const maxLength = 4_000;

/** Parameters that tell one refusal from another: their value counts as it is. */
const telling = /^(?:error|scope|stale|algorithm|qop|reason|acr_values|max_age)$|code$/;

/** Parameters that are new in every answer, or in every step of a handshake. */
const fresh =
  /nonce$|^(?:opaque|ts|tsm|time|timestamp|challenge|ticket|data|sid|sr|ttl)$|(?:request|trace|correlation|session)[-_]?id$/;

/** `AADSTS50013`, `IDX10223`, `E0000011`, and numbers behind the word "error" or "code". */
const code = /^[A-Z]+[-_]?\d{3,7}$/;
const beforeCode = /(?:error|code)[\s:#=(]{1,3}$/i;

/** Times, numbers of requests, ids of traces: words with a digit in them that are no code. */
function settled(text: string): string {
  return text.replace(/[\w+/=-]+/g, (word, at: number) => {
    const isCode = code.test(word) || beforeCode.test(text.slice(Math.max(0, at - 10), at));
    return /\d/.test(word) && !isCode ? '#' : word;
  });
}

/** `name=value`: a token, or a quoted string (RFC 9110 section 11.2). What is broken is left as text. */
const param = /(?<![\w!#$%&'*+.^`|~-])([\w!#$%&'*+.^`|~-]+)\s*=\s*("(?:[^"\\]|\\.)*(?:"|$)|[^\s,"]+)/g;

function lastingParam(_: string, name: string, value: string): string {
  const field = name.toLowerCase();
  if (fresh.test(field)) return field;
  return `${field}=${telling.test(field) ? value : settled(value)}`;
}

/** A token68 alone behind its scheme is one step of a handshake. */
const step = /(^|,)(\s*(?:negotiate|ntlm|kerberos)\s+)[\w.~+/-]+=*(?=\s*(?:,|$))/gi;

/** @returns one string for the challenges of a field line, the same for lines that differ only in what is always new */
export function lastingChallenge({ name, value }: Header): string {
  const text = value.slice(0, maxLength).replace(step, '$1$2#');
  return `${name.toLowerCase()} ${text.replace(param, lastingParam)}`;
}
