import { base64Bytes } from '../bytes.ts';
import { type Problem, problem } from '../problem.ts';
import { milliseconds, ofSeconds } from './moments.ts';
import { readShape, type Shape } from './param-fields.ts';
import { malformed } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

const shape: Shape = {
  kind: 'hawk',
  open: ['id', 'ts', 'nonce', 'hash', 'ext', 'app', 'dlg'],
  secret: ['mac'],
  needed: ['id', 'ts', 'nonce', 'mac'],
};
/** Servers take no other time (mozilla/hawk API document, `timestampSkewSec`). */
const tolerance = 60_000;
/** SHA-1 and SHA-256, the algorithms of Hawk. */
const macLengths: readonly (number | undefined)[] = [20, 32];

/** Hawk (mozilla/hawk, "Protocol Example"): a MAC over the request, and the time at which it was made. */
export function readHawk(part: Part): Reading {
  const read = readShape(part, shape);
  const { ts, mac } = read.fields;
  const isRight = mac === undefined || macLengths.includes(base64Bytes(mac)?.length);
  return {
    ...read,
    problems: [
      ...read.problems,
      ...milliseconds('ts', ts),
      ...old(ts, part),
      ...malformed(part, isRight, 'mac is not Base64 of 20 (SHA-1) or 32 bytes (SHA-256).'),
    ],
  };
}

function old(ts: string | undefined, { context: { now } }: Part): Problem[] {
  const at = ofSeconds(ts);
  if (at === undefined || now === undefined || Math.abs(now - at) <= tolerance) return [];
  return [problem('hawk-ts-old', 'ts is more than 60 seconds from the present time.')];
}
