/** What must hold of dist/ before anyone loads it. Pure: check-dist.ts reads the files. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Files } from './files.ts';
import { zip } from './zip.ts';

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was measured or found. */
  readonly figure: string;
}

const BACKGROUND = 'background/index.js';
/**
 * It was 14,000 before groups, healing, profiles, private windows and what DevTools adds (docs/architecture.md); the names of
 * key headers and the marks of tokens, by which repeats are known, took 400 more.
 */
const BACKGROUND_LIMIT = 21_000;
/** It was 250,000 before vendors, walls and signed credentials: what is loaded at once has limits of its own. */
const ZIP_LIMIT = 350_000;
const CHECKS_LIMIT = 40_000;
/** What servers say. */
const SAYS_LIMIT = 30_000;
/** What vendors mean and walls show; it grows with each of them. */
const SERVICES_LIMIT = 50_000;
const WORDS_LIMIT = 35_000;

/** Strings of a library that survive minifying. check-dist.ts proves that they still stand in its source. */
export const MARKS = {
  preact: 'dangerouslySetInnerHTML',
  '@preact/signals-core': 'preact-signals',
  jose: 'Compact JWS serialization',
} as const;

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: unknown;
  readonly web_accessible_resources?: unknown;
  readonly content_security_policy?: { readonly extension_pages?: string };
}

/** Every import of a bundle, static or dynamic. Minifiers turn the quotes of dynamic ones into backticks. */
const IMPORT = /\b(?:from|import)\s*\(?\s*(["'`])([^"'`]+)\1/g;
const DYNAMIC_IMPORT = /\bimport\s*\(/;

/** The file and all that it imports, whether at once or later; paths in dist. */
export function reachable(files: Files, entry: string): string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    const source = files.get(path);
    if (source === undefined || found.has(path)) return;
    found.add(path);
    for (const [, , to = ''] of source.toString('utf8').matchAll(IMPORT))
      visit(to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(path), to));
  };
  visit(entry);
  return [...found];
}

/** Paths that a manifest names: every string that looks like a file. */
export function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w./-]+\.(js|html|png|svg|css|json)$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(pathsIn))];
}

const list = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', '));
const none = (name: string, found: readonly string[]): Check => ({ name, ok: found.length === 0, figure: list(found) });
const atMost = (name: string, bytes: number, limit: number): Check => ({
  name,
  ok: bytes <= limit,
  figure: `${bytes} of ${limit} bytes`,
});
const exactly = (name: string, found: readonly string[] = [], expected: readonly string[]): Check => ({
  name,
  ok: [...found].sort().join() === [...expected].sort().join(),
  figure: list(found),
});

function holding(files: Files, pattern: RegExp): string[] {
  const text = /\.(js|html|css|json|svg|tsx?)$/;
  return [...files]
    .filter(([path, data]) => text.test(path) && pattern.test(data.toString('utf8')))
    .map(([path]) => path);
}

function subset(files: Files, paths: readonly string[]): Files {
  return new Map([...files].filter(([path]) => paths.includes(path)));
}

function backgroundChecks(files: Files): Check[] {
  const bundle = subset(files, reachable(files, BACKGROUND));
  return [
    { name: 'background is there', ok: bundle.size > 0, figure: list([...bundle.keys()]) },
    atMost('background with all its chunks, gzip', gzipped(bundle), BACKGROUND_LIMIT),
    ...Object.entries(MARKS).map(([library, mark]) =>
      none(`background without ${library}`, holding(bundle, new RegExp(mark))),
    ),
    // A service worker may not: https://html.spec.whatwg.org/multipage/webappapis.html#hostimportmoduledynamically
    none('background without import()', holding(bundle, DYNAMIC_IMPORT)),
  ];
}

const gzipped = (files: Files): number =>
  [...files.values()].reduce((sum, data) => sum + gzipSync(data, { level: 9 }).length, 0);

/** A few phrases are looked for by checks and by what servers say: the bundler makes a chunk of them, which counts to the checks. */
const PHRASES = /^chunks\/[\w-]+\.phrases-[\w-]+\.js$/;

/** The chunks that panel and popup share: the checks of causes, what servers say of them, and their words. */
function sharedChecks(files: Files): Check[] {
  const phrases = [...files.keys()].filter((path) => PHRASES.test(path));
  return (
    [
      ['checks of causes', /^chunks\/checks-[\w-]+\.js$/, CHECKS_LIMIT, phrases],
      ['what servers say', /^chunks\/all-says-[\w-]+\.js$/, SAYS_LIMIT, []],
      ['vendors and walls', /^chunks\/services-[\w-]+\.js$/, SERVICES_LIMIT, []],
      ['words of causes', /^chunks\/all-words-[\w-]+\.js$/, WORDS_LIMIT, []],
    ] as const
  ).flatMap(([name, pattern, limit, besides]) => {
    const paths = [...files.keys()].filter((path) => pattern.test(path));
    return [
      { name: `${name} in one chunk`, ok: paths.length === 1, figure: list(paths) },
      atMost(`${name}, gzip`, gzipped(subset(files, [...paths, ...besides])), limit),
    ];
  });
}

function codeChecks(files: Files, sources: Files): Check[] {
  const preacts = holding(files, new RegExp(MARKS.preact));
  return [
    none('no eval', holding(files, /\beval\s*\(/)),
    none('no new Function', holding(files, /\bnew\s+Function\b|[^.\w]Function\s*\(/)),
    none(
      'no remote script or style',
      holding(
        files,
        /(?:\bfrom|\bimport|\bimportScripts)\s*\(?\s*["'`]https?:|<(?:script|link)\b[^>]*["']https?:|@import[^;]*https?:/,
      ),
    ),
    none('no source map', [
      ...[...files.keys()].filter((path) => path.endsWith('.map')),
      ...holding(files, /\bsourceMappingURL=/),
    ]),
    { name: 'Preact in one chunk', ok: preacts.length === 1, figure: list(preacts) },
    none(
      "no innerHTML but Preact's own",
      holding(files, /\binnerHTML\b/).filter((path) => !preacts.includes(path)),
    ),
    none('no markup from strings in src', holding(sources, /innerHTML|outerHTML|insertAdjacentHTML|document\.write/i)),
  ];
}

function manifestChecks(files: Files): Check[] {
  const manifest = JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '{}') as Manifest;
  const csp = manifest.content_security_policy?.extension_pages ?? 'none';
  return [
    exactly('permissions', manifest.permissions, ['webRequest', 'storage']),
    exactly('optional permissions', manifest.optional_permissions, ['cookies']),
    exactly('hosts', manifest.host_permissions, ['<all_urls>']),
    exactly('optional hosts', manifest.optional_host_permissions, []),
    none('no content scripts', pathsIn(manifest.content_scripts ?? [])),
    none('nothing web-accessible', Object.keys(manifest.web_accessible_resources ?? {})),
    {
      name: "CSP starts with default-src 'none', nothing unsafe",
      ok: /^default-src 'none'/.test(csp) && !/unsafe-|https?:|\*/.test(csp),
      figure: csp,
    },
    none(
      'every path of the manifest is in dist',
      pathsIn(manifest).filter((path) => !files.has(path)),
    ),
  ];
}

/** All checks. `files` is dist/, `sources` is src/ without its tests. */
export function distChecks(files: Files, sources: Files): Check[] {
  const packed = zip([...files].map(([name, data]) => ({ name, data })));
  return [
    ...backgroundChecks(files),
    atMost('zip', packed.length, ZIP_LIMIT),
    ...sharedChecks(files),
    ...codeChecks(files, sources),
    ...manifestChecks(files),
  ];
}
