import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { distChecks, pathsIn, reachable } from './dist-checks.ts';
import type { Files } from './files.ts';

const manifest = {
  icons: { 16: 'icons/16.png' },
  background: { service_worker: 'background/index.js', scripts: ['background/index.js'] },
  devtools_page: 'devtools/index.html',
  permissions: ['webRequest', 'storage'],
  optional_permissions: ['cookies'],
  host_permissions: ['<all_urls>'],
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
};

const good = {
  'manifest.json': JSON.stringify(manifest),
  'icons/16.png': 'png',
  'background/index.js': 'import{a as b}from"../chunks/core.js";b()',
  'chunks/core.js': 'export const a=1',
  'chunks/preact.js': 'if("dangerouslySetInnerHTML"in p)d.innerHTML=p',
  'chunks/checks-1.js': 'export const d=1',
  'chunks/all-says-1.js': 'export const s=1',
  'chunks/services-1.js': 'export const v=1',
  'chunks/all-words-1.js': 'export const w=1',
  'devtools/index.html': '<script type="module" src="/chunks/preact.js"></script>',
};

const files = (texts: Readonly<Record<string, string>>): Files =>
  new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text, 'utf8')]));

/** Names of the checks that fail when dist/ is good but for these files. */
const failing = (dist: Readonly<Record<string, string>>, src: Readonly<Record<string, string>> = {}) =>
  distChecks(files({ ...good, ...dist }), files(src))
    .filter(({ ok }) => !ok)
    .map(({ name }) => name);

const withManifest = (change: object) => ({ 'manifest.json': JSON.stringify({ ...manifest, ...change }) });

const CSP = "CSP starts with default-src 'none', nothing unsafe";

describe('distChecks', () => {
  test('a good dist passes', () => {
    expect(failing({})).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['background without preact', { 'chunks/core.js': 'import"./preact.js";export const a=1' }],
    ['background without @preact/signals-core', { 'chunks/core.js': 'Symbol.for("preact-signals")' }],
    ['background without jose', { 'chunks/core.js': 'throw "JWTs must use Compact JWS serialization"' }],
    ['background without import()', { 'chunks/core.js': 'export const a=()=>import(`./x.js`)' }],
    ['background with all its chunks, gzip', { 'chunks/core.js': `"${randomBytes(21_000).toString('base64')}"` }],
    ['checks of causes in one chunk', { 'chunks/checks-2.js': '' }],
    ['checks of causes, gzip', { 'chunks/checks-1.js': `"${randomBytes(41_000).toString('base64')}"` }],
    ['checks of causes, gzip', { 'chunks/x.phrases-1.js': `"${randomBytes(41_000).toString('base64')}"` }],
    ['what servers say, gzip', { 'chunks/all-says-1.js': `"${randomBytes(31_000).toString('base64')}"` }],
    ['vendors and walls, gzip', { 'chunks/services-1.js': `"${randomBytes(51_000).toString('base64')}"` }],
    ['words of causes, gzip', { 'chunks/all-words-1.js': `"${randomBytes(36_000).toString('base64')}"` }],
    ['zip', { 'icons/16.png': randomBytes(400_000).toString('base64') }],
    ['no eval', { 'chunks/x.js': 'eval("1")' }],
    ['no new Function', { 'chunks/x.js': 'new Function("return this")()' }],
    ['no new Function', { 'chunks/x.js': 'a=Function("return this")()' }],
    ['no remote script or style', { 'chunks/x.js': 'import("https://cdn.example/x.js")' }],
    ['no remote script or style', { 'popup/index.html': '<script src="https://cdn.example/x.js"></script>' }],
    ['no source map', { 'chunks/x.js.map': '{}' }],
    ['no source map', { 'chunks/x.js': '//# sourceMappingURL=x.js.map' }],
    ["no innerHTML but Preact's own", { 'chunks/x.js': 'd.innerHTML=""' }],
    ['Preact in one chunk', { 'chunks/x.js': '"dangerouslySetInnerHTML"' }],
    ['permissions', withManifest({ permissions: ['webRequest', 'storage', 'tabs'] })],
    ['optional permissions', withManifest({ optional_permissions: ['cookies', 'browsingData'] })],
    ['hosts', withManifest({ host_permissions: [] })],
    ['optional hosts', withManifest({ optional_host_permissions: ['<all_urls>'] })],
    ['no content scripts', withManifest({ content_scripts: [{ js: ['chunks/core.js'] }] })],
    ['nothing web-accessible', withManifest({ web_accessible_resources: [{ resources: ['*'] }] })],
    ['every path of the manifest is in dist', withManifest({ devtools_page: 'devtools/gone.html' })],
    [CSP, withManifest({ content_security_policy: { extension_pages: "script-src 'self'" } })],
    [
      CSP,
      withManifest({ content_security_policy: { extension_pages: "default-src 'none'; script-src 'unsafe-eval'" } }),
    ],
    [CSP, withManifest({ content_security_policy: { extension_pages: "default-src 'none'; img-src *" } })],
  ])('%s', (name, dist) => {
    expect(failing(dist)).toEqual([name]);
  });

  test('no markup from strings in src', () => {
    expect(failing({}, { 'ui/x.tsx': '<p dangerouslySetInnerHTML={{ __html: x }} />' })).toEqual([
      'no markup from strings in src',
    ]);
  });

  test('a dist without a background fails', () => {
    const { 'background/index.js': _, ...rest } = good;
    expect(
      distChecks(files(rest), files({}))
        .filter(({ ok }) => !ok)
        .map(({ name }) => name),
    ).toEqual(['background is there', 'every path of the manifest is in dist']);
  });
});

test('reachable follows every form of import, once', () => {
  const dist = files({
    'a/i.js': 'import"../b.js";import{x as y}from"../c.js";export*from"/d.js";import(`../e.js`);import("left-pad")',
    'b.js': 'import "./a/i.js"',
    'c.js': '',
    'd.js': '',
    'e.js': "import ('./f.js')",
    'f.js': '',
    'g.js': '',
  });
  expect(reachable(dist, 'a/i.js').sort()).toEqual(['a/i.js', 'b.js', 'c.js', 'd.js', 'e.js', 'f.js']);
});

test('pathsIn finds files and nothing else', () => {
  expect(pathsIn({ a: ['x/y.js', 'webRequest'], b: { c: 'i.png', d: '140.0', e: '<all_urls>', f: 'x/y.js' } })).toEqual(
    ['x/y.js', 'i.png'],
  );
});
