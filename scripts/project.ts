import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, absolute: scripts work from any current directory. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder that a browser loads as the extension. */
export const dist = join(root, 'dist');

/** Everything that scripts make and nobody commits: zips, results, screenshots. */
export const build = join(root, 'build');

/** Reads a JSON file of the project by its path from the root. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
}

/** The sentence of an error, whatever was thrown. */
export function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
