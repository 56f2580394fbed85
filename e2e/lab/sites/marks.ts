import { type Handler, json, type Routes } from '../reply.ts';

const answer =
  (status: number, fields: Readonly<Record<string, string>>, body: object): Handler =>
  (call) =>
    json(call, status, body, fields);

const oneLine = { message: 'Not now.' };

/** A gRPC-web answer without a body: its trailers stand in the head ("PROTOCOL-WEB.md", "PROTOCOL-HTTP2.md" Trailers-Only). */
const trailersOnly: Handler = ({ response }) => {
  response
    .writeHead(200, {
      'Content-Type': 'application/grpc-web+proto',
      'grpc-status': '16',
      'grpc-message': 'missing%20credentials',
    })
    .end();
};

/** Answers whose status alone says no refusal: a header field does, or does not. */
export const marks: Routes = {
  'GET /marks/challenge': answer(202, { 'x-amzn-waf-action': 'challenge' }, {}),
  'POST /marks/expired': answer(
    400,
    { 'x-amzn-ErrorType': 'ExpiredTokenException:http://internal.amazon.com/coral/com.amazon.coral.service/' },
    { message: 'The security token included in the request is expired' },
  ),
  'POST /marks/rpc': trailersOnly,
  'GET /marks/limit': answer(429, { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '0' }, oneLine),
  'POST /marks/form': answer(419, {}, { message: 'CSRF token mismatch.' }),
  'GET /marks/busy': answer(429, {}, oneLine),
  'GET /marks/down': answer(503, { 'x-datadome': 'protected' }, oneLine),
  'POST /marks/invalid': answer(
    400,
    { 'x-amzn-ErrorType': 'ValidationException' },
    { message: 'Value at "limit" is no number' },
  ),
};
