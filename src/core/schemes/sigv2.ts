import { base64Bytes } from '../bytes.ts';
import { type Problem, problem } from '../problem.ts';
import { absentPart, asItCame } from './absent.ts';
import { ended, milliseconds, momentText, ofSeconds } from './moments.ts';
import { malformed, missing, recorded } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

const deprecated: Problem = problem(
  'aws-sigv2-deprecated',
  'AWS has retired version 2 of its signatures; new regions take version 4 only.',
);

/** AWS Signature Version 2 of S3 (AWS documentation, "Signing and authenticating REST requests"): `AWS id:signature`. */
export function readSigV2(part: Part): Reading {
  const absent = absentPart(part, 'aws-sigv2');
  if (absent) return absent;
  const colon = part.text.indexOf(':');
  if (colon < 0) return { ...asItCame(part, 'aws-sigv2'), problems: [deprecated] };
  const fields = { accessKeyId: part.text.slice(0, colon), signature: part.text.slice(colon + 1) };
  // HMAC-SHA1, or HMAC-SHA256.
  const isRight = [20, 32].includes(base64Bytes(fields.signature)?.length ?? 0);
  const problems = [deprecated, ...malformed(part, isRight, 'The signature is not Base64 of 20 or 32 bytes.')];
  return { kind: 'aws-sigv2', fields, secretFields: ['signature'], problems };
}

/** The old signed addresses of S3 ("Query string request authentication alternative") and Google Cloud Storage (version 2). */
export function readSigV2Query(part: Part, query: ReadonlyMap<string, string>): Reading {
  const google = query.get('googleaccessid');
  const [accessKeyId = '', signature = '', expires] = [
    google ?? query.get('awsaccesskeyid'),
    query.get('signature'),
    query.get('expires'),
  ];
  const end = ofSeconds(expires);
  const expiresAt = momentText(end);
  return {
    kind: google === undefined ? 'aws-sigv2' : 'gcs-v2',
    fields: {
      accessKeyId,
      ...(expires !== undefined && { expires }),
      ...(expiresAt !== undefined && { expiresAt }),
      signature,
    },
    secretFields: ['signature'],
    problems: [
      ...(google === undefined ? [deprecated] : []),
      ...milliseconds('Expires', expires),
      ...missing(part, { accessKeyId, signature, Expires: expires ?? '' }, ['accessKeyId', 'signature', 'Expires']),
      ...ended(end, recorded(part) && part.context.now, 'The signed address'),
    ],
  };
}
