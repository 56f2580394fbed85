/** The status of gRPC: in header fields, in the trailers at the end of a gRPC-web body, and in JSON. */
import { base64Bytes, latin1Text, percentDecoded } from '../bytes.ts';
import { fieldValue } from '../header.ts';
import type { Reason } from '../reason.ts';
import type { Answer } from './answer.ts';
import type { Scan } from './json-scan.ts';
import { type Spot, say } from './statement.ts';

/** https://grpc.github.io/grpc/core/md_doc_statuscodes.html, in the order of their numbers. */
const names =
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'.split(
    ' ',
  );

/** @returns "UNAUTHENTICATED" for "16"; the number itself where it has no name */
export const grpcName = (number: string): string => names[Number(number)] ?? number;

/** @param message percent-encoded ("PROTOCOL-HTTP2.md", Status-Message) */
function sayStatus(to: Reason[], status: string | undefined, message: string | undefined, spot: Spot): void {
  const number = status?.trim() ?? '';
  if (!/^\d{1,3}$/.test(number) || Number(number) === 0) return;
  say(to, 'grpc', 'code', grpcName(number), 'grpc-status', spot, number);
  const text = message?.trim() ?? '';
  say(to, 'grpc', 'text', percentDecoded(text) ?? text, 'grpc-message', spot, text);
}

export function grpcHeaderReasons(to: Reason[], { headers, round }: Answer): void {
  const status = fieldValue(headers, 'grpc-status');
  if (status !== undefined) sayStatus(to, status, fieldValue(headers, 'grpc-message'), { round, part: 'response' });
}

/** One text of Base64 after the other, each with its padding ("PROTOCOL-WEB.md", grpc-web-text). */
export const grpcWebText = (text: string): string =>
  (text.match(/[A-Za-z0-9+/]+={0,2}/g) ?? []).map((part) => latin1Text(base64Bytes(part) ?? new Uint8Array())).join('');

/** A frame of trailers has the highest bit of its first byte set; a reader of UTF-8 puts U+FFFD for such a byte. */
const isTrailers = (flags: number): boolean => flags === 0x80 || flags === 0xfffd;

/** @param bytes the body, one character for each byte: frames of a flag, four bytes of length, and data ("PROTOCOL-WEB.md") */
export function grpcWebReasons(to: Reason[], bytes: string, spot: Spot): void {
  let at = 0;
  while (at + 5 <= bytes.length) {
    const [flags = 0, ...length] = Array.from({ length: 5 }, (_, index) => bytes.charCodeAt(at + index));
    const end = at + 5 + length.reduce((sum, byte) => sum * 256 + byte, 0);
    if (isTrailers(flags)) {
      const lines = bytes.slice(at + 5, end).split(/\r?\n/, 100);
      const find = (name: string): string | undefined =>
        lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1);
      sayStatus(to, find('grpc-status'), find('grpc-message'), spot);
    }
    at = end;
  }
}

/** google.rpc.Status as JSON, as grpc-gateway sends it: `code` is the number, `details` is there even when empty. */
export const isGrpcStatus = ({ seen, leaves }: Scan): boolean =>
  seen.has('details') &&
  seen.has('message') &&
  leaves.some(
    ({ path, said, isNumber }) => path === 'code' && isNumber && Number(said) > 0 && Number(said) < names.length,
  );
