import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The import rules of docs/architecture.md, proven: an illegal import must fail, in a copy of the real configuration.
const root = dirname(import.meta.dirname);
let copy = '';

beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  copy = mkdtempSync(join(root, '.cache', 'fences-'));
  for (const name of ['biome.json', 'package.json', 'tsconfig.json', 'tsconfig.base.json', 'src'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  // The copy has no git and no e2e folder of its own.
  const config = join(copy, 'biome.json');
  writeFileSync(config, JSON.stringify({ root: true, ...biomeWithoutGit() }));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function biomeWithoutGit(): object {
  const { vcs: _, ...rest } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  return rest;
}

function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function inFile<T>(file: string, code: string, check: () => T): T {
  writeFileSync(join(copy, file), code);
  try {
    return check();
  } finally {
    rmSync(join(copy, file));
  }
}

describe('the linter', () => {
  test.each([
    ['src/core/illegal.ts', '#browser/engine.ts', 'src/core is pure'],
    ['src/core/illegal.ts', '#ui/words.ts', 'src/core is pure'],
    ['src/core/illegal.ts', 'preact', 'src/core is pure'],
    ['src/core/illegal.ts', 'webextension-polyfill', 'knows no browser'],
    ['src/core/illegal.ts', 'node:fs', 'knows no browser'],
    ['src/ui/illegal.ts', '#browser/rpc.ts', 'src/ui sees the browser only through'],
    ['src/ui/illegal.ts', '../browser/rpc.ts', 'src/ui sees the browser only through'],
    ['src/ui/illegal.ts', 'webextension-polyfill', 'src/ui sees the browser only through'],
    ['src/browser/illegal.ts', '#ui/words.ts', 'never import each other'],
    ['src/browser/illegal.ts', '../ui/words.ts', 'never import each other'],
    ['src/browser/illegal.ts', 'preact', 'never import each other'],
  ])('refuses in %s an import of %s', (file, from, said) => {
    const { status, output } = inFile(file, `import * as x from '${from}';\n\nexport const y = x;\n`, () =>
      run('biome', 'lint', file),
    );
    expect(output).toContain(said);
    expect(status).not.toBe(0);
  });

  test('lets legal imports pass', () => {
    const { status, output } = inFile(
      'src/ui/legal.ts',
      "import type { Client } from '#core/messages.ts';\n\nexport type C = Client;\n",
      () => run('biome', 'lint', 'src/ui/legal.ts'),
    );
    expect({ status, output }).toEqual({ status: 0, output: expect.any(String) });
  });
});

describe('the compiler', () => {
  test.each([
    ['the DOM', 'export const x = document.title;\n', "Cannot find name 'document'"],
    ['the browser', 'export const x = browser.runtime.id;\n', "Cannot find name 'browser'"],
    ['Node', 'export const x = process.pid;\n', "Cannot find name 'process'"],
    ['another folder of ours', "export { blindTo } from '#browser/engine.ts';\n", 'error TS'],
  ])('knows nothing of %s in src/core', (_, code, said) => {
    const { status, output } = inFile('src/core/illegal.ts', code, () => run('tsc', '-p', 'src/core', '--noEmit'));
    expect(output).toContain('src/core/illegal.ts');
    expect(output).toContain(said);
    expect(status).not.toBe(0);
  });
});
