import type { Scan } from './json-scan.ts';

const marks = ['errors.locations', 'errors.path', 'errors.extensions', 'errors.errortype'];

/** GraphQL, October 2021, section 7.1.2: `errors` with locations, path or extensions; AppSync adds `errorType`. */
export const isGraphql = ({ seen }: Scan, type: string): boolean =>
  seen.has('errors') && (type.startsWith('application/graphql') || marks.some((mark) => seen.has(mark)));
