/** What the name of a parameter, member or element says of its value. Names are in small letters, without `-`, `_`, `.`. */
import type { Kind } from './hide.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Values are secret whatever they look like. First match counts. */
const secrets: readonly (readonly [Kind, RegExp])[] = [
  ['password', /passw|passwd|^pwd$|^pass$|passphrase|passcode|^pin$|^otp$|^totp$|^mfa|secret|answer$|cvv|^cvc$/],
  ['saml', /^saml/],
  ['signature', /^sig$|signature|^hmac$|^mac$|digestvalue|certificate|^hash$/],
  ['nonce', /nonce$|^jti$|^challenge$|codechallenge$/],
  ['key', /apikey|accesskey|authkey|privatekey|^key$|subscriptionkey|^appid$|keyid$|credential|^kid$/],
  ['state', /^state$|relaystate|^sessionstate$/],
  ['code', /^code$|verifier|devicecode|usercode|authcode|authorizationcode/],
  ['token', /token|^jwt$|assertion|^auth$|^authorization$|^bearer$|ticket|session|^sid$|sessid$|cookie|csrf|xsrf/],
  ['user', /^user$|user(?:name|id)|login$|^sub$|nameid$|subject|^upn$|^oid$|account/],
  ['email', /e?mail/],
];

/** Names in which the words above mean something else. */
const innocent = set(
  'tokentype tokenuse tokenendpoint tokentypehint granttype responsetype responsemode clientassertiontype subjecttokentype requestedtokentype authtime codechallengemethod emailverified passwordexpired sessionexpired tokenexpired signaturemethod oauthsignaturemethod signedheaders errorcode statuscode subjecttype',
);

/** What a server tells people. Kept as text, cleaned of what looks like a secret. */
const texts = set(
  'message msg errorsummary error errors detail details description errordescription errormessage errordetail title reason hint help summary status statustext statusdescription faultstring faultcode cause fault advice oauthproblem oauthproblemadvice instructions text',
);

/** One plain word, or a few. */
const words = set(
  'needed provided granted required xamzalgorithm xamzsignedheaders xgoogalgorithm xgoogsignedheaders page limit offset perpage pagesize size count total sort sortby order orderby dir direction lang locale language hl format type kind mode view tab version ver v apiversion tokentype tokenuse tokentypehint granttype responsetype responsemode prompt display scope scp scopes method action op operation operationname service region alg algorithm typ cty enc zip use kty crv error errorcode status statuscode subcode severity level category realm qop stale charset acrvalues amr acr maxage uilocales clientassertiontype subjecttokentype requestedtokentype codechallengemethod signaturemethod oauthsignaturemethod signedheaders headers typename gty idtyp appidacr azpacr outcome result code reason',
);

/** Moments and spans, in seconds or milliseconds. */
const times =
  /^(?:exp|iat|nbf|ts|time|timestamp|date|created|expires|updated|validity)$|(?:at|in|time|timestamp|date|expires|expiry)$/;

const addresses = set(
  'iss aud issuer audience resource redirecturi redirecturl posturi postlogoutredirecturi next continue return returnto returnurl returnuri redirect url uri href src action target service callback callbackurl errorurl erroruri type instance location htu path destination recipient acsurl resourcemetadata authorizationuri asuri jku x5u tokenendpoint wreply goto',
);

/** `user[Password]`, `ns:Access-Token` -> its last word in small letters. */
export function lastWord(name: string): string {
  const inner = /\[([^[\]]*)\]$/.exec(name.slice(-80))?.[1];
  const last = inner || name.slice(-80).replace(/\[.*$/s, '').replace(/^.*:/s, '');
  return last.toLowerCase().replace(/[-_. $@]/g, '');
}

/** @returns what its value is, where the name says that it is secret */
export const secretKind = (word: string): Kind | undefined =>
  innocent.has(word) ? undefined : secrets.find(([, pattern]) => pattern.test(word))?.[0];

export const isTextName = (word: string): boolean => texts.has(word);
export const isWordName = (word: string): boolean => words.has(word);
export const isTimeName = (word: string): boolean => times.test(word);
export const isAddressName = (word: string): boolean => addresses.has(word);
