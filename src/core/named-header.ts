/** Which header field a sentence says is missing. */
import { apiKeyHeaders } from './credential-headers.ts';

/** A name with a hyphen; no sentence has one by accident next to "header". */
const name = String.raw`['"\x60]?(?<name>[A-Za-z][A-Za-z0-9]{0,30}(?:-[A-Za-z0-9]{1,30}){1,6})['"\x60]?`;

const shapes: readonly RegExp[] = [
  new RegExp(`${name}:? (?:http |request )?header\\b`, 'i'),
  new RegExp(`\\bheaders?(?: [\\w ]{0,30})?:? ${name}`, 'i'),
  new RegExp(
    `\\b(?:missing|requires?|set|specify|provide|include|add) (?:an? |the )?(?:valid |unique |descriptive |custom )?${name}`,
    'i',
  ),
  new RegExp(`${name}:? (?:is |was )?(?:missing|required|not (?:set|provided|present|found))\\b`, 'i'),
  /(?<name>user agent)\b/i,
];

/** Those that carry who asks are causes of their own. */
const ofCredentials =
  /^(?:proxy-)?authorization$|^cookie$|csrf|xsrf(?!$)|signature|secret|(?:token|key|auth|session|jwt)$|^access-control-/;

/** @returns its name in small letters; nothing where it is one that carries credentials */
export function namedHeader(said: string): string | undefined {
  for (const shape of shapes) {
    const found = shape.exec(said)?.groups?.name?.toLowerCase().replace(' ', '-');
    if (found === undefined) continue;
    if (apiKeyHeaders.has(found)) return undefined;
    if (found === 'kbn-xsrf') return found;
    return ofCredentials.test(found) ? undefined : found;
  }
  return undefined;
}
