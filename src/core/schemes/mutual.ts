import { readShape } from './param-fields.ts';
import type { Part, Reading } from './scheme.ts';

const common = ['version', 'algorithm', 'validation', 'auth-scope', 'realm'];

/** Mutual (RFC 8120 sections 4.3 and 4.5): the key exchange (`user`, `kc1`), then a verification (`sid`, `nc`, `vkc`). */
export function readMutual(part: Part): Reading {
  const isVerification = /\bvkc\s*=/i.test(part.text) || /\bsid\s*=/i.test(part.text);
  const own = isVerification ? ['sid', 'nc', 'vkc'] : ['user', 'kc1'];
  return readShape(part, {
    kind: 'mutual',
    open: [...common, 'user', 'nc', 'kc1'],
    // With the session's id and its proof somebody else could go on in its place.
    secret: ['sid', 'vkc'],
    needed: [...common, ...own],
    bare: ['kc1', 'vkc'],
  });
}
