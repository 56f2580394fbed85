import type { Problem } from '#core/problem.ts';
import type { Token } from '#core/tokens/token.ts';

type Part = 'header' | 'claims';

/** Which member of a token a problem is about; of several names the first that the token has. */
const places: readonly (readonly [part: Part, names: string, codes: string])[] = [
  ['header', 'alg', 'alg-none alg-none-with-signature alg-unknown weak-alg'],
  ['header', 'crit', 'crit-unknown'],
  ['header', 'jwk', 'embedded-jwk'],
  ['header', 'jku x5u', 'remote-key'],
  ['header', 'kid', 'suspicious-kid'],
  ['header', 'nonce', 'nonce-header'],
  ['header', 'zip', 'compressed-payload'],
  ['header', 'b64', 'unencoded-payload'],
  ['claims', 'exp', 'expired exp-before-iat exp-milliseconds exp-string exp-invalid'],
  ['claims', 'nbf', 'not-yet-valid nbf-after-exp nbf-milliseconds nbf-string nbf-invalid'],
  ['claims', 'iat', 'iat-in-future iat-milliseconds iat-string iat-invalid'],
  ['claims', 'aud', 'audience-mismatch'],
  ['claims', 'iss', 'issuer-mismatch'],
  ['claims', 'scope scp permissions', 'scope-missing'],
  ['claims', 'cnf', 'dpop-bound-token-as-bearer dpop-proof-missing dpop-key-mismatch certificate-bound-token'],
  ['claims', '_sd_alg', 'sd-alg-unknown'],
  ['claims', 'htm', 'dpop-htm-mismatch'],
  ['claims', 'htu', 'dpop-htu-mismatch'],
  ['claims', 'ath', 'dpop-ath-mismatch'],
];

const placeOf: ReadonlyMap<string, { readonly part: Part; readonly names: readonly string[] }> = new Map(
  places.flatMap(([part, names, codes]) => codes.split(' ').map((code) => [code, { part, names: names.split(' ') }])),
);

/** Problems by the name of the member that they are about. */
export type ByMember = ReadonlyMap<string, readonly Problem[]>;

/** Problems of a token at their places. */
export interface Placed {
  /** Those of the token as a whole, or of what it does not have. */
  readonly above: readonly Problem[];
  readonly header: ByMember;
  readonly claims: ByMember;
  /** Of claims that only a disclosure holds (RFC 9901). */
  readonly disclosed: ByMember;
}

/** Puts each problem where the member stands that it is about. */
export function placeProblems({ header, claims, disclosures }: Token, problems: readonly Problem[]): Placed {
  const above: Problem[] = [];
  const placed = { header: new Map<string, Problem[]>(), claims: new Map(), disclosed: new Map() };
  const has = {
    header: (name: string) => Object.hasOwn(header ?? {}, name),
    claims: (name: string) => Object.hasOwn(claims ?? {}, name),
    disclosed: (name: string) => disclosures?.some((each) => each.name === name) ?? false,
  };
  for (const problem of problems) {
    // It stands with the disclosure itself (token-rows.ts).
    if (problem.code === 'sd-digest-mismatch' && disclosures?.some(({ unfounded }) => unfounded)) continue;
    const { part, names = [] } = placeOf.get(problem.code) ?? {};
    const parts = part === 'claims' ? (['claims', 'disclosed'] as const) : (['header'] as const);
    const [found] = parts.flatMap((each) => names.filter(has[each]).map((name) => ({ part: each, name })));
    if (found === undefined) above.push(problem);
    else placed[found.part].set(found.name, [...(placed[found.part].get(found.name) ?? []), problem]);
  }
  return { above, ...placed };
}
