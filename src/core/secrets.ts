import { base64Bytes, utf8Text } from './bytes.ts';
import { apiKeyHeaders, csrfHeaders } from './credential-headers.ts';
import { readParams } from './params.ts';
import { schemeWord } from './scheme-word.ts';
import { readableParams } from './schemes/digest-params.ts';
import { schemeNames } from './schemes/names.ts';
import { nonValue } from './schemes/nonvalues.ts';
import { isObject, readJson } from './tokens/json.ts';
import { type Range, urlSecrets, userinfoSecrets } from './url-secrets.ts';

export { apiKeyHeaders } from './credential-headers.ts';
export { apiKeyParameters } from './url-secrets.ts';

/** A stretch of text; `secret` is to be masked as a whole. The texts of all pieces joined give the input. */
export interface Piece {
  readonly text: string;
  readonly secret?: true;
}

const knownSchemes: ReadonlySet<string> = new Set(schemeNames.map((name) => name.toLowerCase()));
const isKnown = (word: string): boolean => knownSchemes.has(word.toLowerCase());

/** Headers whose value is one address and nothing else. Lower-case. */
const urlHeaders: ReadonlySet<string> = new Set([
  'location',
  'content-location',
  'referer',
  'origin',
  ':path',
  'sourcemap',
]);
/** Headers that the name alone gives away. */
const secretHeader =
  /(token|secret|password|passwd|passphrase|api-?key|access-?key|jwt|assertion|credentials?|session-?id)$/;
/** Set-Cookie attributes (RFC 6265 section 4.1.1 and later drafts). */
const cookieAttributes: ReadonlySet<string> = new Set(
  'expires max-age domain path secure httponly samesite partitioned priority version comment'.split(' '),
);

/**
 * Says which parts of a header value are secret.
 * @param name the header's name in any case
 */
export function headerPieces(name: string, value: string): readonly Piece[] {
  return pieces(value, secretsOf(name.toLowerCase(), value));
}

/** Says which parts of an address are secret. */
export function urlPieces(url: string): readonly Piece[] {
  return pieces(url, urlSecrets(url));
}

/** Says which parts of a text are secret in which addresses or tokens may stand, and other things too. */
export function textPieces(text: string): readonly Piece[] {
  return pieces(text, urlSecrets(text, true));
}

/** Says which parts are secret of the user information of an address: "user:password", without the `@`. */
export function userinfoPieces(info: string): readonly Piece[] {
  return pieces(info, userinfoSecrets(info));
}

function secretsOf(name: string, value: string): Range[] {
  const whole: Range[] = [[0, value.length]];
  if (name === 'cookie') return cookieSecrets(value, 0);
  if (name === 'set-cookie') return setCookieSecrets(value);
  if (name.endsWith('authorization')) return credentialSecrets(value);
  // CORS headers name credentials and hold none (Fetch, "HTTP extensions").
  const isSecret = secretHeader.test(name) && !name.startsWith('access-control-');
  if (apiKeyHeaders.has(name) || csrfHeaders.has(name) || isSecret) return whole;
  if (urlHeaders.has(name)) return urlSecrets(value);
  const address = name === 'refresh' ? /url\s*=/i.exec(value) : null;
  if (address) {
    const start = address.index + address[0].length;
    return urlSecrets(value.slice(start)).map(([from, to]): Range => [from + start, to + start]);
  }
  if (name === 'dpop') return jwtBody(value, 0) ?? whole;
  const found = urlSecrets(value, true);
  // A challenge names schemes too, but nothing secret after them.
  return name.endsWith('-authenticate') ? found : [...found, ...credentialsWithin(value)];
}

