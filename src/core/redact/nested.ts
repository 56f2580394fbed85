import { base64Bytes, latin1Text, percentDecoded, utf8Text } from '../bytes.ts';
import type { Hide, Kind } from './hide.ts';
import { redactJson } from './json.ts';
import { isAddress } from './member.ts';
import { redactProse } from './prose.ts';
import { redactUrl, redactUserinfo } from './url.ts';
import { redactXml } from './xml.ts';

const isBase64 = /^[A-Za-z0-9+/_-]{12,}={0,2}$/;
const isJson = (text: string): boolean => /^\s*(?:\{\s*["}]|\[\s*[["{\d\]])/.test(text);

/** What stands in Base64, where it is text. */
function unpacked(value: string): string | undefined {
  const bytes = isBase64.test(value) && value.length < 200_000 ? base64Bytes(value) : undefined;
  const text = bytes && utf8Text(bytes);
  return text !== undefined && !/[^\t\r\n\u0020-\uffff]/.test(text) ? text : undefined;
}

/** Is the value nothing but a container, whose parts are the secrets: an address, JSON, markup, long text? */
export const isContainer = (kind: Kind, value: string): boolean =>
  kind === 'body' || kind === 'text' || kind === 'file' || isAddress(value) || isJson(value) || /^\s*</.test(value);

/** Hides what stands within a hidden value as well, so that it is looked for wherever else it stands. */
export function hideNested(kind: Kind, value: string, hide: Hide): void {
  if (kind === 'basic') {
    const bytes = base64Bytes(value.replace(/\s+/g, ''));
    const pair = bytes && (utf8Text(bytes) ?? latin1Text(bytes));
    const colon = pair?.indexOf(':') ?? -1;
    if (pair === undefined) return;
    hide(colon < 0 ? 'password' : 'user', colon < 0 ? pair : pair.slice(0, colon));
    if (colon >= 0) hide('password', pair.slice(colon + 1));
    return;
  }
  if (isJson(value)) redactJson(value, hide);
  else if (isAddress(value)) redactUrl(value, hide);
  else if (/^\s*</.test(value)) redactXml(value, hide);
  else if (kind === 'body' || kind === 'text' || kind === 'file') redactProse(value, hide);
  else {
    const inner = unpacked(value);
    const decoded = /%[0-9a-f]{2}/i.test(value) ? percentDecoded(value) : undefined;
    if (inner !== undefined && (isJson(inner) || /^\s*</.test(inner))) hideNested('body', inner, hide);
    // `id:key` in Base64, as Elasticsearch has it.
    else if (inner !== undefined && /^[\w.@-]+:[\w.@/+=-]+$/.test(inner)) redactUserinfo(inner, hide);
    else if (decoded !== undefined && decoded !== value) hide(kind, decoded);
  }
}
