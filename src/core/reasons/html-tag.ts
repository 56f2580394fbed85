/** What a tag of HTML tells by its attributes: that people sign in here, or a code. */
import type { Reason } from '../reason.ts';
import { refreshAddress } from './redirect.ts';
import { signInPath } from './sign-in.ts';
import { type Spot, say } from './statement.ts';

/** @returns a pattern that finds the value of an attribute: in its first group, its second, or its third */
const attribute = (name: string): RegExp =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\\s"'>]{1,2000}))`, 'i');

const action = attribute('action');
const httpEquiv = attribute('http-equiv');
const content = attribute('content');
const id = attribute('id');
const password = /\stype\s*=\s*["']?(password)\b/i;

const attributeValue = (attributes: string, pattern: RegExp): string => {
  const found = pattern.exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
};

/** Squid names its error in `<body id=ERR_ACCESS_DENIED>`. */
const codeMark = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/**
 * @param name lower-case; it is the field of what is said
 * @param attributes as they stand in the tag, with the blank before the first
 */
export function tagReasons(to: Reason[], name: string, attributes: string, spot: Spot): void {
  const isRefresh = name === 'meta' && /refresh/i.test(attributeValue(attributes, httpEquiv));
  if (name === 'form' || isRefresh) {
    const path = signInPath(
      isRefresh ? refreshAddress(attributeValue(attributes, content)) : attributeValue(attributes, action),
    );
    if (path !== undefined) say(to, 'html', 'code', 'sign-in page', name, spot, path);
  } else if (name === 'input') {
    const found = password.exec(attributes);
    if (found !== null) say(to, 'html', 'code', 'sign-in page', name, spot, found[0].trim());
  } else if (name === 'body') {
    const value = attributeValue(attributes, id);
    if (codeMark.test(value)) say(to, 'html', 'code', value, 'body.id', spot, value);
  }
}