/** Everything behind the scheme word; of a JWT all but its header; of Digest what proves the password. */
function credentialSecrets(value: string): Range[] {
  const start = value.length - value.trimStart().length;
  const word = schemeWord(value.slice(start), isKnown);
  const rest = start + (word?.rest ?? 0);
  const text = value.slice(rest);
  if (nonValue(text)) return [];
  if (word?.scheme.toLowerCase() === 'digest') {
    const { params, problems } = readParams(value, rest);
    if (params.length > 0 && problems.length === 0) {
      const hidden = params.filter(({ name }) => !readableParams.has(name.toLowerCase()));
      return [...hidden.map(({ span }): Range => [span.start, span.end]), ...urlSecrets(value, true)];
    }
  }
  return jwtBody(text, rest) ?? [[rest, value.length]];
}

/** @returns the part of a well-formed JWT behind its header, or undefined for any other text */
function jwtBody(text: string, offset: number): Range[] | undefined {
  const shape = /^(eyJ[A-Za-z0-9_-]+)\.[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){1,3}\s*$/.exec(text);
  const bytes = shape?.[1] === undefined ? undefined : base64Bytes(shape[1]);
  const header = bytes && readJson(utf8Text(bytes) ?? '').value;
  if (!shape?.[1] || !isObject(header) || typeof header.alg !== 'string') return undefined;
  return [[offset + shape[1].length + 1, offset + text.length]];
}

/** Values of `name=value; name=value`. A quote that does not close in its pair takes all the rest. */
function cookieSecrets(value: string, offset: number): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const pair of value.split(';')) {
    const equals = pair.indexOf('=');
    const written = pair.slice(equals + 1);
    const text = written.trim();
    const start = at + equals + 1 + (written.length - written.trimStart().length);
    if (text.startsWith('"') && (text.length === 1 || !text.endsWith('"'))) {
      ranges.push([offset + start, offset + value.length]);
      break;
    }
    if (text !== '') ranges.push([offset + start, offset + start + text.length]);
    at += pair.length + 1;
  }
  return ranges;
}

/** The value, and whatever stands among the attributes that is no attribute (several cookies joined into one line). */
function setCookieSecrets(value: string): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const line of value.split('\n')) {
    const [pair = '', ...attributes] = line.split(';');
    ranges.push(...cookieSecrets(pair, at));
    let start = at + pair.length + 1;
    for (const attribute of attributes) {
      const name = /^\s*([^=\s]*)/.exec(attribute)?.[1] ?? '';
      const known = cookieAttributes.has(name.toLowerCase());
      const joined = /,\s*[^\s=;,]+=/.exec(attribute);
      if (!known) ranges.push(...cookieSecrets(attribute, start));
      else if (joined) ranges.push([start + joined.index + joined[0].length, start + attribute.length]);
      start += attribute.length + 1;
    }
    at += line.length + 1;
  }
  return ranges;
}

/** Credentials in a header of another name: `Bearer x` anywhere, and a whole value that begins with a scheme. */
function credentialsWithin(value: string): Range[] {
  const word = schemeWord(value, isKnown);
  if (
    word &&
    isKnown(word.scheme) &&
    /^(basic|bearer|digest|dpop|token)$/i.test(word.scheme) &&
    word.rest > word.scheme.length
  ) {
    return credentialSecrets(value);
  }
  return [...value.matchAll(/\b(?:Bearer|Basic|DPoP)[ \t]+([A-Za-z0-9._~+/=-]{8,})/gi)].map((found): Range => {
    const end = found.index + found[0].length;
    return [end - (found[1]?.length ?? 0), end];
  });
}

/** Cuts the text at the edges of the secrets; secrets that touch or overlap become one. */
function pieces(text: string, secrets: readonly Range[]): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  let open: [number, number] | undefined;
  const close = () => {
    if (!open) return;
    if (open[0] > at) result.push({ text: text.slice(at, open[0]) });
    result.push({ text: text.slice(open[0], open[1]), secret: true });
    at = open[1];
  };
  for (const [start, end] of secrets.toSorted((a, b) => a[0] - b[0])) {
    if (end <= start) continue;
    if (open && start <= open[1]) open = [open[0], Math.max(open[1], end)];
    else {
      close();
      open = [start, end];
    }
  }
  close();
  if (at < text.length) result.push({ text: text.slice(at) });
  return result;
}
