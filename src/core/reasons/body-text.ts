/** The text that a body is: the source that quotes of its statements are found in. */
import { base64Bytes, latin1Text, withoutEnd } from '../bytes.ts';
import type { Body } from '../exchange.ts';
import { readUtf8 } from '../utf8.ts';
import { grpcWebText } from './grpc.ts';

/** Characters that are read; whole groups of Base64. */
const longest = 262_144;

/** @returns the media type in small letters, without parameters */
export const essence = (mimeType: string): string => (mimeType.split(';', 1)[0] ?? '').trim().toLowerCase();

/** gRPC-web is bytes, one character for each. */
export const isGrpcWeb = (type: string): boolean => type.startsWith('application/grpc-web');

/** Of a body that was cut, the last character may be broken. */
function utf8OrLatin1(bytes: Uint8Array): string {
  const { text, valid } = readUtf8(bytes);
  if (valid) return text;
  const whole = withoutEnd(text, '\ufffd');
  return text.length - whole.length <= 3 && !whole.includes('\ufffd') ? whole : latin1Text(bytes);
}

/**
 * @param type of the media, as `essence` gives it
 * @returns the body without its Base64: bytes that are not UTF-8 stand as Latin-1; undefined where the Base64 is broken
 */
export function bodyText({ text, base64 }: Body, type: string): string | undefined {
  const isBytes = isGrpcWeb(type);
  let plain: string | undefined = text.slice(0, longest);
  if (base64) {
    const data = plain.replace(/\s+/g, '');
    // Of a body that was cut, the last group may lack characters.
    const bytes = base64Bytes(data) ?? base64Bytes(data.slice(0, data.length - (data.length % 4)));
    plain = bytes && (isBytes ? latin1Text(bytes) : utf8OrLatin1(bytes));
  }
  return plain !== undefined && type.startsWith('application/grpc-web-text') ? grpcWebText(plain) : plain;
}
