/** The readers of signed and binary credentials, in headers and in addresses, and what must hold of their answers. */
import { type Credentials, readCredentials } from '../../src/core/credentials.ts';
import { readChallengeData } from '../../src/core/schemes/challenge-data.ts';
import { readSignedAddress } from '../../src/core/signed-address.ts';
import { problemFaults } from './checks.ts';
import { header, now } from './header.ts';
import { signedAddresses, signedCredentials } from './signed-grammars.ts';
import type { Target } from './target.ts';

const credentialSamples = [
  // mozilla/hawk, README, "Protocol Example"
  'Authorization: Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", ext="some-app-ext-data", mac="6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMOfQAoY="',
  // [MS-NLMP] section 4.2.4.3
  'Authorization: NTLM TlRMTVNTUAACAAAADAAMADgAAAAzgoriASNFZ4mrze8AAAAAAAAAACQAJABEAAAABgBwFwAAAA9TAGUAcgB2AGUAcgACAAwARABvAG0AYQBpAG4AAQAMAFMAZQByAHYAZQByAAAAAAA=',
  // RFC 9421 appendix B.2.6
  'Signature-Input: sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
  // RFC 8292 section 2.4, with less
  'Authorization: vapid t=eyJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQifQ.AAAA, k=BA1Hxzyi1RUM1b5wjxsn7nGx',
];

const addressSamples = [
  // Amazon S3 API Reference, "Authenticating Requests: Using Query Parameters"
  'https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  // Microsoft, "Create a service SAS"
  'https://myaccount.blob.core.windows.net/sascontainer/sasblob.txt?sv=2015-04-05&st=2015-04-29T22%3A18%3A26Z&se=2015-04-30T02%3A23%3A26Z&sr=b&sp=rw&sip=168.1.5.60-168.1.5.70&spr=https&sig=Z%2FRHIX5Xcg0Mq2rqI3OlWTjEg2tYkboXr1P9ZUXDtkk%3D',
];

function* readingFaults({ fields, secretFields }: Pick<Credentials, 'fields' | 'secretFields'>): Generator<string> {
  for (const [field, text] of Object.entries(fields)) {
    if (typeof text !== 'string') yield `the field ${field} is no text`;
  }
  for (const field of secretFields) {
    if (!Object.hasOwn(fields, field)) yield `the secret field ${field} is not there`;
  }
}

export const signedTargets: Readonly<Record<string, Target>> = {
  'signed-credentials': {
    source: { grammar: signedCredentials, samples: credentialSamples },
    read: (input) => {
      const sent = header(input);
      const request = { method: 'GET', url: 'https://b.s3.eu-central-1.amazonaws.com/k', headers: [sent] };
      const found = readCredentials(sent.name, sent.value, { request, now });
      const data = readChallengeData('Negotiate', sent.value.slice(sent.value.indexOf(' ') + 1));
      return function* () {
        yield* problemFaults(found.problems, [sent.value]);
        yield* readingFaults(found);
        if (data) yield* readingFaults(data);
      };
    },
  },
  'signed-addresses': {
    source: { grammar: signedAddresses, samples: addressSamples },
    read: (input) => {
      const found = readSignedAddress(input, { request: { method: 'GET', url: input, headers: [] }, now });
      return function* () {
        if (found) yield* readingFaults(found);
      };
    },
  },
};
