import { uint16, uint32 } from './ntlm-info.ts';

/** Length and place of a part behind the head ([MS-NLMP] section 2.2, "Fields"). */
export interface Buffer {
  readonly length: number;
  readonly start: number;
}

/** @returns undefined where the head ends before it */
export const bufferAt = (bytes: Uint8Array, at: number): Buffer | undefined => {
  const [length, start] = [uint16(bytes, at), uint32(bytes, at + 4)];
  return length === undefined || start === undefined ? undefined : { length, start };
};

/** @returns the bytes of the part, as far as they are there */
export const within = (bytes: Uint8Array, buffer: Buffer | undefined): Uint8Array =>
  buffer ? bytes.subarray(buffer.start, buffer.start + buffer.length) : new Uint8Array();

/** Does the message end within its head (of `least` bytes), or within one of the parts? */
export const isCut = (bytes: Uint8Array, least: number, buffers: readonly (Buffer | undefined)[]): boolean =>
  bytes.length < least ||
  buffers.some((buffer) => buffer !== undefined && buffer.length > 0 && buffer.start + buffer.length > bytes.length);
