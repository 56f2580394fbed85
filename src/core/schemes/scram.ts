import { base64Bytes, utf8Text } from '../bytes.ts';
import { readShape, type Shape } from './param-fields.ts';
import { malformed } from './recorded.ts';
import type { Part, Reading } from './scheme.ts';

const shape: Shape = {
  kind: 'scram',
  open: ['realm', 'sid', 'data'],
  secret: [],
  needed: ['data'],
  bare: ['data', 'sid'],
};

/** RFC 5802 section 7: `n,,n=user,r=nonce`, and `c=biws,r=nonce,p=proof`. */
const first = /^(?:[ny]|p=[A-Za-z0-9.-]+),(?:a=[^,]*)?,(?:m=[^,]*,)?n=([^,]*),r=/;
const last = /^c=[^,]*,r=[^,]*/;

/** RFC 5802 section 5.1: a name has no comma and no equals sign of its own. */
const unescaped = (name: string): string => name.replace(/=2c/gi, ',').replace(/=3d/gi, '=');

/** SCRAM (RFC 7804 section 5): a message of RFC 5802 in Base64. */
export function readScram(part: Part): Reading {
  const read = readShape(part, shape);
  const { data } = read.fields;
  const bytes = data === undefined ? undefined : base64Bytes(data);
  const message = bytes && utf8Text(bytes)?.trimEnd();
  if (data === undefined) return read;
  const username = first.exec(message ?? '')?.[1];
  const isFinal = last.test(message ?? '');
  const isRight = username !== undefined || isFinal;
  const shown = message !== undefined && isRight;
  return {
    ...read,
    fields: {
      ...read.fields,
      ...(username !== undefined && { username: unescaped(username) }),
      ...(shown && { message }),
    },
    // From the proof the password can be guessed. What is no message may be anything.
    secretFields: [...read.secretFields, ...(username === undefined ? ['data'] : []), ...(isFinal ? ['message'] : [])],
    problems: [...read.problems, ...malformed(part, isRight, "data is not Base64 of one of SCRAM's messages.")],
  };
}
