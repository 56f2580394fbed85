import { type Problem, problem } from '../problem.ts';
import { readSas } from './azure-sas.ts';
import { addressParts } from './request-target.ts';
import type { Part, Reading } from './scheme.ts';

/** Which letter of `sp` the method asks for, where nothing else can be meant. */
const permissions: Readonly<Record<string, string>> = { GET: 'r', HEAD: 'r', DELETE: 'd' };
/** Blobs and files: `sr` of their links (blob, snapshot, version, container, directory, file, share). */
const stored: ReadonlySet<string> = new Set(['b', 'bs', 'bv', 'c', 'd', 'f', 's']);

/**
 * A shared access signature in an address, judged with the request as well.
 * @param query the parameters of the address, decoded, names in small letters
 */
export function readSasAddress(part: Part, query: ReadonlyMap<string, string>): Reading {
  const read = readSas(part, query);
  const { request } = part.context;
  const { spr, sp, sr } = read.fields;
  if (!request) return read;
  const problems: Problem[] = [...read.problems];
  if (spr === 'https' && addressParts(request.url).scheme === 'http') {
    problems.push(problem('sas-protocol', 'The signature is good for https only (spr).'));
  }
  const wanted = permissions[request.method];
  // A list or the properties of a container ask for other letters.
  const isPlain = sr !== undefined && stored.has(sr) && !query.has('comp') && !query.has('restype');
  if (isPlain && wanted !== undefined && sp !== undefined && !sp.includes(wanted)) {
    problems.push(problem('sas-permission', `${request.method} needs the letter ${wanted} in sp.`));
  }
  return { ...read, problems };
}
