import type { Scan } from './json-scan.ts';

/** JSON-RPC 2.0 section 5: `jsonrpc` and `error`. */
export const isJsonRpc = ({ seen }: Scan): boolean => seen.has('jsonrpc') && seen.has('error');
