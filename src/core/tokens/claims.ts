import { registeredClaims } from './claim-rows.ts';
import { headerMembers } from './header-rows.ts';
import { vendorClaims } from './vendor-claims.ts';

/** What a claim or header member means. `type` says how to show its value. */
export interface ClaimInfo {
  readonly meaning: string;
  readonly type: 'instant' | 'text' | 'list' | 'scope' | 'object' | 'flag';
}

/** As a line of the tables. */
export type Row = readonly [name: string, type: ClaimInfo['type'], meaning: string];

const table = (rows: readonly Row[]): ReadonlyMap<string, ClaimInfo> =>
  new Map(rows.map(([name, type, meaning]) => [name, { meaning, type }]));
const claims = table([...registeredClaims, ...vendorClaims]);
const headers = table(headerMembers);

/** @returns what a claim of this name means; names are case-sensitive */
export function claimInfo(name: string): ClaimInfo | undefined {
  return claims.get(name);
}

/** @returns what a JOSE header member of this name means */
export function headerInfo(name: string): ClaimInfo | undefined {
  return headers.get(name);
}
