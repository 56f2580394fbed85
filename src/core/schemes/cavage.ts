import { ended, milliseconds, ofSeconds } from './moments.ts';
import { readShape } from './param-fields.ts';
import { recorded, unsent } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

/**
 * The old HTTP signatures (draft-cavage-http-signatures-12 section 2.1): Mastodon, Oracle Cloud; `hmac` of Kong names a
 * user instead of a key.
 * @param who the parameter that names the key
 */
export function readCavage(kind: string, who: 'keyId' | 'username'): (part: Part) => Reading {
  return (part) => {
    const open = [who, 'algorithm', 'headers', 'created', 'expires', 'version'];
    const read = readShape(part, { kind, open, secret: ['signature'], needed: [who, 'signature'] });
    const { headers = '', created, expires } = read.fields;
    // What stands in parentheses is no header field: (request-target), (created), (expires).
    const signed = headers.split(' ').filter((name) => !name.startsWith('('));
    const now = recorded(part) && part.context.now;
    return {
      ...read,
      problems: [
        ...read.problems,
        ...milliseconds('created', created),
        ...ended(ofSeconds(expires), now, 'The signature'),
        ...unsent(part, signed),
      ],
    };
  };
}

/** The same in the header Signature, as Mastodon sends it. */
export const readOldSignature = readCavage('http-signature-cavage', 'keyId');
