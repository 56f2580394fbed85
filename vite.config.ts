import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';

const page = (name: string) => `src/${name}/index.html`;

/** Copies the one manifest into dist/, with the version of package.json: said once, there. */
function manifest(): Plugin {
  return {
    name: 'authlens-manifest',
    applyToEnvironment: ({ name }) => name === 'client',
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

const output = {
  entryFileNames: '[name]/index.js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  assetFileNames: 'assets/[name]-[hash][extname]',
};

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
    rolldownOptions: { output },
  },
  // The worker is built by itself: what it shares with the pages would be chunks, and it would carry what only they need.
  environments: {
    client: {
      build: { rolldownOptions: { input: { devtools: page('devtools'), panel: page('panel'), popup: page('popup') } } },
    },
    background: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: { input: { background: 'src/background/index.ts' } },
      },
    },
  },
  builder: {
    async buildApp({ build, environments: { client, background } }) {
      if (client) await build(client);
      if (background) await build(background);
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
