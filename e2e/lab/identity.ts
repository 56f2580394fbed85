import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(new URL(`./certificate/${name}`, import.meta.url), 'utf8');

/** The lab's own certificate and key; nobody trusts them. */
export const identity = { cert: read('lab.cert.pem'), key: read('lab.key.pem') } as const;

/** SHA-256 of the certificate's SubjectPublicKeyInfo in base64, by which Chromium can be told to overlook it. */
export function spkiHash(): string {
  const key = new X509Certificate(identity.cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
