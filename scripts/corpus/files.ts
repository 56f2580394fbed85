import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.ts';

/** Where the samples lie, beside the project; not on every machine. */
export const corpus = join(root, '..', 'shared', 'corpus');

/** The samples of one file of the corpus; none where there is no corpus. */
export function readSamples<T>(name: string): readonly T[] {
  const file = join(corpus, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly T[]) : [];
}
