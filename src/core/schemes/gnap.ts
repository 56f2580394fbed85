import { fieldValue } from '../header.ts';
import { problem } from '../problem.ts';
import { readTokenPart } from './bearer.ts';
import { recorded } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

/** Fields that prove the key of the token (RFC 9635 section 7.3); a client certificate proves it unseen. */
const proofs = ['signature', 'detached-jws'];

/** GNAP (RFC 9635 section 7.2): a token that is bound to a key. */
export function readGnap(part: Part): Reading {
  const read = readTokenPart(part, 'gnap');
  const request = recorded(part);
  if (!request || !read.fields.token || proofs.some((name) => fieldValue(request.headers, name) !== undefined))
    return read;
  const message = 'No signature stands beside the token; only a client certificate could prove its key then.';
  return { ...read, problems: [...read.problems, problem('gnap-proof-missing', message)] };
}
