/** Signatures in an address: links that let in whoever has them. */
import { percentDecoded } from './bytes.ts';

/** A signature's parameter, and one that must stand beside it to be that. Lower-case. */
const signatures: readonly { readonly name: string; readonly beside: readonly string[] }[] = [
  { name: 'x-amz-signature', beside: [] },
  { name: 'x-goog-signature', beside: [] },
  { name: 'x-oss-signature', beside: [] },
  { name: 'q-signature', beside: [] },
  // S3 version 2, Google Cloud Storage, CloudFront, Alibaba OSS.
  { name: 'signature', beside: ['awsaccesskeyid', 'googleaccessid', 'key-pair-id', 'ossaccesskeyid'] },
  // Azure: shared access signatures name their version, or the key (Service Bus).
  { name: 'sig', beside: ['sv', 'skn'] },
  { name: 'oauth_signature', beside: [] },
];

/** @returns the name of the signature's parameter as it stands in the query; nothing for an address that is not signed */
export function signatureParameter(url: string): string | undefined {
  if (!url.includes('?')) return undefined;
  const query = /^[^?#]*\?([^#]*)/.exec(url)?.[1] ?? '';
  const names = query.split('&').map((pair) => {
    const [name = ''] = pair.split('=', 1);
    return percentDecoded(name) ?? name;
  });
  const present = new Set(names.map((name) => name.toLowerCase()));
  const found = signatures.find(
    ({ name, beside }) => present.has(name) && (beside.length === 0 || beside.some((each) => present.has(each))),
  );
  return found && names.find((name) => name.toLowerCase() === found.name);
}
