import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Path from the folder, with forward slashes, to the bytes of the file. */
export type Files = ReadonlyMap<string, Buffer>;

/**
 * Reads a whole folder, sorted by path.
 * @throws Error (ENOENT) if the folder is not there
 */
export function readFolder(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}
