import { early, ended, momentText, writtenMoment } from './moments.ts';
import { malformed, recorded } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';
import { awsForms, readV4, type V4Form } from './sigv4-parts.ts';

/** Google signs in the same form, with RSA or an HMAC (Google Cloud Storage, "Signatures"). */
const googleForm: V4Form = {
  names: ['accessKeyId', 'date', 'region', 'service'],
  end: 'goog4_request',
  signature: /^(?:[0-9a-f]{2}){32,}$/,
};

/** AWS documentation, "Authenticating Requests: Using Query Parameters": seven days. Google has the same limit. */
const longest = 604_800;

/**
 * A presigned address (AWS documentation, "Authenticating Requests: Using Query Parameters"; Google Cloud Storage, "Signed
 * URLs", version 4).
 * @param query its parameters, decoded, names in small letters
 */
export function readPresigned(
  prefix: 'x-amz-' | 'x-goog-',
): (part: Part, query: ReadonlyMap<string, string>) => Reading {
  return (part, query) => {
    const given = (name: string): string | undefined => query.get(prefix + name);
    const algorithm = given('algorithm');
    const version = /^AWS4-ECDSA/i.test(algorithm ?? '') ? 'aws-sigv4a' : 'aws-sigv4';
    const kind = prefix === 'x-goog-' ? 'gcs-v4' : version;
    const [date, expires, signature, token] = ['date', 'expires', 'signature', 'security-token'].map(given);
    const read = readV4(part, kind === 'gcs-v4' ? googleForm : awsForms[kind], {
      credential: given('credential'),
      signedHeaders: given('signedheaders'),
      signature,
      date,
    });
    const seconds = expires !== undefined && /^\d{1,9}$/.test(expires) ? Number(expires) : undefined;
    const start = writtenMoment(date);
    const end = start === undefined || seconds === undefined ? undefined : start + seconds * 1_000;
    const [signedAt, expiresAt] = [momentText(start), momentText(end)];
    const isRight = start !== undefined && seconds !== undefined && seconds > 0 && seconds <= longest;
    const now = recorded(part) && part.context.now;
    return {
      kind,
      fields: {
        ...(algorithm !== undefined && { algorithm }),
        ...read.fields,
        ...(signedAt !== undefined && { signedAt }),
        ...(expires !== undefined && { expires }),
        ...(expiresAt !== undefined && { expiresAt }),
        ...(token !== undefined && { securityToken: token }),
      },
      secretFields: [...(signature ? ['signature'] : []), ...(token === undefined ? [] : ['securityToken'])],
      problems: [
        ...read.problems,
        ...malformed(part, isRight, `The date must have the form 20260101T000000Z, the time 1 to ${longest} seconds.`),
        ...ended(end, now, 'The signed address'),
        ...early(start, now, 'The signed address'),
      ],
    };
  };
}
