import { expect, test } from 'vitest';
import { cookiePrefix } from './cookie-prefix.ts';

// RFC 6265bis section 5.4: user agents match without regard to case.
test.each([
  ['__Secure-SID', '__Secure-'],
  ['__Host-SID', '__Host-'],
  ['__host-sid', '__Host-'],
  ['__Http-SID', '__Http-'],
  ['__Host-Http-SID', '__Host-Http-'],
  ['__HOST-HTTP-', '__Host-Http-'],
  ['__Host-', '__Host-'],
  ['__Host', undefined],
  ['_Host-SID', undefined],
  ['x__Host-SID', undefined],
  ['', undefined],
])('%j has the prefix %j', (name, expected) => {
  expect(cookiePrefix(name)?.text).toBe(expected);
});
