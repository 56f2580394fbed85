import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';

const page = (name: string) => `src/${name}/index.html`;

/** Copies the one manifest into dist/, with the version of package.json: said once, there. */
function manifest(): Plugin {
  return {
    name: 'authlens-manifest',
    generateBundle() {
      const source = JSON.parse(readFileSync('manifest.json', 'utf8')) as object;
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify({ ...source, version }, null, 2)}\n`,
      });
    },
  };
}

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  plugins: [manifest()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: ['chrome140', 'firefox140'],
    modulePreload: false,
    sourcemap: false,
    rolldownOptions: {
      input: {
        background: 'src/background/index.ts',
        devtools: page('devtools'),
        panel: page('panel'),
        popup: page('popup'),
      },
      output: {
        entryFileNames: '[name]/index.js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  test: {
    projects: [
      {
        root: import.meta.dirname,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'e2e/**/*.test.ts'],
          environment: 'node',
          // None takes seconds; shared machines stand still for some.
          testTimeout: 60_000,
        },
      },
      {
        root: import.meta.dirname,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.spec.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
