import { fieldValue } from '../header.ts';
import { type Problem, problem } from '../problem.ts';
import type { RequestFacts } from '../request-facts.ts';
import { readToken } from '../tokens/token.ts';
import { readTokenPart } from './bearer.ts';
import { addressParts } from './request-target.ts';
import type { Part, Reading } from './scheme.ts';

/** DPoP (RFC 9449 section 7.1): a token, and beside it a proof of its key, which is judged where the request is known. */
export function readDpop(part: Part): Reading {
  const read = readTokenPart(part, 'dpop');
  const { request } = part.context;
  return request ? { ...read, problems: [...read.problems, ...proofProblems(request)] } : read;
}

/** The one DPoP header of the request (RFC 9449 section 4.3, check 1). */
export function dpopProof({ headers }: RequestFacts): string | undefined {
  return fieldValue(headers, 'dpop')?.trim();
}

/** Checks 1, 3, 8 and 9 of RFC 9449 section 4.3; the others need a digest or the key (checkCredentials). */
function proofProblems(request: RequestFacts): Problem[] {
  const proof = dpopProof(request);
  if (proof === undefined || proof === '') {
    return [problem('dpop-proof-missing', 'The scheme DPoP needs a proof in the header DPoP, and there is none.')];
  }
  const { claims, header } = readToken(proof);
  if (!claims || header?.typ !== 'dpop+jwt') {
    return [problem('dpop-proof-malformed', 'What stands in the header DPoP is no JWT of the type dpop+jwt.')];
  }
  const problems: Problem[] = [];
  if (claims.htm !== request.method) {
    problems.push(problem('dpop-htm-mismatch', `The proof was made for the method ${shown(claims.htm)}.`));
  }
  if (typeof claims.htu !== 'string' || !isSameAddress(claims.htu, request.url)) {
    problems.push(problem('dpop-htu-mismatch', `The proof was made for the address ${shown(claims.htu)}.`));
  }
  return problems;
}

const shown = (claim: unknown): string => (typeof claim === 'string' ? claim.slice(0, 200) : '(none)');

/** Equal without query and fragment, after the normalization of RFC 3986 sections 6.2.2 and 6.2.3. */
function isSameAddress(one: string, other: string): boolean {
  return normalized(one) === normalized(other);
}

function normalized(url: string): string {
  const { scheme, host, path } = addressParts(url);
  const plain = path.replace(/%[0-9a-f]{2}/gi, (octet) => {
    const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : octet.toUpperCase();
  });
  return `${scheme}://${host}${plain}`;
}
