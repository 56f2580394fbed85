import { formDecoded, percentDecoded } from './bytes.ts';
import { marks } from './tokens/marks.ts';

/** Start and end of a secret within a text. */
export type Range = readonly [start: number, end: number];

/** Parameter names without `-` and `_`, in small letters, whose value is a secret. */
const secretNames: ReadonlySet<string> = new Set(
  'accesstoken idtoken refreshtoken token key apikey xapikey code sig signature xamzsignature xamzsecuritytoken xamzcredential xgoogsignature xgoogcredential password passwd pwd pass secret clientsecret clientassertion assertion auth authorization bearer jwt ticket session sessionid sid jsessionid phpsessid samlresponse samlrequest relaystate codeverifier devicecode otp passcode pin nonce hmac subscriptionkey appkey appid accesskey awsaccesskeyid authkey credential credentials oauthtoken oauthsignature oauthverifier state'.split(
    ' ',
  ),
);
const secretEnding = /(token|secret|password|passwd|signature|apikey|accesskey|assertion|credential|sessionid)$/;

/** Parameter names that carry an API key. */
const apiKeyNames: ReadonlySet<string> = new Set(
  'key apikey xapikey appid appkey accesskey authkey subscriptionkey apitoken'.split(' '),
);

/** How deep an address within a parameter of an address is followed. */
const deepest = 3;

/** Characters that may stand together in one token. */
const run = /[A-Za-z0-9_.~+/=%-]{8,}/g;
/** The start of Base64 JSON (a JWT), or the mark of a vendor. */
const prefixes = marks.map(({ prefix }) => prefix.replaceAll('.', '\\.')).join('|');
const mark = new RegExp(`eyJ[A-Za-z0-9_-]{8}|(?<![A-Za-z0-9])(?:${prefixes})[A-Za-z0-9_-]{6}`);

const simplified = (name: string): string => (percentDecoded(name) ?? name).toLowerCase().replace(/[-_. ]/g, '');

/** `password`, `user[password]`, `access%5Ftoken` */
function isSecretName(name: string): boolean {
  const plain = simplified(name);
  const last = /\[([^[\]]*)\]$/.exec(plain)?.[1] || plain.replace(/\[.*$/, '');
  return secretNames.has(last) || secretEnding.test(last);
}

/**
 * Finds the secrets in a text that is an address, or holds some: the password before an `@`, values of parameters that
 * are known to be secret, tokens in the path. Rather too much than too little.
 * @param inText the addresses stand in other text, where blanks, quotes and angle brackets end them
 */
export function urlSecrets(text: string, inText = false, depth = 0): Range[] {
  return [...userinfos(text, inText), ...tokens(text), ...parameters(text, inText, depth)];
}

/** Values of secret parameters, wherever in the text the parameters stand. */
function* parameters(text: string, inText: boolean, depth: number): Generator<Range> {
  const ends = inText ? /[&#\s"<>]/g : /[&#]/g;
  let masked = 0;
  for (const found of text.matchAll(/[?&#;]([^=&#;?\s"<>]*)=([^&#;?\s"<>]*)/g)) {
    const [all, name = '', value = ''] = found;
    const end = found.index + all.length;
    const start = end - value.length;
    // What stands within a masked value is covered by it, and would cost the same long walk again.
    if (start < masked || !(isSecretName(name) || holdsSecret(value, depth))) continue;
    ends.lastIndex = start;
    masked = ends.exec(text)?.index ?? text.length;
    yield [start, masked];
  }
}

/** JWTs and known tokens in any text, with all that hangs on to them. */
function tokens(text: string): Range[] {
  return [...text.matchAll(run)].flatMap((found): Range[] => {
    const hit = found[0].search(mark);
    if (hit < 0) return [];
    const before = found[0].slice(0, hit);
    const start = Math.max(before.lastIndexOf('/'), before.lastIndexOf('=')) + 1;
    return [[found.index + start, found.index + found[0].length]];
  });
}

/** Is the value itself an address, percent-encoded, with a secret in it? */
function holdsSecret(value: string, depth: number): boolean {
  if (depth >= deepest || !/%3D|%40|=|@/i.test(value)) return false;
  const decoded = percentDecoded(value) ?? value;
  return urlSecrets(decoded, false, depth + 1).length > 0;
}

/** User information ends at the last `@` before the path (URL standard, "authority state"). */
function* userinfos(text: string, inText: boolean): Generator<Range> {
  const shape = inText ? /[/\\:][/\\]([^/?#\\\s"<>]*)@/g : /[/\\:][/\\]([^/?#\\]*)@/g;
  for (const found of text.matchAll(shape)) {
    const start = found.index + 2;
    for (const [from, to] of userinfoSecrets(found[1] ?? '')) yield [start + from, start + to];
  }
}

/** What services document as the password beside a key that stands as the user name (Freshdesk, GitHub, Toggl). */
const standIn = /^(?:x|x-oauth-basic|api_token)$/i;
/** Few people have longer user names, but for e-mail addresses; keys are seldom shorter. */
const longUser = 20;

/** Is the user name itself the secret, a key? Then no password belongs to it, or it looks like one. */
export function isSecretUser(user: string, password: string): boolean {
  const name = percentDecoded(user) ?? user;
  if (password === '' || standIn.test(password) || tokens(name).length > 0) return true;
  return name.length >= longUser && !/[@\s]/.test(name);
}

/** @param info "user:password", as it stands in an address before the `@` */
export function userinfoSecrets(info: string): Range[] {
  const colon = info.indexOf(':');
  if (colon < 0) return [[0, info.length]];
  const [user, password] = [info.slice(0, colon), info.slice(colon + 1)];
  return [[user !== '' && isSecretUser(user, password) ? 0 : colon + 1, info.length]];
}

/** The query parameters of an address that are API keys by their name, values decoded. */
export function apiKeyParameters(url: string): readonly { name: string; value: string }[] {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  return query.split('&').flatMap((pair) => {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    const value = equals < 0 ? '' : pair.slice(equals + 1);
    if (!apiKeyNames.has(simplified(name)) || value === '') return [];
    return [{ name: percentDecoded(name) ?? name, value: formDecoded(value) }];
  });
}
