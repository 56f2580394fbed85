import { describe, expect, test } from 'vitest';
import { told } from './told.fixture.ts';

/** https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md */
const frame = (flag: number, data: string): string =>
  String.fromCharCode(flag, 0, 0, data.length >> 8, data.length & 255) + data;
const trailers = frame(0x80, 'grpc-status:16\r\ngrpc-message:token%20is%20expired\r\n');
const base64 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('base64');
const said = [
  'grpc code grpc-status: UNAUTHENTICATED « 16',
  'grpc text grpc-message: token is expired « token%20is%20expired',
];

test('header fields (trailers only)', () => {
  expect(told({ status: 200, headers: ['grpc-status: 16', 'grpc-message: token%20is%20expired'] })).toEqual(said);
  expect(told({ status: 200, headers: ['grpc-status: 7'] })).toEqual(['grpc code grpc-status: PERMISSION_DENIED « 7']);
  expect(told({ status: 200, headers: ['grpc-status: 99', 'grpc-message: 100%'] })).toEqual([
    'grpc code grpc-status: 99',
    'grpc text grpc-message: 100%',
  ]);
  expect(told({ status: 200, headers: ['grpc-status: 0'] })).toEqual([]);
  expect(told({ status: 200, headers: ['grpc-status: x'] })).toEqual([]);
});

describe('trailers in a gRPC-web body', () => {
  const web = (body: string, type: string, isBase64: boolean) =>
    told({ status: 200, body, type, ...(isBase64 && { more: { base64: true } }) });

  test('bytes', () => {
    expect(web(base64(trailers), 'application/grpc-web+proto', true)).toEqual(said);
    expect(web(base64(frame(0, '\n\u0003abc') + trailers), 'application/grpc-web+proto', true)).toEqual(said);
    // As a reader of UTF-8 leaves it.
    expect(web(trailers.replace('\u0080', '\ufffd'), 'application/grpc-web', false)).toEqual(said);
    // The text of a message is none of trailers.
    expect(web(base64(frame(0, 'grpc-status:7\r\n')), 'application/grpc-web+proto', true)).toEqual([]);
    expect(web(base64(frame(0x80, 'grpc-status:0\r\n')), 'application/grpc-web+proto', true)).toEqual([]);
    expect(web(base64(trailers).slice(0, 30), 'application/grpc-web+proto', true)).toEqual([said[0]]);
  });

  test('Base64 in parts (grpc-web-text)', () => {
    const text = base64(frame(0, 'ab')) + base64(trailers);
    expect(web(text, 'application/grpc-web-text', false)).toEqual(said);
    expect(web(base64(text), 'application/grpc-web-text+proto', true)).toEqual(said);
  });
});
