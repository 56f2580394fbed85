import { base64Bytes, utf8Text } from '../bytes.ts';
import { ended, milliseconds, momentText, ofSeconds } from './moments.ts';
import { malformed, recorded } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

/**
 * The bewit of Hawk (mozilla/hawk, "Single URI Authorization"): id, end, MAC and ext between backslashes, in Base64url.
 * @param query the parameters of the address, decoded, names in small letters
 */
export function readBewit(part: Part, query: ReadonlyMap<string, string>): Reading {
  const bewit = query.get('bewit') ?? '';
  const bytes = base64Bytes(bewit);
  const pieces = ((bytes && utf8Text(bytes)) ?? '').split('\\', 5);
  const isRight = pieces.length === 4;
  const [id = '', exp = '', mac = '', ext = ''] = pieces;
  const end = ofSeconds(exp);
  const expiresAt = momentText(end);
  return {
    kind: 'hawk',
    fields: {
      bewit,
      ...(isRight && { id, exp, mac, ext }),
      ...(isRight && expiresAt !== undefined && { expiresAt }),
    },
    secretFields: isRight ? ['bewit', 'mac'] : ['bewit'],
    problems: [
      ...malformed(part, isRight, 'bewit must be four parts between backslashes, in Base64url.'),
      ...milliseconds('exp', isRight ? exp : undefined),
      ...ended(end, recorded(part) && part.context.now, 'The signed address'),
    ],
  };
}
