import type { Scan } from './json-scan.ts';

/** RFC 9457: by its media type, or by members that only its documents have together (sections 3.1.1 to 3.1.4). */
export const isProblem = ({ seen }: Scan, type: string): boolean =>
  type === 'application/problem+json' ||
  (seen.has('title') && seen.has('status') && (seen.has('type') || seen.has('detail')) && !seen.has('error'));
