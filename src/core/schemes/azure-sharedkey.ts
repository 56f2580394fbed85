import { base64Bytes } from '../bytes.ts';
import { fieldValue } from '../header.ts';
import { absentPart, asItCame } from './absent.ts';
import { malformed, recorded, unsent } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

const kind = 'azure-sharedkey';

/** Azure Storage and Log Analytics (Microsoft, "Authorize with Shared Key"): `SharedKey account:signature`, and SharedKeyLite. */
export function readSharedKey(part: Part): Reading {
  const absent = absentPart(part, kind);
  if (absent) return absent;
  const colon = part.text.indexOf(':');
  if (colon < 0) {
    const problems = malformed(part, false, 'account:signature must follow the scheme.');
    return { ...asItCame(part, kind), problems };
  }
  const fields = { account: part.text.slice(0, colon), signature: part.text.slice(colon + 1) };
  const request = recorded(part);
  // One of the two must be there, and be signed ("Specify the Date header"); a page cannot set Date.
  const dated = request && fieldValue(request.headers, 'date') !== undefined ? [] : ['x-ms-date'];
  const isRight = base64Bytes(fields.signature)?.length === 32;
  return {
    kind,
    fields,
    secretFields: ['signature'],
    problems: [...malformed(part, isRight, 'The signature is not Base64 of 32 bytes.'), ...unsent(part, dated)],
  };
}
