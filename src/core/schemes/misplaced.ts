import { type Problem, problem, type Span } from '../problem.ts';
import type { RequestFacts } from '../request-facts.ts';
import { type Mark, markOf, vendorHeaders } from '../tokens/marks.ts';
import { addressParts } from './request-target.ts';

const isAuthorization = (name: string): boolean => /^(?:proxy-)?authorization$/i.test(name);

/** Does the mark say that this header is not the place of the token? */
function isMisplaced({ headers, vendor }: Mark, header: string): boolean {
  const name = isAuthorization(header) ? 'authorization' : header.toLowerCase();
  if (headers?.some((each) => each.toLowerCase() === name)) return false;
  const owner = vendorHeaders[name];
  return headers !== undefined || (owner !== undefined && owner !== vendor);
}

/**
 * What the mark of an opaque token says of the place where it was sent (facts/auth.md section 2.2 and 4.6).
 * @param header the name of the header that it was sent in
 */
export function misplaced(token: string, header: string, request: RequestFacts | undefined, span: Span): Problem[] {
  const mark = markOf(token);
  if (!mark) return [];
  const { vendor, key, headers, notAt } = mark;
  const problems: Problem[] = [];
  if (isMisplaced(mark, header)) {
    const what = `A ${key ? 'key' : 'token'} of ${vendor}`;
    const message = headers?.[0]
      ? `${what}, which wants it in the header ${headers[0]}.`
      : `${what} does not belong here.`;
    const code = key && isAuthorization(header) ? 'api-key-as-bearer' : 'token-in-wrong-header';
    problems.push(problem(code, message, span));
  }
  const host = request && addressParts(request.url).host;
  if (host !== undefined && notAt?.includes(host)) {
    problems.push(
      problem('test-key-on-production', `A test key of ${vendor} was sent to its production system.`, span),
    );
  }
  return problems;
}
