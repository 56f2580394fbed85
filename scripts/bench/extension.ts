import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Registration, staticTypes } from '../../src/browser/listeners.ts';
import { readJson, root } from '../project.ts';

interface Manifest {
  readonly [key: string]: unknown;
}

/** What the bench's extensions leave out of the manifest: all that a person sees. */
const visible = ['default_locale', 'icons', 'action', 'devtools_page'];

/** One addListener with an empty body. Firefox, which throws on extraHeaders, gets the spec without it. */
function addListener({ event, group, spec }: Registration): string {
  const third = spec === undefined ? '' : `, known(${JSON.stringify(spec)})`;
  return `webRequest.${event}.addListener(() => {}, filters.${group}${third});`;
}

/**
 * Writes an extension with the manifest and the permissions of Authlens and with listeners that do nothing.
 * @returns its folder
 */
export function writeExtension(name: string, registrations: readonly Registration[]): string {
  const folder = join(root, '.cache', 'bench', name);
  const manifest = Object.entries(readJson<Manifest>('manifest.json')).filter(([key]) => !visible.includes(key));
  const background = [
    `const { webRequest } = globalThis.browser ?? chrome;`,
    `const hasExtra = webRequest.OnSendHeadersOptions?.EXTRA_HEADERS !== undefined;`,
    `const statics = ${JSON.stringify([...staticTypes])};`,
    `const urls = ['<all_urls>'];`,
    `const types = Object.values(webRequest.ResourceType);`,
    `const filters = {
      all: { urls },
      asked: { urls, types: types.filter((type) => !statics.includes(type)) },
      static: { urls, types: types.filter((type) => statics.includes(type)) },
    };`,
    `const known = (spec) => spec.filter((each) => hasExtra || each !== 'extraHeaders');`,
    ...registrations.map(addListener),
  ];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'background'), { recursive: true });
  const named = {
    ...Object.fromEntries(manifest),
    name: `Bench ${name}`,
    description: 'Listeners that do nothing.',
    version: '0.0.0',
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...named, short_name: 'Bench' }, null, 2));
  writeFileSync(join(folder, 'background', 'index.js'), `${background.join('\n')}\n`);
  return folder;
}
