import { describe, expect, test } from 'vitest';
import { completeLock, type Lock, missingOptionals } from './lock.ts';
import { readJson } from './project.ts';

const lock = {
  packages: {
    '': {},
    'node_modules/tool': {
      dev: true,
      optionalDependencies: {
        '@tool/linux-x64-gnu': '1.2.3',
        '@tool/linux-x64-musl': '1.2.3',
        '@tool/darwin-arm64': '1.2.3',
        '@tool/win32-x64-msvc': '1.2.3',
      },
    },
    'node_modules/@tool/linux-x64-gnu': { version: '1.2.3' },
    'node_modules/tool/node_modules/@tool/win32-x64-msvc': { version: '1.2.3' },
  },
} satisfies Lock;

describe('completeLock', () => {
  test('adds what is missing, bound to its platform', () => {
    const { packages } = completeLock<Lock>(lock);
    expect(packages['node_modules/@tool/linux-x64-musl']).toEqual({
      version: '1.2.3',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    });
    expect(Object.keys(packages)).toEqual([
      '',
      'node_modules/@tool/darwin-arm64',
      'node_modules/@tool/linux-x64-gnu',
      'node_modules/@tool/linux-x64-musl',
      'node_modules/tool',
      'node_modules/tool/node_modules/@tool/win32-x64-msvc',
    ]);
  });

  test('does not guess', () => {
    const odd = (name: string, version: string): Lock => ({
      packages: { '': { optionalDependencies: { [name]: version } } },
    });
    expect(() => completeLock(odd('left-pad', '1.0.0'))).toThrow("Can't tell the platform of left-pad@1.0.0");
    expect(() => completeLock(odd('@tool/linux-x64', '^1.0.0'))).toThrow();
  });
});

describe('package-lock.json', () => {
  test('holds every optional package, or npm ci refuses it (mend with: npx tsx scripts/complete-lock.ts)', () => {
    expect(missingOptionals(readJson<Lock>('package-lock.json'))).toEqual([]);
  });

  test('names no registry', () => {
    expect(JSON.stringify(readJson('package-lock.json')).match(/"resolved"|https?:\/\/registry[^"]*/g)).toBeNull();
  });
});
