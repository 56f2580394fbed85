/** Addresses that say who asks by a signature in their query, read field by field. */
import { percentDecoded } from './bytes.ts';
import type { CredentialContext, Credentials } from './credentials.ts';
import { readSasAddress } from './schemes/azure-sas-address.ts';
import { readBewit } from './schemes/bewit.ts';
import { readCloudFront } from './schemes/cloudfront.ts';
import { readOAuth1Query } from './schemes/oauth1.ts';
import { readPresigned } from './schemes/presigned.ts';
import type { Part, Reading } from './schemes/scheme.ts';
import { readSigV2Query } from './schemes/sigv2.ts';

type Query = ReadonlyMap<string, string>;

interface Kind {
  /** Parameters that must all be there, and of which one must be. Small letters. */
  readonly all: readonly string[];
  readonly one?: readonly string[];
  readonly read: (part: Part, query: Query) => Reading;
}

/** In this order: the first that fits reads. */
const kinds: readonly Kind[] = [
  { all: ['x-amz-algorithm'], one: ['x-amz-signature', 'x-amz-credential'], read: readPresigned('x-amz-') },
  { all: ['x-goog-algorithm'], one: ['x-goog-signature', 'x-goog-credential'], read: readPresigned('x-goog-') },
  { all: ['sig'], one: ['sv', 'skn'], read: readSasAddress },
  { all: ['key-pair-id', 'signature'], read: readCloudFront },
  { all: ['signature'], one: ['awsaccesskeyid', 'googleaccessid'], read: readSigV2Query },
  { all: ['bewit'], read: readBewit },
  { all: ['oauth_consumer_key'], one: ['oauth_signature', 'oauth_signature_method'], read: readOAuth1Query },
];

/** No signed address has more parameters than this before its own. */
const mostPairs = 200;

function queryOf(url: string): Query {
  const query = new Map<string, string>();
  for (const pair of (/^[^?#]*\?([^#]*)/.exec(url)?.[1] ?? '').split('&', mostPairs)) {
    const equals = pair.indexOf('=');
    const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    const key = (percentDecoded(name) ?? name).toLowerCase();
    // In Base64 a plus is no blank: those who forget to escape it mean the plus.
    if (!query.has(key)) query.set(key, percentDecoded(value) ?? value);
  }
  return query;
}

/**
 * Reads what signs an address: presigned ones of AWS (versions 2, 4 and 4A) and Google, shared access signatures of
 * Azure, CloudFront, the bewit of Hawk, OAuth 1.0. Never throws.
 * @param context the request itself is judged with (expiry, permissions), where it is given
 * @returns nothing for an address that is not signed in one of these ways
 */
export function readSignedAddress(url: string, context: CredentialContext = {}): Credentials | undefined {
  if (!url.includes('?')) return undefined;
  const query = queryOf(url);
  const found = kinds.find(
    ({ all, one = [] }) =>
      all.every((name) => query.has(name)) && (one.length === 0 || one.some((name) => query.has(name))),
  );
  // It stands in no header (recorded.ts).
  return found?.read({ text: '', start: 0, header: '', context }, query);
}
