/** A body of plain text: short ones are the reason itself ("Jwt is expired", "RBAC: access denied"). */
import type { Reason } from '../reason.ts';
import { type Spot, say, shapeOf, wholeBody } from './statement.ts';

const longest = 1_000;
/** Of an answer that is no refusal by its status, a long text is its content. */
const longestOfSuccess = 200;

/** Media types of what people do not read. */
const notProse = /^(?:image|audio|video|font|model)\/|javascript|css|wasm|pdf|zip|grpc|protobuf|form-data/;

const isBinary = (text: string): boolean => /[\u0000-\u0008\u000e-\u001a\ufffd]/.test(text);

/** `field` is "body". */
export function textReasons(to: Reason[], body: string, type: string, status: number, spot: Spot): void {
  const start = body.slice(0, 4 * longest).trim();
  if (notProse.test(type) || isBinary(start) || (status < 400 && body.length > longestOfSuccess)) return;
  say(to, 'text', shapeOf(start, 'text'), start, wholeBody, spot, start);
}
