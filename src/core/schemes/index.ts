import { readApiKey, readOpaqueKey } from './apikey.ts';
import { readSasHeader } from './azure-sas.ts';
import { readSharedKey } from './azure-sharedkey.ts';
import { readBasic } from './basic.ts';
import { readBearer, readTokenPart } from './bearer.ts';
import { readCavage } from './cavage.ts';
import { readConcealed } from './concealed.ts';
import { readDigest } from './digest.ts';
import { readDpop } from './dpop.ts';
import { readGnap } from './gnap.ts';
import { readHawk } from './hawk.ts';
import { readHoba } from './hoba.ts';
import { readMutual } from './mutual.ts';
import { readNamed, readOAuth } from './named.ts';
import { type SchemeName, schemeNames } from './names.ts';
import { readNegotiate } from './negotiate.ts';
import { readPrivateToken } from './privatetoken.ts';
import type { Part, Scheme } from './scheme.ts';
import { readScram } from './scram.ts';
import { readSigV2 } from './sigv2.ts';
import { readSigV4 } from './sigv4.ts';
import { readTokenScheme } from './token.ts';
import { readVapid, readWebPush } from './vapid.ts';

const asToken = (kind: string) => (part: Part) => readTokenPart(part, kind);

const readers: Readonly<Record<SchemeName, Omit<Scheme, 'name'>>> = {
  Basic: { read: readBasic },
  Bearer: { read: readBearer },
  Concealed: { read: readConcealed },
  Digest: { read: readDigest },
  DPoP: { read: readDpop },
  GNAP: { read: readGnap },
  HOBA: { read: readHoba },
  Mutual: { read: readMutual },
  Negotiate: { read: readNegotiate },
  OAuth: { read: readOAuth },
  PrivateToken: { read: readPrivateToken },
  'SCRAM-SHA-1': { read: readScram },
  'SCRAM-SHA-256': { read: readScram },
  vapid: { read: readVapid },
  NTLM: { read: readNegotiate },
  'AWS4-HMAC-SHA256': { read: readSigV4('aws-sigv4') },
  'AWS4-ECDSA-P256-SHA256': { read: readSigV4('aws-sigv4a') },
  AWS: { read: readSigV2 },
  Hawk: { read: readHawk },
  WebPush: { read: readWebPush },
  ApiKey: { lowercase: true, read: readApiKey },
  'Api-Key': { lowercase: true, read: readOpaqueKey },
  Key: { lowercase: true, read: readOpaqueKey },
  Token: { lowercase: true, read: readTokenScheme },
  JWT: { lowercase: true, read: asToken('token') },
  Bot: { read: asToken('token') },
  SSWS: { read: asToken('token') },
  'Zoho-oauthtoken': { read: asToken('token') },
  GenieKey: { read: asToken('token') },
  Splunk: { read: asToken('token') },
  'Klaviyo-API-Key': { read: asToken('token') },
  SAPISIDHASH: { read: readNamed('unknown') },
  MediaBrowser: { read: readNamed('unknown') },
  GoogleLogin: { read: readNamed('unknown') },
  SharedKey: { read: readSharedKey },
  SharedKeyLite: { read: readSharedKey },
  SharedAccessSignature: { read: readSasHeader },
  Signature: { read: readCavage('http-signature-cavage', 'keyId') },
  hmac: { read: readCavage('unknown', 'username') },
  'EG1-HMAC-SHA256': { read: readNamed('unknown') },
  'Cloudflare-Access': { read: readNamed('unknown') },
  UMA: { read: readNamed('unknown') },
  Keystone: { read: readNamed('unknown') },
  MAC: { read: readNamed('unknown') },
  WSSE: { read: readNamed('unknown') },
  Custom: { read: readNamed('unknown') },
};

const byName: ReadonlyMap<string, Scheme> = new Map(
  schemeNames.map((name) => [name.toLowerCase(), { name, ...readers[name] }]),
);

/** @returns the scheme of this name, in any case */
export function schemeNamed(name: string): Scheme | undefined {
  return byName.get(name.toLowerCase());
}
