import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as Core from '../../../src/core/index.ts';
import { root } from '../../project.ts';

/** As much of the core as the bench reads with. */
export type Readers = Pick<typeof Core, 'parseChallenges' | 'readCredentials' | 'readToken'>;

/** tsx leaves alone what is in node_modules: here the core runs as it was built, as the packages do. */
const outDir = join(root, 'node_modules/.cache/authlens-bench');

/**
 * Builds the core as the extension is built, and loads it. What tsx makes of it is much slower: it names every inner
 * function anew on every call.
 */
export async function builtCore(): Promise<Readers> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      lib: { entry: join(root, 'src/core/index.ts'), formats: ['es'], fileName: () => 'core.js' },
      outDir,
      emptyOutDir: true,
      target: ['chrome140', 'firefox140'],
      minify: 'oxc',
    },
  });
  return (await import(pathToFileURL(join(outDir, 'core.js')).href)) as typeof Core;
}
