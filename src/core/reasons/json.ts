/** JSON errors: which convention they follow, and what their members say. */
import type { Reason, ReasonSource } from '../reason.ts';
import { isGraphql } from './graphql.ts';
import { grpcName, isGrpcStatus } from './grpc.ts';
import { isJsonRpc } from './json-rpc.ts';
import { type Leaf, type Scan, scanJson } from './json-scan.ts';
import { tells } from './member-names.ts';
import { isOauth } from './oauth.ts';
import { isProblem } from './problem.ts';
import { type Spot, say, shapeOf } from './statement.ts';

/** The first that fits. */
const conventions: readonly (readonly [ReasonSource, (scan: Scan, type: string) => boolean])[] = [
  ['problem', isProblem],
  ['json-rpc', isJsonRpc],
  ['graphql', isGraphql],
  ['grpc', isGrpcStatus],
  ['oauth', isOauth],
];

/** Smithy, "Operation error serialization": a namespace before "#" and an address after ":" are no part of the code. */
const withoutNamespace = (said: string): string => said.replace(/^[^#]*#/, '').replace(/:http[\s\S]*$/, '');

const saidBy = ({ path, said, isNumber }: Leaf, source: ReasonSource): string => {
  if (source === 'grpc' && isNumber && path === 'code') return grpcName(said);
  return path === '__type' ? withoutNamespace(said) : said;
};

/** `"code": 40101`, `"status": 401`; 0 and 200 to 299 tell of success. */
const isFailingNumber = ({ path, name, isNumber, said }: Leaf): boolean =>
  isNumber && !path.includes('.') && /^(?:status|ret|result)?code$|^status$/.test(name) && !/^(?:0|2\d\d)$/.test(said);

/**
 * An answer that is no refusal by its status is one by its body only where the body says so: by a member that stands in
 * errors alone, by `"ok": false`, or by a number and a sentence
 * side by side at its root (`{"code": 40101, "msg": "..."}`).
 */
function isError({ leaves, hasFailed }: Scan): boolean {
  if (hasFailed || leaves.some(({ isError: isWithin, member, said }) => isWithin && tells(said, member, 0)))
    return true;
  return (
    leaves.some(isFailingNumber) &&
    leaves.some(({ path, name }) => !path.includes('.') && /^(?:ret|result)?(?:msg|message)$/.test(name))
  );
}

/**
 * `field` and the name of the place are the path of the member: "error.details.0.reason".
 * @param from where the JSON begins
 * @param type media type, without parameters
 */
export function jsonReasons(to: Reason[], text: string, from: number, type: string, status: number, spot: Spot): void {
  const scan = scanJson(text, from, status >= 400);
  if (status < 400 && !isError(scan)) return;
  const source = conventions.find(([, fits]) => fits(scan, type))?.[0] ?? 'json';
  for (const leaf of scan.leaves) {
    const { path, member, said, quote, isNumber } = leaf;
    if (!tells(said, member, status)) continue;
    const is = isNumber || member.kind === 'list' ? 'code' : shapeOf(said, member.kind === 'text' ? 'text' : 'code');
    say(to, source, is, saidBy(leaf, source), path, spot, quote);
  }
}
